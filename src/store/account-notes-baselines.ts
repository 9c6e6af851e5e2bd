import * as z from 'zod/mini';
import type { AccountDirectory, Baselines } from '#core/baselines/baselines.ts';
import { longestNote, type AccountNotes } from './account-notes.ts';

/** The note that holds what the account's deals taught. */
export const baselinesKey = 'baselines';

const range = z.object({ median: z.number(), p75: z.number(), p90: z.number(), n: z.number() });
const measured = z.object({ value: z.number(), n: z.number() });

const stageBaseline = z.object({
  stageId: z.string(),
  days: z.nullable(range),
  loss: z.nullable(measured),
  conversion: z.nullable(measured),
});

const pipelineBaseline = z.object({
  pipelineId: z.string(),
  stages: z.array(stageBaseline),
  anyStage: z.nullable(range),
  cycle: z.nullable(range),
  amount: z.nullable(measured),
  unitValue: z.nullable(measured),
  winRate: z.nullable(measured),
});

const place = { id: z.string(), label: z.string(), displayOrder: z.number() };
const pipeline = z.object({ ...place, stages: z.array(z.object({ ...place, probability: z.number() })) });
const owner = z.object({
  id: z.string(),
  name: z.string(),
  isActive: z.boolean(),
  userId: z.exactOptional(z.string()),
  teams: z.exactOptional(z.array(z.object({ id: z.string(), name: z.string() }))),
});

const schema = z.object({
  learnedAt: z.number(),
  pipelines: z.array(pipelineBaseline),
  replyDays: z.nullable(range),
  quietMonths: z.array(z.number()),
  timeZone: z.catch(z.optional(z.string()), undefined),
  directory: z.object({
    pipelines: z.array(pipeline),
    owners: z.array(owner),
    currencies: z.array(z.string()),
  }),
  sample: z.catch(
    z.optional(z.object({ deals: z.number(), withoutHistory: z.number(), leftOut: z.number() })),
    undefined,
  ),
});

/** Baselines from the value of their note; null when it is none, or one of another version of the app. */
export function toBaselines(value: unknown): Baselines | null {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return null;
  const { sample, timeZone, ...baselines } = parsed.data;
  return { ...baselines, ...(sample ? { sample } : {}), ...(timeZone ? { timeZone } : {}) };
}

/** What the account's deals taught; null where nobody has learned yet. 1 call. */
export async function readBaselines(notes: AccountNotes): Promise<Baselines | null> {
  return toBaselines((await notes.read([baselinesKey])).get(baselinesKey));
}

/**
 * Keeps the baselines, 1 call. Where a very large account's do not fit into a note, owners are left out first, the
 * active ones before those who were deactivated, then the pipelines with the fewest closed deals.
 */
export async function writeBaselines(notes: AccountNotes, baselines: Baselines): Promise<void> {
  await notes.write(baselinesKey, fitIntoNote(baselines));
}

function fitIntoNote(baselines: Baselines): Baselines {
  const { directory } = baselines;
  const owners = [...directory.owners].sort((a, b) => Number(a.isActive) - Number(b.isActive));
  let fitting = withDirectory(baselines, { ...directory, owners });
  while (lengthOf(fitting) > longestNote && fitting.directory.owners.length > 0)
    fitting = withDirectory(fitting, { ...fitting.directory, owners: firstHalf(fitting.directory.owners) });
  while (lengthOf(fitting) > longestNote && fitting.pipelines.length > 1) fitting = busierHalf(fitting);
  return fitting;
}

const lengthOf = (baselines: Baselines): number => JSON.stringify(baselines).length;

const withDirectory = (baselines: Baselines, directory: AccountDirectory): Baselines => ({
  ...baselines,
  directory,
});

function firstHalf<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(0, Math.floor(items.length / 2));
}

function busierHalf(baselines: Baselines): Baselines {
  const { directory } = baselines;
  const pipelines = firstHalf([...baselines.pipelines].sort((a, b) => dealsOf(b) - dealsOf(a)));
  const ids = new Set(pipelines.map(({ pipelineId }) => pipelineId));
  const known = directory.pipelines.filter(({ id }) => ids.has(id));
  return { ...baselines, pipelines, directory: { ...directory, pipelines: known } };
}

function dealsOf({ winRate }: Baselines['pipelines'][number]): number {
  return winRate?.n ?? 0;
}
