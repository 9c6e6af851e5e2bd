import { whileSelling } from '../people/deals.ts';
import { ownerOfCompany, ownerOfDeals } from '../people/owners.ts';
import { contactRepair } from '../people/repairs.ts';
import { contactRule } from '../rule.ts';

/** Nobody is told of this contact's emails and tasks. */
export const contactOwnerMissing = contactRule({
  id: 'contact-owner-missing',
  category: 'completeness',
  severity: 'low',
  options: {},
  check({ contact, company, deals }, _, context) {
    if (contact.ownerId !== null) return null;
    const next = ownerOfDeals(deals, context) ?? ownerOfCompany(company, context);
    const field = next && { property: 'hubspot_owner_id', from: null, to: next.ownerId };
    return {
      values: {},
      severity: whileSelling(deals, 'medium', 'low'),
      repairs: next && field ? [contactRepair(contact, field, next.source)] : [],
    };
  },
});
