import { instantToDay } from '#core/wording/calendar.ts';
import { closeDayOf, daysUntil } from '../deals/days.ts';
import { closeDateTo } from '../deals/repairs.ts';
import type { DealFacts, QualityContext } from '../facts.ts';
import type { Repair } from '../rule.ts';
import { dealRule } from '../rule.ts';

/** Won or lost, and yet to close: the result counts in a month to come. */
export const dealClosedInFuture = dealRule({
  id: 'deal-closed-in-future',
  category: 'consistency',
  severity: 'medium',
  appliesTo: 'closed',
  options: {},
  example: { closeDay: '2027-01-15' },
  check(facts, _options, context) {
    const closeDay = closeDayOf(facts, context);
    if (closeDay === null || daysUntil(closeDay, context) <= 0) return null;
    return { values: { closeDay }, repairs: closedDayRepairs(facts, context) };
  },
});

/** The day on which the deal came into its closed stage, as its own record has it. */
function closedDayRepairs(facts: DealFacts, { now, timeZone }: QualityContext): readonly Repair[] {
  const { id, name, stageEnteredAt } = facts.deal;
  if (stageEnteredAt === null || stageEnteredAt > now) return [];
  const source = { kind: 'record', type: 'deal', recordId: id, name } as const;
  return [closeDateTo(instantToDay(stageEnteredAt, timeZone), facts, source)];
}
