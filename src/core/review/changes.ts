import type { Pipeline } from '#core/records.ts';
import { dayMs } from '#core/baselines/day-range.ts';
import type { Snapshot, SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { ReviewChanges, ReviewDecision } from '#core/views/review-view.ts';
import type { RecordedDecision, ReviewRecord } from './record.ts';

/** How far back a first review looks. */
const firstDays = 7;

/**
 * What became of the pipeline since the last review, or in the seven days before the snapshot where there was none.
 * Amounts are those of now; deals without one count with nothing.
 *
 * @param deals those that the reader asked for, open and closed
 * @param last the newest review of an earlier week
 */
export function readChanges(
  { takenAt }: Pick<Snapshot, 'takenAt'>,
  deals: readonly SnapshotDeal[],
  pipelines: readonly Pipeline[],
  last: ReviewRecord | null,
): ReviewChanges {
  const since = last?.startedAt ?? takenAt - firstDays * dayMs;
  const isNew = ({ createdAt }: SnapshotDeal) => createdAt > since && createdAt <= takenAt;
  const closedSince = deals.filter((deal) => deal.isClosed && closedAtOf(deal) > since);
  const open = deals.filter(({ isClosed }) => !isClosed);
  const moves = open.map((deal) => moveOf(deal, since, pipelines));
  return {
    since,
    added: sumUp(deals.filter(isNew)),
    won: sumUp(closedSince.filter(({ isWon }) => isWon)),
    lost: sumUp(closedSince.filter(({ isWon }) => !isWon)),
    movedOn: moves.filter((move) => move > 0).length,
    movedBack: moves.filter((move) => move < 0).length,
    closeDatesPushed: open.filter((deal) => wasPushed(deal, since)).length,
    openBefore: [...open, ...closedSince].filter(({ createdAt }) => createdAt <= since).length,
    openNow: open.length,
    followed: followUp(last, new Map(deals.map((deal) => [deal.id, deal]))),
  };
}

function sumUp(deals: readonly SnapshotDeal[]): { readonly count: number; readonly amount: number } {
  return { count: deals.length, amount: deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0) };
}

/** The move into the closed stage tells, since people date a close as they like; without history the date does. */
function closedAtOf({ stages, stageId, closeAt }: SnapshotDeal): number {
  const last = stages.at(-1);
  return last?.stageId === stageId ? last.at : (closeAt ?? -Infinity);
}

/** Above 0 where it stands in a later open stage than it stood then, below 0 in an earlier one. */
function moveOf(deal: SnapshotDeal, since: number, pipelines: readonly Pipeline[]): number {
  const then = deal.stages.findLast(({ at }) => at <= since)?.stageId;
  const stages = pipelines.find(({ id }) => id === deal.pipelineId)?.stages ?? [];
  const orderOf = (id: string | undefined) => stages.find((stage) => stage.id === id)?.displayOrder;
  const from = orderOf(then);
  const to = orderOf(deal.stageId);
  return from === undefined || to === undefined ? 0 : to - from;
}

/** By a day or more, as the card counts it. */
function wasPushed({ closeAt, closeDates }: SnapshotDeal, since: number): boolean {
  const then = closeDates.findLast(({ at }) => at <= since)?.value ?? null;
  return then !== null && closeAt !== null && closeAt - then >= dayMs;
}

/** Of a review's decisions how many came to pass. Who keeps a deal has nothing to do; a deal that is gone counts for none. */
function followUp(
  last: ReviewRecord | null,
  dealsById: ReadonlyMap<string, SnapshotDeal>,
): ReviewChanges['followed'] {
  const due = Object.entries(last?.decided ?? {}).flatMap(([id, recorded]) => {
    const deal = dealsById.get(id);
    return deal && recorded.decision !== 'keep' ? [{ deal, recorded }] : [];
  });
  return { done: due.filter(({ deal, recorded }) => isFollowed(deal, recorded)).length, of: due.length };
}

const stepTests: Readonly<Record<ReviewDecision, (deal: SnapshotDeal, at: number) => boolean>> = {
  'close-lost': () => false,
  // An activity that was over by then is none ahead: HubSpot may still name it.
  push: (deal, at) =>
    hasMoved(deal, at) || (deal.nextActivityAt ?? 0) > at || (deal.lastActivityAt ?? 0) > at,
  requalify: (deal, at) =>
    hasMoved(deal, at) || isLater(deal.amounts.at(-1), at) || isLater(deal.closeDates.at(-1), at),
  keep: () => true,
};

/** A closed deal follows every decision but one to keep it. */
function isFollowed(deal: SnapshotDeal, { decision, at }: RecordedDecision): boolean {
  return deal.isClosed || stepTests[decision](deal, at);
}

function hasMoved({ stages }: SnapshotDeal, at: number): boolean {
  return isLater(stages.at(-1), at);
}

function isLater(change: { readonly at: number } | undefined, at: number): boolean {
  return change !== undefined && change.at > at;
}
