import { companyRule } from '../rule.ts';

/** No number of employees, or none above zero. */
export const companySizeMissing = companyRule({
  id: 'company-size-missing',
  category: 'completeness',
  severity: 'low',
  options: {},
  check({ company }) {
    return company.employees === null || company.employees <= 0 ? { values: {} } : null;
  },
});
