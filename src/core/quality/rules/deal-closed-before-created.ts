import { instantToDay } from '#core/wording/calendar.ts';
import { closeDayOf } from '../deals/days.ts';
import { dealRule } from '../rule.ts';

/** A sale that took less than no time. Optional: deals that were imported after the fact all look so. */
export const dealClosedBeforeCreated = dealRule({
  id: 'deal-closed-before-created',
  category: 'consistency',
  severity: 'low',
  appliesTo: 'closed',
  options: {},
  isOptional: true,
  example: { closeDay: '2026-10-01', createdDay: '2026-10-12' },
  check(facts, _options, context) {
    const closeDay = closeDayOf(facts, context);
    const createdDay = instantToDay(facts.deal.createdAt, context.timeZone);
    return closeDay === null || closeDay >= createdDay ? null : { values: { closeDay, createdDay } };
  },
});
