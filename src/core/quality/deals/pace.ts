import { enoughStays, rangeOf } from '#core/baselines/stage-range.ts';
import { isOpenStage } from '#core/health/stage-role.ts';
import { daysInStage, readStays } from '#core/health/stays.ts';
import type { DealFacts, QualityContext } from '../facts.ts';
import { pipelineOf } from './stage.ts';

/** Whole days, and the least number of won deals that they rest on. */
export interface Pace {
  readonly days: number;
  readonly n: number;
}

/** The median of days from creation to won in the deal's pipeline; null below as many won deals as a stage needs. */
export function cyclePace({ deal }: DealFacts, { baselines }: QualityContext): Pace | null {
  const cycle = baselines.pipelines.find(({ pipelineId }) => pipelineId === deal.pipelineId)?.cycle;
  return cycle && cycle.n >= enoughStays ? { days: Math.ceil(cycle.median), n: cycle.n } : null;
}

/**
 * The days that won deals still needed from here: what is left of the present stage's median, and the medians of the
 * open stages after it. Null where one of them was never learned.
 */
export function remainingPace(facts: DealFacts, context: QualityContext): Pace | null {
  const { deal } = facts;
  const open = pipelineOf(facts, context)?.stages.filter(isOpenStage) ?? [];
  const present = open.find(({ id }) => id === deal.stageId);
  if (!present) return null;
  const ahead = open.filter(
    ({ id, displayOrder }) => id !== present.id && displayOrder > present.displayOrder,
  );
  const ranges = [present, ...ahead].map(({ id }) => rangeOf(context.baselines, deal.pipelineId, id, 0));
  if (ranges.some(({ source }) => source === 'setting')) return null;
  const spent = daysInStage(readStays(deal, context.now), present.id) ?? 0;
  const days = ranges.map(({ median }, index) => (index === 0 ? Math.max(0, median - spent) : median));
  return {
    days: Math.ceil(days.reduce((sum, each) => sum + each, 0)),
    n: Math.min(...ranges.map(({ n }) => n)),
  };
}
