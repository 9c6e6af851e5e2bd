import * as z from 'zod/mini';
import { periodIds } from '#core/periods/period.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { factFields } from '#core/snapshot/snapshot.ts';
import { sizeBands } from '#core/views/page-filters.ts';
import { ageBands, estimateBases, recordLists, segmentDimensions } from '#core/views/record-query.ts';

/** What the pipeline page may ask; anything else is refused before a call is made. */

const key = z.string().check(z.minLength(1), z.maxLength(100));

export const pageFilters = z.object({
  period: z.enum(periodIds),
  pipelineId: z.exactOptional(key),
  teamId: z.exactOptional(key),
  industry: z.exactOptional(key),
  source: z.exactOptional(key),
  size: z.exactOptional(z.enum(sizeBands)),
});

const query = z.object({
  list: z.enum(recordLists),
  kind: z.exactOptional(z.enum(signalKinds)),
  age: z.exactOptional(z.enum(ageBands)),
  segment: z.exactOptional(z.object({ by: z.enum(segmentDimensions), key })),
  stageId: z.exactOptional(key),
  ruleId: z.exactOptional(key),
  fact: z.exactOptional(z.enum(factFields)),
  basis: z.exactOptional(z.enum(estimateBases)),
});

const views = [
  'overview',
  'invisible',
  'facts',
  'stages',
  'performance',
  'risk',
  'quality',
  'answers',
  'calculator',
] as const;

/** No list is longer than a snapshot has rows. */
const page = z.int().check(z.nonnegative(), z.maximum(100_000));

export const pageRequest = z.discriminatedUnion('view', [
  z.object({ view: z.enum(views), filters: pageFilters }),
  z.object({ view: z.literal('records'), filters: pageFilters, query, page }),
]);

export const takeSnapshotRequest = z.object({ action: z.enum(['start', 'continue', 'status']) });
