import { isInEarlyStage } from '../deals/stage.ts';
import { isYoung } from '../deals/state.ts';
import { dealRule } from '../rule.ts';

/** No contact on the deal: none of its emails can be read, nobody can be called. */
export const dealNoContact = dealRule({
  id: 'deal-no-contact',
  category: 'completeness',
  severity: 'high',
  options: { graceDays: 2 },
  check(facts, { graceDays }, context) {
    if (facts.contacts.length > 0 || isYoung(facts, graceDays, context)) return null;
    return { values: {}, severity: isInEarlyStage(facts, context) ? 'medium' : 'high' };
  },
});
