import { dayMs } from '#core/health/days.ts';
import { amountRepairs } from '../deals/repairs.ts';
import { dealRule } from '../rule.ts';

/** A deal won within the last year that is worth nothing on paper: revenue and every learned figure lack it. */
export const dealWonWithoutAmount = dealRule({
  id: 'deal-won-without-amount',
  category: 'completeness',
  severity: 'high',
  appliesTo: 'won',
  options: { days: 365 },
  check(facts, { days }, context) {
    const { amount, closeAt } = facts.deal;
    if (amount !== null && amount > 0) return null;
    if (closeAt !== null && context.now - closeAt > days * dayMs) return null;
    return { values: {}, repairs: amountRepairs(facts, context) };
  },
});
