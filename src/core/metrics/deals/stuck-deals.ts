import { rangeOf } from '#core/baselines/stage-range.ts';
import { slowAfter } from '#core/health/pace.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { Candidate } from '../candidate.ts';
import type { MetricContext } from '../context.ts';
import { addMoney, noMoney, toMoney, type MoneySum } from '../money.ts';
import { isHereLonger } from './deal-stays.ts';
import { weightedAmount } from './open-deals.ts';

export type StuckTest = (deal: SnapshotDeal) => boolean;

/**
 * Whether an open deal sticks: it is in its stage for longer than three quarters of the won deals were (the card's "slow"),
 * neither an activity nor a snooze lies ahead, and its card did not say that it waits for a good reason when it was last
 * checked. Where won deals say nothing, nothing sticks.
 */
export function createStuckTest({ baselines, settings, now }: MetricContext): StuckTest {
  const limits = new Map<string, number>();
  return (deal) => {
    if (deal.isClosed || isWaiting(deal, now)) return false;
    const key = `${deal.pipelineId} ${deal.stageId}`;
    const limit = limits.get(key) ?? limitOf(deal.pipelineId, deal.stageId, { baselines, settings });
    limits.set(key, limit);
    return limit !== Infinity && isHereLonger(deal, limit, now);
  };
}

function isWaiting({ status, nextActivityAt, snoozedUntil }: SnapshotDeal, now: number): boolean {
  return status === 'paused' || isAhead(nextActivityAt, now) || isAhead(snoozedUntil, now);
}

const isAhead = (at: number | null, now: number): boolean => at !== null && at > now;

/** Days after which a deal sticks in a stage; infinite where the account has too few won deals. */
export function limitOf(
  pipelineId: string,
  stageId: string,
  { baselines, settings }: Pick<MetricContext, 'baselines' | 'settings'>,
): number {
  const range = rangeOf(baselines, pipelineId, stageId, settings.health.stageDays);
  return range.source === 'setting' ? Infinity : slowAfter(range);
}

interface StuckStage {
  readonly pipelineId: string;
  readonly stageId: string;
  count: number;
  readonly amounts: MoneySum;
  readonly weights: MoneySum;
}

/** Finds the stage whose stuck deals are expected to bring the most. */
export function countStuckDeals(context: MetricContext) {
  const isStuck = createStuckTest(context);
  const stages = new Map<string, StuckStage>();
  return {
    add(deal: SnapshotDeal): void {
      if (!isStuck(deal)) return;
      const { pipelineId, stageId } = deal;
      const key = `${pipelineId} ${stageId}`;
      const stage = stages.get(key) ?? {
        pipelineId,
        stageId,
        count: 0,
        amounts: noMoney(),
        weights: noMoney(),
      };
      stages.set(key, stage);
      stage.count += 1;
      addMoney(stage.amounts, deal.amount);
      addMoney(stage.weights, weightedAmount(deal, context));
    },
    worst(): Candidate | null {
      const [stage] = [...stages.values()].sort(compareStages);
      if (!stage) return null;
      const { pipelineId, stageId, count, amounts, weights } = stage;
      const records = { list: 'stuck-deals', stageId } as const;
      return {
        item: { kind: 'stuck-stage', pipelineId, stageId, count, amount: toMoney(amounts.cents), records },
        stake: toMoney(weights.cents),
      };
    },
  };
}

function compareStages(a: StuckStage, b: StuckStage): number {
  return (
    b.weights.cents - a.weights.cents ||
    b.count - a.count ||
    (a.pipelineId < b.pipelineId ? -1 : a.pipelineId > b.pipelineId ? 1 : a.stageId < b.stageId ? -1 : 1)
  );
}
