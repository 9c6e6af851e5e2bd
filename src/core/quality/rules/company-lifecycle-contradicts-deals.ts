import { findLifecycleGap } from '../people/lifecycle.ts';
import { companyRepair, fromDeal } from '../people/repairs.ts';
import { companyRule } from '../rule.ts';

/** Still a lead with an open deal, no customer with a won one. Proposes only ever a later stage. */
export const companyLifecycleContradictsDeals = companyRule({
  id: 'company-lifecycle-contradicts-deals',
  category: 'consistency',
  severity: 'medium',
  options: { stagesTooEarly: ['subscriber', 'lead'] as readonly string[] },
  example: { stage: 'lead', implied: 'customer' },
  check({ company, deals }, { stagesTooEarly }) {
    const gap = findLifecycleGap(company.lifecycleStage, deals, stagesTooEarly);
    if (!gap) return null;
    const field = { property: 'lifecyclestage', from: company.lifecycleStage, to: gap.implied };
    return {
      values: { stage: gap.stage, implied: gap.implied },
      repairs: [companyRepair(company, field, fromDeal(gap.deal))],
    };
  },
});
