import { whileSelling } from '../people/deals.ts';
import { domainOf } from '../people/mail-domains.ts';
import { findOtherAddress } from '../people/other-address.ts';
import { contactRepair, fromSender } from '../people/repairs.ts';
import { contactRule } from '../rule.ts';

/** No address, or one without a domain: emails with this person are not logged. */
export const contactEmailMissing = contactRule({
  id: 'contact-email-missing',
  category: 'completeness',
  severity: 'medium',
  options: {},
  check(facts, _, { now }) {
    const { contact, deals } = facts;
    if (contact.email !== null && contact.email.includes('@') && domainOf(contact.email) !== null)
      return null;
    const other = findOtherAddress(facts, now);
    const field = other && { property: 'email', from: contact.email, to: other.address };
    return {
      values: {},
      severity: whileSelling(deals, 'high', 'medium'),
      repairs: other && field ? [contactRepair(contact, field, fromSender(other.emailId, other.at))] : [],
    };
  },
});
