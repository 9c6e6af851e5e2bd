import { whileSelling } from '../people/deals.ts';
import { deactivatedOwner, ownerOfContacts, ownerOfDeals } from '../people/owners.ts';
import { companyRepair } from '../people/repairs.ts';
import { companyRule } from '../rule.ts';

/** The owner's user is closed; the owner of its deals or contacts is proposed. */
export const companyOwnerDeactivated = companyRule({
  id: 'company-owner-deactivated',
  category: 'freshness',
  severity: 'medium',
  options: { contactsAlikeCount: 2 },
  example: { owner: 'Camille Orval' },
  check({ company, contacts, deals }, { contactsAlikeCount }, context) {
    const owner = deactivatedOwner(company.ownerId, context);
    if (!owner) return null;
    const next = ownerOfDeals(deals, context) ?? ownerOfContacts(contacts, contactsAlikeCount, context);
    const field = next && { property: 'hubspot_owner_id', from: company.ownerId, to: next.ownerId };
    return {
      values: { owner: owner.name },
      severity: whileSelling(deals, 'high', 'medium'),
      repairs: next && field ? [companyRepair(company, field, next.source)] : [],
    };
  },
});
