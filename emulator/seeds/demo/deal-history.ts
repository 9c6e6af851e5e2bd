import { day, endOfMonth, toWorkday } from './days.ts';
import { stagePlans } from './pipelines.ts';
import type { PipelineKey, StageKey } from './pipelines.ts';
import type { Random } from './random.ts';

/** The walk of a deal through its stages, and what became of its close date and amount on the way. */

export type Outcome = 'open' | 'won' | 'lost';

export interface Entry<T> {
  readonly value: T;
  readonly at: number;
}

/** The days that a deal spends in each stage, in order; the last one is the present or the last before closing. */
export interface Walk {
  readonly stages: readonly StageKey[];
  readonly days: readonly number[];
}

/** How often deals of each stage are found there (open) or end there (lost), first stage first. */
const openWeights = { new: [14, 20, 20, 9, 19, 12, 6], expansion: [20, 26, 30, 16, 8] } as const;
const lostWeights = { new: [20, 25, 20, 8, 18, 7, 2], expansion: [22, 30, 30, 13, 5] } as const;

export function drawWalk(random: Random, pipeline: PipelineKey, outcome: Outcome): Walk {
  const all = stagePlans[pipeline].filter(({ medianDays }) => medianDays > 0);
  const weights = outcome === 'open' ? openWeights[pipeline] : lostWeights[pipeline];
  const last = outcome === 'won' ? all.length - 1 : random.weighted(weights);
  const reached = all
    .slice(0, last + 1)
    .filter(({ key }, index) => index === last || !isSkipped(random, key));
  const days = reached.map(({ medianDays }, index) =>
    index < reached.length - 1 || outcome === 'won'
      ? random.lognormal(medianDays, 0.5)
      : lastStageDays(random, outcome, medianDays),
  );
  return withStepBack(random, {
    stages: reached.map(({ key }) => key),
    days: days.map((value) => Math.max(1, value)),
  });
}

function isSkipped(random: Random, key: StageKey): boolean {
  if (key === 'pilot') return random.chance(0.62);
  return key === 'negotiation' && random.chance(0.12);
}

/** Open deals are seen somewhere within their stage, three in ten of them long overdue; lost ones lingered. */
function lastStageDays(random: Random, outcome: Outcome, medianDays: number): number {
  if (outcome === 'lost') return random.lognormal(medianDays * 1.7, 0.6);
  return random.chance(0.3)
    ? random.lognormal(medianDays * 3.2, 0.4)
    : random.lognormal(medianDays * 0.6, 0.5);
}

/** One deal in twenty-five falls back from the proposal to the stage before and comes again. */
function withStepBack(random: Random, walk: Walk): Walk {
  const at = walk.stages.indexOf('proposal');
  if (at < 1 || at === walk.stages.length - 1 || !random.chance(0.04)) return walk;
  const again = (values: readonly StageKey[]): StageKey[] => [
    ...values.slice(0, at + 1),
    ...values.slice(at - 1, at + 1),
    ...values.slice(at + 1),
  ];
  return {
    stages: again(walk.stages),
    days: [...walk.days.slice(0, at + 1), 12, 9, ...walk.days.slice(at + 1)],
  };
}

export const walkDays = (walk: Walk): number => walk.days.reduce((sum, value) => sum + value, 0);

/** Stage by stage with its moment, in order of time; closed deals end in `won` or `lost`. */
export function walkToEntries(walk: Walk, createdAt: number, outcome: Outcome): Entry<StageKey>[] {
  const entries: Entry<StageKey>[] = [];
  let at = createdAt;
  let latest = createdAt - 1;
  const add = (value: StageKey): void => {
    latest = Math.max(latest + 1, entries.length === 0 ? at : toWorkday(at));
    entries.push({ value, at: latest });
  };
  for (const [index, stage] of walk.stages.entries()) {
    add(stage);
    at += (walk.days[index] ?? 0) * day;
  }
  if (outcome !== 'open') add(outcome);
  return entries;
}

/** What people hope for when they create a deal: less than what it takes. */
const hopedCycleDays = { new: 66, expansion: 34 } as const;

/** The close date is guessed at the start, pushed when it has passed, and set when the deal closes. */
export function closeDateEntries(
  random: Random,
  pipeline: PipelineKey,
  createdAt: number,
  end: { readonly at: number; readonly closed: boolean },
): Entry<number>[] {
  const entries = [{ value: endOfMonth(createdAt + hopedCycleDays[pipeline] * day), at: createdAt }];
  let guess = entries[0]?.value ?? createdAt;
  while (guess < end.at && (end.closed || random.chance(0.6))) {
    const pushedAt = guess + random.int(-3, 4) * day + 9 * 3_600_000;
    if (pushedAt >= end.at || pushedAt <= createdAt) break;
    guess = endOfMonth(guess + random.int(20, 45) * day);
    entries.push({ value: guess, at: pushedAt });
  }
  return end.closed ? [...entries, { value: end.at, at: end.at }] : entries;
}

/** Typed in at the start or with the proposal; a third lose a slice while they are negotiated. */
export function amountEntries(
  random: Random,
  stages: readonly Entry<StageKey>[],
  amount: number,
): Entry<number>[] {
  if (random.chance(0.09)) return [];
  const first = stages[0];
  const proposal = stages.find(({ value }) => value === 'proposal');
  const late = stages.find(({ value }) => value === 'negotiation' || value === 'contract');
  const start = random.chance(0.6) ? first : (proposal ?? first);
  if (!start) return [];
  const entries = [{ value: amount, at: start.at }];
  if (late && late.at > start.at && random.chance(0.33)) {
    entries.push({ value: roundAmount(amount * (0.82 + random.next() * 0.13)), at: late.at });
  }
  return entries;
}

/** Prices end in hundreds, large ones in five hundreds. */
export function roundAmount(amount: number): number {
  const step = amount > 20_000 ? 500 : 100;
  return Math.max(step, Math.round(amount / step) * step);
}
