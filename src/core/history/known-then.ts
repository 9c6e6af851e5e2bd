import type { DealRecord } from '#core/records.ts';

const dayMs = 86_400_000;

/** A deal that is opened so long after an email may still be the one that the email speaks of. */
export const openedWithinDays = 60;

type Life = Pick<DealRecord, 'createdAt' | 'isClosed' | 'closeAt'>;

/**
 * Whether the CRM knew of a purchase when an email spoke of it, or soon did: one of the deals was open then,
 * or was opened within 60 days after. Deals are judged by their dates as they stand in the CRM today,
 * whatever their type: in doubt somebody knew.
 *
 * @param deals of the email, of its sender and of the sender's company
 * @param sentAt epoch milliseconds
 */
export function wasKnown(deals: readonly Life[], sentAt: number): boolean {
  return deals.some(({ createdAt, isClosed, closeAt }) => {
    if (createdAt > sentAt + openedWithinDays * dayMs) return false;
    // A closed deal without a date may have been open at any time.
    return !isClosed || closeAt === null || closeAt >= sentAt;
  });
}
