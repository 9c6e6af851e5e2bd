import { whileSelling } from '../people/deals.ts';
import { ownerOfContacts, ownerOfDeals } from '../people/owners.ts';
import { companyRepair } from '../people/repairs.ts';
import { companyRule } from '../rule.ts';

/** Nobody looks after the company as a whole; the owner of its deals or contacts is proposed. */
export const companyOwnerMissing = companyRule({
  id: 'company-owner-missing',
  category: 'completeness',
  severity: 'low',
  options: { contactsAlikeCount: 2 },
  check({ company, contacts, deals }, { contactsAlikeCount }, context) {
    if (company.ownerId !== null) return null;
    const next = ownerOfDeals(deals, context) ?? ownerOfContacts(contacts, contactsAlikeCount, context);
    const field = next && { property: 'hubspot_owner_id', from: null, to: next.ownerId };
    return {
      values: {},
      severity: whileSelling(deals, 'medium', 'low'),
      repairs: next && field ? [companyRepair(company, field, next.source)] : [],
    };
  },
});
