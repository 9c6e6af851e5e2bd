import { daysSinceActivity, hasNextActivity, isPaused } from '../deals/state.ts';
import { dealRule } from '../rule.ts';

/** No meeting or task ahead. Quiet for a few days after an activity, and while a pause is agreed. */
export const dealNoNextActivity = dealRule({
  id: 'deal-no-next-activity',
  category: 'activity',
  severity: 'medium',
  options: { quietDays: 3 },
  silencedBy: ['deal-no-activity', 'deal-refused-but-open'],
  example: { days: 5 },
  check(facts, { quietDays }, context) {
    if (hasNextActivity(facts, context) || isPaused(facts, context)) return null;
    const days = daysSinceActivity(facts, context);
    return days < quietDays ? null : { values: { days } };
  },
});
