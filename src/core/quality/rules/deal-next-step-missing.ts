import { isInEarlyStage } from '../deals/stage.ts';
import { hasNextActivity, isPaused, isYoung } from '../deals/state.ts';
import { dealRule } from '../rule.ts';

/** HubSpot's field for the next step is empty. Optional: many teams keep their next steps as tasks alone. */
export const dealNextStepMissing = dealRule({
  id: 'deal-next-step-missing',
  category: 'completeness',
  severity: 'low',
  options: { graceDays: 2 },
  isOptional: true,
  silencedBy: ['deal-no-activity', 'deal-no-next-activity', 'deal-refused-but-open'],
  check(facts, { graceDays }, context) {
    if (facts.deal.nextStep?.trim()) return null;
    if (hasNextActivity(facts, context) || isPaused(facts, context)) return null;
    if (isYoung(facts, graceDays, context) || isInEarlyStage(facts, context)) return null;
    return { values: {} };
  },
});
