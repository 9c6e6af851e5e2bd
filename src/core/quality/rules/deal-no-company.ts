import { isYoung } from '../deals/state.ts';
import { dealRule } from '../rule.ts';

/** No company on the deal. Its contacts' company would be an association and no value of a field: no repair. */
export const dealNoCompany = dealRule({
  id: 'deal-no-company',
  category: 'completeness',
  severity: 'medium',
  options: { graceDays: 2 },
  check(facts, { graceDays }, context) {
    const hasCompany = facts.companyIds.length > 0 || facts.deal.primaryCompanyId !== null;
    return hasCompany || isYoung(facts, graceDays, context) ? null : { values: {} };
  },
});
