import { whileSelling } from '../people/deals.ts';
import { deactivatedOwner, ownerOfCompany, ownerOfDeals } from '../people/owners.ts';
import { contactRepair } from '../people/repairs.ts';
import { contactRule } from '../rule.ts';

/** The owner's user is closed, so that nothing about this contact reaches anybody. */
export const contactOwnerDeactivated = contactRule({
  id: 'contact-owner-deactivated',
  category: 'freshness',
  severity: 'medium',
  options: {},
  example: { owner: 'Camille Orval' },
  check({ contact, company, deals }, _, context) {
    const owner = deactivatedOwner(contact.ownerId, context);
    if (!owner) return null;
    const next = ownerOfDeals(deals, context) ?? ownerOfCompany(company, context);
    const field = next && { property: 'hubspot_owner_id', from: contact.ownerId, to: next.ownerId };
    return {
      values: { owner: owner.name },
      severity: whileSelling(deals, 'high', 'medium'),
      repairs: next && field ? [contactRepair(contact, field, next.source)] : [],
    };
  },
});
