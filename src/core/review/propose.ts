import { compareIds, groupBy } from '#core/collections.ts';
import { dayMs } from '#core/baselines/day-range.ts';
import type { Snapshot, SnapshotDeal, SnapshotSignal } from '#core/snapshot/snapshot.ts';
import { median } from '#core/value/median.ts';
import { judge, type Judgement } from './judge.ts';
import { createSituationReader, type ReviewContext } from './situation.ts';

export interface Proposal extends Judgement {
  readonly deal: SnapshotDeal;
  /** What the buyer wrote about it, the newest first. */
  readonly signals: readonly SnapshotSignal[];
  /** Amount × weight, in the account's currency: what the decision is about. */
  readonly stake: number;
}

/** What was written longer before a deal speaks of something else. */
const daysBeforeDeal = 90;

/**
 * The open deals that ask for a decision, those with the most at stake first. A deal without an amount counts with what
 * is usual in its pipeline. The order of deals and signals in the snapshot does not matter.
 *
 * @param isShown which deals the reader asked for
 */
export function propose(
  snapshot: Snapshot,
  context: ReviewContext,
  isShown: (deal: SnapshotDeal) => boolean,
): readonly Proposal[] {
  const open = snapshot.deals.filter(({ isClosed }) => !isClosed);
  const signalsOf = createSignalFinder(open, snapshot.signals, context.now);
  const read = createSituationReader(context);
  const usual = createUsualAmount(open, context);
  const proposals = open.filter(isShown).flatMap((deal): Proposal[] => {
    const signals = signalsOf(deal);
    const judgement = judge(read(deal, signals));
    if (!judgement) return [];
    return [{ ...judgement, deal, signals, stake: (deal.amount ?? usual(deal)) * judgement.weight }];
  });
  return proposals.sort(byStake);
}

export function byStake(a: Proposal, b: Proposal): number {
  return b.stake - a.stake || b.weight - a.weight || compareIds(a.deal.id, b.deal.id);
}

/** Signals on a deal, and those of its company that are on none, where it is the company's only open deal. */
function createSignalFinder(
  open: readonly SnapshotDeal[],
  signals: readonly SnapshotSignal[],
  now: number,
): (deal: SnapshotDeal) => readonly SnapshotSignal[] {
  const said = signals.filter(({ state, sentAt }) => state !== 'dismissed' && sentAt <= now);
  const ofDeal = groupBy(said, ({ dealId }) => dealId);
  const ofCompany = groupBy(ofDeal.get(null) ?? [], ({ companyId }) => companyId);
  const dealsOf = groupBy(open, ({ companyId }) => companyId);
  return ({ id, companyId, createdAt }) => {
    const isOnly = companyId !== null && dealsOf.get(companyId)?.length === 1;
    const loose = (isOnly ? ofCompany.get(companyId) : undefined) ?? [];
    const since = createdAt - daysBeforeDeal * dayMs;
    return [...(ofDeal.get(id) ?? []), ...loose.filter(({ sentAt }) => sentAt >= since)].sort(byNewest);
  };
}

function byNewest(a: SnapshotSignal, b: SnapshotSignal): number {
  return b.sentAt - a.sentAt || compareIds(b.emailId, a.emailId) || (a.kind < b.kind ? -1 : 1);
}

function createUsualAmount(open: readonly SnapshotDeal[], { baselines }: ReviewContext) {
  const ofAll = median(open.flatMap(({ amount }) => amount ?? [])) ?? 0;
  const byPipeline = new Map(
    baselines?.pipelines.map(({ pipelineId, amount }) => [pipelineId, amount?.value]),
  );
  return ({ pipelineId }: SnapshotDeal): number => byPipeline.get(pipelineId) ?? ofAll;
}
