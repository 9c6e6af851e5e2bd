import { dayMs } from '#core/baselines/day-range.ts';
import type { ClosedDeal } from '#core/baselines/closed-deal.ts';
import type { Change, DealDetails } from '#core/deals/deal-details.ts';

/** What comes in the last days before the close belongs to it: contracts, new people, a date that is set right. */
const lastDays = 7;

/**
 * Until when a fact counts as a sign rather than a consequence: a week before its end, of a deal that was open for less
 * than two weeks half its time. Null for a deal that was entered after it had closed.
 */
export function landmarkOf(closed: ClosedDeal): number | null {
  const end = endOf(closed);
  const open = end - closed.deal.createdAt;
  if (open <= 0) return null;
  return end - Math.min(lastDays * dayMs, open / 2);
}

/**
 * When the deal was over: at its close, or at the move into the stage that it closed in where that came first. A planned
 * date that nobody set right lies after the end, and what came between is a consequence.
 */
function endOf({ deal, closedAt, visits }: ClosedDeal): number {
  const last = visits.at(-1);
  return last?.stageId === deal.stageId ? Math.min(closedAt, last.from) : closedAt;
}

/** The deal as it stood then: open, with the values of that time. A value without history is not known. */
export function dealAt(deal: DealDetails, at: number): DealDetails {
  const until = <Value>(changes: readonly Change<Value>[]) => changes.filter((change) => change.at <= at);
  const stages = until(deal.history.stages);
  const amounts = until(deal.history.amounts);
  const closeDates = until(deal.history.closeDates);
  const { currencies } = deal.history;
  return {
    ...deal,
    isClosed: false,
    isClosedWon: false,
    stageId: stages.at(-1)?.value ?? deal.stageId,
    stageEnteredAt: stages.at(-1)?.at ?? null,
    amount: amounts.at(-1)?.value ?? null,
    closeAt: closeDates.at(-1)?.value ?? null,
    history: { stages, amounts, closeDates, ...(currencies ? { currencies: until(currencies) } : {}) },
  };
}
