import * as z from 'zod/mini';
import type { Pipeline } from '#core/records.ts';
import type { OnUnreadable } from './read-records.ts';

const stage = z.object({
  id: z.string(),
  label: z.string(),
  displayOrder: z.number(),
  archived: z.optional(z.boolean()),
  metadata: z.catch(z.object({ probability: z.catch(z.string(), '0') }), { probability: '0' }),
});

const pipeline = z.object({
  id: z.string(),
  label: z.string(),
  displayOrder: z.number(),
  archived: z.optional(z.boolean()),
  stages: z.array(stage),
});

/** Pipelines in their order on screen, each with its stages in theirs; archived ones are left out. */
export function toPipelines(
  results: readonly { readonly id: string }[],
  onUnreadable: OnUnreadable,
): Pipeline[] {
  const pipelines: Pipeline[] = [];
  for (const result of results) {
    const parsed = pipeline.safeParse(result);
    if (!parsed.success) onUnreadable('pipelines', result.id, 'not a pipeline');
    else if (!parsed.data.archived) pipelines.push(toPipeline(parsed.data));
  }
  return pipelines.sort((a, b) => a.displayOrder - b.displayOrder);
}

function toPipeline({ id, label, displayOrder, stages }: z.infer<typeof pipeline>): Pipeline {
  return {
    id,
    label,
    displayOrder,
    stages: stages
      .filter((one) => !one.archived)
      .map((one) => ({
        id: one.id,
        label: one.label,
        displayOrder: one.displayOrder,
        probability: toProbability(one.metadata.probability),
      }))
      .sort((a, b) => a.displayOrder - b.displayOrder),
  };
}

function toProbability(value: string): number {
  const probability = Number(value);
  return Number.isFinite(probability) ? Math.min(1, Math.max(0, probability)) : 0;
}
