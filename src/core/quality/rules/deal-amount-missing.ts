import { amountRepairs } from '../deals/repairs.ts';
import { isInEarlyStage, isInLateStage } from '../deals/stage.ts';
import { isYoung } from '../deals/state.ts';
import { dealRule } from '../rule.ts';

/** A deal without an amount: no matter early on, serious once there is a proposal. */
export const dealAmountMissing = dealRule({
  id: 'deal-amount-missing',
  category: 'completeness',
  severity: 'medium',
  options: { graceDays: 2 },
  check(facts, { graceDays }, context) {
    if (facts.deal.amount !== null || isYoung(facts, graceDays, context)) return null;
    const severity = isInLateStage(facts, context)
      ? 'high'
      : isInEarlyStage(facts, context)
        ? 'low'
        : 'medium';
    return { values: {}, repairs: amountRepairs(facts, context), severity };
  },
});
