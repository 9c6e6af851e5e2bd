import { hasOpenDeal } from '../people/deals.ts';
import { businessDomain, domainOf, isPrivateDomain } from '../people/mail-domains.ts';
import { findOtherAddress } from '../people/other-address.ts';
import { contactRepair, fromSender } from '../people/repairs.ts';
import { contactRule } from '../rule.ts';

/** A private mailbox of somebody with a company or an open deal. Sole traders have one too, so it weighs little. */
export const contactPrivateDomain = contactRule({
  id: 'contact-private-domain',
  category: 'consistency',
  severity: 'low',
  silencedBy: ['contact-email-bounced'],
  options: { toleratedDomains: [] as readonly string[] },
  example: { domain: 'gmail.com' },
  check(facts, { toleratedDomains }, { now, ourDomains }) {
    const { contact, deals } = facts;
    const domain = domainOf(contact.email);
    const isBusiness = contact.companyId !== null || hasOpenDeal(deals);
    if (domain === null || !isBusiness || !isPrivateDomain(domain)) return null;
    if (toleratedDomains.some((each) => domainOf(each) === domain)) return null;
    const other = findOtherAddress(facts, now);
    if (!other || businessDomain(other.address, ourDomains) === null) return { values: { domain } };
    const field = { property: 'email', from: contact.email, to: other.address };
    return {
      values: { domain },
      repairs: [contactRepair(contact, field, fromSender(other.emailId, other.at))],
    };
  },
});
