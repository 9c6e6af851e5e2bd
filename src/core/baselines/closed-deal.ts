import type { DealDetails } from '#core/deals/deal-details.ts';
import { dayMs } from './day-range.ts';

/** A time that a deal spent in a stage; epoch milliseconds. */
export interface Visit {
  readonly stageId: string;
  readonly from: number;
  /** Null for the stage that it is in. */
  readonly to: number | null;
}

/** A closed deal as learning sees it. */
export interface ClosedDeal {
  readonly deal: DealDetails;
  readonly closedAt: number;
  /** Its way through the stages, oldest first; empty where HubSpot keeps none. */
  readonly visits: readonly Visit[];
}

/** Whoever leaves a stage within an hour has corrected a slip; milliseconds. */
const correctionMs = 3_600_000;

/** Null for an open deal, and for a closed one of which nobody can say when it closed. */
export function toClosedDeal(deal: DealDetails, now: number): ClosedDeal | null {
  const closedAt = deal.isClosed ? closedAtOf(deal, now) : null;
  return closedAt === null ? null : { deal, closedAt, visits: visitsOf(deal) };
}

/**
 * People may date a close ahead or leave the date out; then the move into the closed stage tells. The date comes first,
 * because a deal that is entered late carries its true date there.
 */
function closedAtOf({ closeAt, history, stageEnteredAt }: DealDetails, now: number): number | null {
  const times = [closeAt, history.stages.at(-1)?.at ?? null, stageEnteredAt];
  return times.find((at) => at !== null && at <= now) ?? null;
}

/** The stages that a deal was in, without those that were left within the hour. */
export function visitsOf({ history }: Pick<DealDetails, 'history'>): Visit[] {
  const { stages } = history;
  const visits = stages.map(({ value, at }, index): Visit => ({
    stageId: value,
    from: at,
    to: stages[index + 1]?.at ?? null,
  }));
  return visits.filter(({ from, to }) => to === null || to - from >= correctionMs);
}

/** Days in each of these stages, all visits of one added up; the stage that the deal is in does not count. */
export function daysByStage(visits: readonly Visit[], stageIds: ReadonlySet<string>): Map<string, number> {
  const days = new Map<string, number>();
  for (const { stageId, from, to } of visits) {
    if (to === null || !stageIds.has(stageId)) continue;
    days.set(stageId, (days.get(stageId) ?? 0) + (to - from) / dayMs);
  }
  return days;
}
