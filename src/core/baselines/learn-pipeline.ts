import type { Pipeline } from '#core/records.ts';
import type { Measured } from '#core/value/baseline.ts';
import { median } from '#core/value/median.ts';
import { seatsInName } from '#core/value/seat-quantity.ts';
import type { PipelineBaseline } from './baselines.ts';
import { daysByStage, type ClosedDeal } from './closed-deal.ts';
import { dayMs, roundTo, toDayRange } from './day-range.ts';
import { stageOutcomes, toShare } from './stage-outcomes.ts';

/**
 * What the closed deals of one pipeline teach. Stages that were archived count for nothing: no deal can be in one.
 *
 * @param currency what amounts without a currency are in; amounts in another one stay out of every figure in money
 */
export function learnPipeline(
  pipeline: Pipeline,
  deals: readonly ClosedDeal[],
  currency: string | null,
): PipelineBaseline {
  const stages = openStages(pipeline);
  const won = deals.filter(({ deal }) => deal.isClosedWon);
  const ids = new Set(stages.map(({ id }) => id));
  const days = won.map(({ visits }) => daysByStage(visits, ids));
  const outcomes = stageOutcomes(deals, stages);
  return {
    pipelineId: pipeline.id,
    stages: stages.map(({ id }) => ({
      stageId: id,
      days: toDayRange(days.flatMap((byStage) => byStage.get(id) ?? [])),
      loss: outcomes.get(id)?.loss ?? null,
      conversion: outcomes.get(id)?.conversion ?? null,
    })),
    anyStage: toDayRange(days.flatMap((byStage) => [...byStage.values()])),
    cycle: toDayRange(won.flatMap(cycleDays)),
    ...moneyOf(won, currency),
    winRate: toShare(won.length, deals.length),
  };
}

/** Stages of deals that are neither won nor lost, first to last. */
export function openStages({ stages }: Pipeline): Pipeline['stages'] {
  return stages
    .filter(({ probability }) => probability > 0 && probability < 1)
    .sort((a, b) => a.displayOrder - b.displayOrder);
}

/** None for a deal that was entered after it had closed. */
function cycleDays({ deal, closedAt }: ClosedDeal): number[] {
  return closedAt >= deal.createdAt ? [(closedAt - deal.createdAt) / dayMs] : [];
}

function moneyOf(
  won: readonly ClosedDeal[],
  currency: string | null,
): Pick<PipelineBaseline, 'amount' | 'unitValue'> {
  const priced = won.flatMap(({ deal: { name, amount, currency: own } }) =>
    amount !== null && amount > 0 && (own === null || own === currency) ? [{ name, amount }] : [],
  );
  const perUnit = priced.flatMap(({ name, amount }) => {
    const units = seatsInName(name);
    return units === null ? [] : [amount / units];
  });
  return { amount: toMedian(priced.map(({ amount }) => amount)), unitValue: toMedian(perUnit) };
}

function toMedian(values: readonly number[]): Measured | null {
  const value = median(values);
  return value === null ? null : { value: roundTo(value, 2), n: values.length };
}
