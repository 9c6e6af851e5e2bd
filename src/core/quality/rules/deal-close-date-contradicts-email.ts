import { daysBetween } from '#core/wording/calendar.ts';
import { closeDayOf, daysUntil } from '../deals/days.ts';
import { namedDayRepairs } from '../deals/repairs.ts';
import { dayOf, isChangedSince, namedDay } from '../deals/stated.ts';
import { dealRule } from '../rule.ts';

/**
 * The close date lies after the day on which the buyer wants to decide or start, or long before it, or before the day
 * on which they asked us to come back: that one can be no day to close on, so it repairs nothing. A date that was
 * changed after the mail knows more.
 */
export const dealCloseDateContradictsEmail = dealRule({
  id: 'deal-close-date-contradicts-email',
  category: 'consistency',
  severity: 'high',
  options: { daysLater: 7, daysEarlier: 60 },
  silencedBy: ['deal-close-date-past'],
  example: { closeDay: '2026-12-20', stated: '2026-12-01', day: '2026-11-20' },
  check(facts, { daysLater, daysEarlier }, context) {
    const closeDay = closeDayOf(facts, context);
    const named = namedDay(facts, context);
    if (closeDay === null || !named || daysUntil(named.value, context) < 0) return null;
    if (isChangedSince(facts.deal.history.closeDates, named.at)) return null;
    const later = daysBetween(named.value, closeDay);
    const fits = named.means === 'wait' ? later >= 0 : later <= daysLater && -later <= daysEarlier;
    if (fits) return null;
    return {
      values: { closeDay, stated: named.value, day: dayOf(named, context) },
      repairs: named.means === 'wait' ? [] : namedDayRepairs(facts, named),
    };
  },
});
