import { closeDateRepairs } from '../deals/repairs.ts';
import { isInLateStage } from '../deals/stage.ts';
import { isYoung } from '../deals/state.ts';
import { dealRule } from '../rule.ts';

/** No close date: the deal is in no month's forecast. */
export const dealCloseDateMissing = dealRule({
  id: 'deal-close-date-missing',
  category: 'completeness',
  severity: 'medium',
  options: { graceDays: 2 },
  check(facts, { graceDays }, context) {
    if (facts.deal.closeAt !== null || isYoung(facts, graceDays, context)) return null;
    const severity = isInLateStage(facts, context) ? 'high' : 'medium';
    return { values: {}, repairs: closeDateRepairs(facts, context), severity };
  },
});
