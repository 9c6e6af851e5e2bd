import { ownerRepairs } from '../deals/owner-repair.ts';
import { isYoung } from '../deals/state.ts';
import { dealRule } from '../rule.ts';

/** Nobody looks after the deal. */
export const dealOwnerMissing = dealRule({
  id: 'deal-owner-missing',
  category: 'completeness',
  severity: 'high',
  options: { graceDays: 2 },
  check(facts, { graceDays }, context) {
    if (facts.deal.ownerId !== null || isYoung(facts, graceDays, context)) return null;
    return { values: {}, repairs: ownerRepairs(facts, context) };
  },
});
