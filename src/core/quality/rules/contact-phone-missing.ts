import { isBlank } from '../people/text.ts';
import { whileSelling } from '../people/deals.ts';
import { contactRule } from '../rule.ts';

/** Neither a landline nor a mobile number. */
export const contactPhoneMissing = contactRule({
  id: 'contact-phone-missing',
  category: 'completeness',
  severity: 'low',
  silencedBy: ['contact-phone-from-email'],
  options: {},
  check({ contact, deals }) {
    if (!isBlank(contact.phone) || !isBlank(contact.mobilePhone)) return null;
    return { values: {}, severity: whileSelling(deals, 'medium', 'low') };
  },
});
