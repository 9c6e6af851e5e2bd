import { whileSelling } from '../people/deals.ts';
import { isBlank } from '../people/text.ts';
import { companyRule } from '../rule.ts';

/** The company is left out of every comparison by industry. */
export const companyIndustryMissing = companyRule({
  id: 'company-industry-missing',
  category: 'completeness',
  severity: 'low',
  options: {},
  check({ company, deals }) {
    return isBlank(company.industry) ? { values: {}, severity: whileSelling(deals, 'medium', 'low') } : null;
  },
});
