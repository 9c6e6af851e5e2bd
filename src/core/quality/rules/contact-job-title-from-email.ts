import { valueOf } from '../people/text.ts';
import { whileSelling } from '../people/deals.ts';
import { isSameJobTitle } from '../people/job-titles.ts';
import { contactRepair, fromSignature } from '../people/repairs.ts';
import { findStated, isRecent } from '../people/stated.ts';
import { contactRule } from '../rule.ts';

/** The newest signature states a title that the record lacks, or another one. */
export const contactJobTitleFromEmail = contactRule({
  id: 'contact-job-title-from-email',
  category: 'freshness',
  severity: 'low',
  options: { maxAgeDays: 180 },
  example: { stated: 'Chief Financial Officer', recorded: 'Controller' },
  check(facts, { maxAgeDays }, { now }) {
    const { contact, deals } = facts;
    const [stated] = findStated(facts, 'jobTitle', now);
    const recorded = valueOf(contact.jobTitle);
    if (!stated) return null;
    if (recorded !== null && (!isRecent(stated, now, maxAgeDays) || isSameJobTitle(recorded, stated.value))) {
      return null;
    }
    const field = { property: 'jobtitle', from: contact.jobTitle, to: stated.value };
    return {
      values: { stated: stated.value, recorded: recorded ?? '' },
      severity: whileSelling(deals, 'medium', 'low'),
      repairs: [contactRepair(contact, field, fromSignature(stated))],
    };
  },
});
