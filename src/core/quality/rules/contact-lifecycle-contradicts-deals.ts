import { findLifecycleGap } from '../people/lifecycle.ts';
import { contactRepair, fromDeal } from '../people/repairs.ts';
import { contactRule } from '../rule.ts';

/** Still a lead with an open deal, no customer with a won one. Proposes only ever a later stage. */
export const contactLifecycleContradictsDeals = contactRule({
  id: 'contact-lifecycle-contradicts-deals',
  category: 'consistency',
  severity: 'medium',
  options: { stagesTooEarly: ['subscriber', 'lead'] as readonly string[] },
  example: { stage: 'lead', implied: 'customer' },
  check({ contact, deals }, { stagesTooEarly }) {
    const gap = findLifecycleGap(contact.lifecycleStage, deals, stagesTooEarly);
    if (!gap) return null;
    const field = { property: 'lifecyclestage', from: contact.lifecycleStage, to: gap.implied };
    return {
      values: { stage: gap.stage, implied: gap.implied },
      repairs: [contactRepair(contact, field, fromDeal(gap.deal))],
    };
  },
});
