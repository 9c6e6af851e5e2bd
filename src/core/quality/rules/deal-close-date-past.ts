import { closeDayOf, daysUntil } from '../deals/days.ts';
import { closeDateRepairs } from '../deals/repairs.ts';
import { dealRule } from '../rule.ts';

/** An open deal whose close date is over; on the day itself there is still time. */
export const dealCloseDatePast = dealRule({
  id: 'deal-close-date-past',
  category: 'freshness',
  severity: 'high',
  options: { daysPast: 1 },
  example: { days: 12, closeDay: '2026-11-10' },
  check(facts, { daysPast }, context) {
    const closeDay = closeDayOf(facts, context);
    if (closeDay === null) return null;
    const days = -daysUntil(closeDay, context);
    if (days < Math.max(1, daysPast)) return null;
    return { values: { days, closeDay }, repairs: closeDateRepairs(facts, context) };
  },
});
