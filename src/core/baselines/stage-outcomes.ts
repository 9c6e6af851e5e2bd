import type { PipelineStage } from '#core/records.ts';
import type { Measured } from '#core/value/baseline.ts';
import type { ClosedDeal } from './closed-deal.ts';
import { roundTo } from './day-range.ts';

/** What became of the closed deals that reached a stage; shares are 0 to 1. */
export interface StageOutcome {
  readonly loss: Measured | null;
  readonly conversion: Measured | null;
}

interface Counts {
  reached: number;
  lostHere: number;
  wentOn: number;
}

/**
 * For each stage, of the closed deals that reached it: how many were lost from there, and how many went on to a later
 * stage or were won. A deal that fell back and was lost there counts as lost there, and as gone on.
 *
 * @param stages the open stages of one pipeline, first to last
 */
export function stageOutcomes(
  deals: readonly ClosedDeal[],
  stages: readonly PipelineStage[],
): ReadonlyMap<string, StageOutcome> {
  const order = new Map(stages.map(({ id }, index) => [id, index]));
  const counts = stages.map((): Counts => ({ reached: 0, lostHere: 0, wentOn: 0 }));
  for (const { deal, visits } of deals) {
    const path = visits.flatMap(({ stageId }) => order.get(stageId) ?? []);
    for (const stage of new Set(path)) {
      const count = counts[stage];
      if (!count) continue;
      count.reached += 1;
      const after = path.slice(path.indexOf(stage) + 1);
      if (deal.isClosedWon || after.some((later) => later > stage)) count.wentOn += 1;
      if (!deal.isClosedWon && path.at(-1) === stage) count.lostHere += 1;
    }
  }
  return new Map(stages.map(({ id }, index) => [id, toOutcome(counts[index])]));
}

function toOutcome(counts: Counts | undefined): StageOutcome {
  if (!counts) return { loss: null, conversion: null };
  const { reached, lostHere, wentOn } = counts;
  return { loss: toShare(lostHere, reached), conversion: toShare(wentOn, reached) };
}

/** A share with the number that it rests on; null when that is none. */
export function toShare(part: number, whole: number): Measured | null {
  return whole === 0 ? null : { value: roundTo(part / whole, 4), n: whole };
}
