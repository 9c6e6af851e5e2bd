import { closeDayOf, dayIn, daysUntil } from '../deals/days.ts';
import { closeDateRepairs } from '../deals/repairs.ts';
import { namedDay } from '../deals/stated.ts';
import { dealRule } from '../rule.ts';

/** A close date years ahead: mostly a slip in the year. Quiet where the buyer names a day that is as far. */
export const dealCloseDateFar = dealRule({
  id: 'deal-close-date-far',
  category: 'consistency',
  severity: 'low',
  options: { daysAhead: 730 },
  silencedBy: ['deal-close-date-contradicts-email'],
  example: { closeDay: '2062-11-10' },
  check(facts, { daysAhead }, context) {
    const closeDay = closeDayOf(facts, context);
    if (closeDay === null || daysUntil(closeDay, context) <= daysAhead) return null;
    const named = namedDay(facts, context);
    if (named && daysUntil(named.value, context) > daysAhead) return null;
    const latest = dayIn(Math.floor(daysAhead), context);
    const repairs = closeDateRepairs(facts, context).filter(({ to }) => to.slice(0, 10) <= latest);
    return { values: { closeDay }, repairs };
  },
});
