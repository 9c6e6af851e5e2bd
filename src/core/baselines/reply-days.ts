import type { EmailTrace } from '#core/deals/deal-details.ts';
import { dayMs } from './day-range.ts';

/** What comes after a quarter is a new conversation, not an answer; days. */
const longestWait = 90;

/**
 * Days between our mail and the buyer's answer: from the first of our mails that stand unanswered, since reminders do
 * not begin the wait anew. A mail of the buyer's without one of ours before it answers nothing, a forwarded one neither.
 */
export function replyDays(emails: readonly EmailTrace[]): number[] {
  const days: number[] = [];
  let waitingSince: number | null = null;
  for (const { direction, sentAt } of [...emails].sort(byTime)) {
    if (direction === 'OUTGOING') waitingSince ??= sentAt;
    if (direction !== 'INCOMING' || waitingSince === null) continue;
    const waited = (sentAt - waitingSince) / dayMs;
    if (waited <= longestWait) days.push(waited);
    waitingSince = null;
  }
  return days;
}

/** Of mails at the same moment ours comes first, so that their order in the list does not matter. */
function byTime(a: EmailTrace, b: EmailTrace): number {
  return a.sentAt - b.sentAt || Number(b.direction === 'OUTGOING') - Number(a.direction === 'OUTGOING');
}
