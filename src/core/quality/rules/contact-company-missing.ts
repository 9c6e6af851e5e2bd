import { valueOf } from '../people/text.ts';
import { whileSelling } from '../people/deals.ts';
import { contactRule } from '../rule.ts';

/** No company is linked; one that is only written in the contact's field joins no report. */
export const contactCompanyMissing = contactRule({
  id: 'contact-company-missing',
  category: 'completeness',
  severity: 'medium',
  silencedBy: ['contact-company-from-email'],
  options: {},
  example: { named: 'Norsel' },
  check({ contact, company, deals }) {
    if (contact.companyId !== null || company !== null) return null;
    const named = valueOf(contact.companyName) ?? '';
    return { values: { named }, severity: whileSelling(deals, 'medium', named === '' ? 'medium' : 'low') };
  },
});
