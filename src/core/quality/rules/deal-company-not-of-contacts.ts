import { dealRule } from '../rule.ts';

/** All contacts belong to companies, none of them the deal's. Optional: where partners sell, that is usual. */
export const dealCompanyNotOfContacts = dealRule({
  id: 'deal-company-not-of-contacts',
  category: 'consistency',
  severity: 'low',
  options: {},
  isOptional: true,
  check({ deal, contacts, companyIds }) {
    const ids = new Set([...companyIds, deal.primaryCompanyId]);
    ids.delete(null);
    if (ids.size === 0 || contacts.length === 0) return null;
    const isElsewhere = contacts.every(({ companyId }) => companyId !== null && !ids.has(companyId));
    return isElsewhere ? { values: {} } : null;
  },
});
