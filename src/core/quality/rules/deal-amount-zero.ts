import { amountRepairs } from '../deals/repairs.ts';
import { isInLateStage } from '../deals/stage.ts';
import { dealRule } from '../rule.ts';

/** An amount of zero or below: it was filled in, and the forecast counts nothing. */
export const dealAmountZero = dealRule({
  id: 'deal-amount-zero',
  category: 'consistency',
  severity: 'medium',
  options: {},
  check(facts, _options, context) {
    const { amount } = facts.deal;
    if (amount === null || amount > 0) return null;
    const severity = isInLateStage(facts, context) ? 'high' : 'medium';
    return { values: {}, repairs: amountRepairs(facts, context), severity };
  },
});
