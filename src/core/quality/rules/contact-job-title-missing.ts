import { isBlank } from '../people/text.ts';
import { whileSelling } from '../people/deals.ts';
import { contactRule } from '../rule.ts';

/** Nobody can see whether the person decides. */
export const contactJobTitleMissing = contactRule({
  id: 'contact-job-title-missing',
  category: 'completeness',
  severity: 'low',
  silencedBy: ['contact-job-title-from-email'],
  options: {},
  check({ contact, deals }) {
    return isBlank(contact.jobTitle) ? { values: {}, severity: whileSelling(deals, 'medium', 'low') } : null;
  },
});
