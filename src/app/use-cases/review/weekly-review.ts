import { dayMs } from '#core/baselines/day-range.ts';
import type { ReviewDecided, ReviewRequest, ReviewView } from '#core/views/review-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { failed, succeeded, type UseCaseContext } from '../context.ts';
import { decisionsOf, openReview } from './open-review.ts';
import { recordDecision } from './review-notes.ts';

/** A review that was opened longer ago is over; milliseconds. */
const openMs = 35 * dayMs;

/**
 * The weekly review: opened with at most 4 calls, a decision recorded with 3. A decision is only written down; no deal is
 * changed by it. Who decided is not kept.
 * @throws CrmError
 */
export async function weeklyReview(
  request: ReviewRequest,
  context: UseCaseContext,
): Promise<FunctionResult<ReviewView | ReviewDecided>> {
  if (request.action === 'open') return succeeded(await openReview(request.filters, context));
  const { week, dealId } = request;
  const now = context.now();
  if (!isOpen(week, now)) return failed('bad-request');
  const decision = request.action === 'undo' ? null : { decision: request.decision, at: now };
  const record = await recordDecision(context.notes, week, dealId, decision, now);
  context.log('review-decided', { action: request.action, decided: Object.keys(record.decided).length });
  return succeeded({ week, decided: decisionsOf(record) });
}

/** A Monday of these weeks, in whatever time zone it has begun. */
function isOpen(week: string, now: number): boolean {
  const monday = Date.parse(week);
  const isMonday = new Date(monday).getUTCDay() === 1;
  return isMonday && monday <= now + dayMs && monday > now - openMs;
}
