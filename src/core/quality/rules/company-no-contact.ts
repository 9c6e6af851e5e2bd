import { whileSelling } from '../people/deals.ts';
import { companyRule } from '../rule.ts';

/** Nobody to write to. */
export const companyNoContact = companyRule({
  id: 'company-no-contact',
  category: 'completeness',
  severity: 'low',
  options: {},
  check({ contacts, deals }) {
    if (contacts === null || contacts.length > 0) return null;
    return { values: {}, severity: whileSelling(deals, 'high', 'low') };
  },
});
