import { daysSinceActivity, isPaused } from '../deals/state.ts';
import { isInLateStage } from '../deals/stage.ts';
import { dealRule } from '../rule.ts';

/** Neither a mail, a call, a meeting, a note nor a task for weeks, and nothing planned. */
export const dealNoActivity = dealRule({
  id: 'deal-no-activity',
  category: 'activity',
  severity: 'medium',
  options: { days: 21 },
  silencedBy: ['deal-refused-but-open'],
  example: { days: 34 },
  check(facts, options, context) {
    const days = daysSinceActivity(facts, context);
    if (days < Math.max(1, options.days) || isPaused(facts, context)) return null;
    return { values: { days }, severity: isInLateStage(facts, context) ? 'high' : 'medium' };
  },
});
