import { companyRule } from '../rule.ts';

/** The last scan of the account found companies that are likely the same, most often under one domain. */
export const companyDuplicateDomain = companyRule({
  id: 'company-duplicate-domain',
  category: 'duplication',
  severity: 'medium',
  options: {},
  example: { count: 1 },
  check({ company, duplicateIds }) {
    const others = new Set(duplicateIds);
    others.delete(company.id);
    return others.size > 0 ? { values: { count: others.size } } : null;
  },
});
