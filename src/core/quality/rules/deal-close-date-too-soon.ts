import { closeDayOf, daysUntil } from '../deals/days.ts';
import { remainingPace } from '../deals/pace.ts';
import { remainingPaceRepairs } from '../deals/repairs.ts';
import { namedDay } from '../deals/stated.ts';
import { dealRule } from '../rule.ts';

/**
 * A close date nearer than half of what won deals still needed from this stage, and by a week at least. Quiet where the
 * buyer states a day no later than a week after it: then the hurry is the buyer's.
 */
export const dealCloseDateTooSoon = dealRule({
  id: 'deal-close-date-too-soon',
  category: 'consistency',
  severity: 'medium',
  options: { pacePercent: 50, daysShort: 7 },
  silencedBy: ['deal-close-date-contradicts-email', 'deal-close-date-past'],
  example: { days: 10, usual: 45, n: 23 },
  check(facts, { pacePercent, daysShort }, context) {
    const closeDay = closeDayOf(facts, context);
    const pace = remainingPace(facts, context);
    if (closeDay === null || !pace) return null;
    const days = daysUntil(closeDay, context);
    if (days < 0 || days * 100 >= pace.days * pacePercent || pace.days - days < daysShort) return null;
    const named = namedDay(facts, context);
    if (named?.means === 'decide' && daysUntil(named.value, context) <= days + 7) return null;
    return {
      values: { days, usual: pace.days, n: pace.n },
      repairs: remainingPaceRepairs(facts, context),
    };
  },
});
