import { whileSelling } from '../people/deals.ts';
import { findOtherAddress } from '../people/other-address.ts';
import { contactRepair, fromSender } from '../people/repairs.ts';
import { contactRule } from '../rule.ts';

/** Emails come back for good; the address that the contact has written from since is proposed. */
export const contactEmailBounced = contactRule({
  id: 'contact-email-bounced',
  category: 'freshness',
  severity: 'medium',
  options: {},
  example: { address: 'n.verdier@norsel.example' },
  check(facts, _, { now }) {
    const { contact, deals } = facts;
    if (!contact.hasBounced || contact.email === null) return null;
    const other = findOtherAddress(facts, now);
    const field = other && { property: 'email', from: contact.email, to: other.address };
    return {
      values: { address: contact.email },
      severity: whileSelling(deals, 'high', 'medium'),
      repairs: other && field ? [contactRepair(contact, field, fromSender(other.emailId, other.at))] : [],
    };
  },
});
