import type { CompanyDetails, ContactDetails } from '#core/deals/deal-details.ts';
import { readPhoneNumber } from '#core/duplicates/text/phone-number.ts';
import { valueOf } from '../people/text.ts';
import { whileSelling } from '../people/deals.ts';
import { dialCountry, isSameNumber, toDialable } from '../people/phones.ts';
import { contactRepair, fromSignature, type Field } from '../people/repairs.ts';
import { findStated, isRecent, type Stated } from '../people/stated.ts';
import { contactRule } from '../rule.ts';

/** The newest signature states a number that the record lacks, or another one. */
export const contactPhoneFromEmail = contactRule({
  id: 'contact-phone-from-email',
  category: 'freshness',
  severity: 'low',
  options: { maxAgeDays: 180 },
  example: { stated: '+33140506070', recorded: '01 40 50 60 01' },
  check(facts, { maxAgeDays }, { now }) {
    const { contact, company, deals } = facts;
    const all = findStated(facts, 'phone', now).filter(({ value }) => toDialable(value, null) === value);
    const [stated] = all;
    if (!stated) return null;
    const recorded = [contact.phone, contact.mobilePhone].flatMap((phone) => valueOf(phone) ?? []);
    const recent = all.filter((each) => isRecent(each, now, maxAgeDays));
    if (recorded.length > 0 && (recent.length === 0 || areInUse(recorded, recent, contact, company)))
      return null;
    const field = chooseField(contact, stated);
    return {
      values: { stated: stated.value, recorded: valueOf(field.from) ?? '' },
      severity: recorded.length > 0 ? 'low' : whileSelling(deals, 'medium', 'low'),
      repairs: [contactRepair(contact, field, fromSignature(stated))],
    };
  },
});

/** People have several numbers: one that a recent signature still states is not outdated. */
function areInUse(
  recorded: readonly string[],
  recent: readonly Stated[],
  contact: ContactDetails,
  company: CompanyDetails | null,
): boolean {
  const country = dialCountry(contact, company);
  return recent.some(({ value }) => recorded.some((phone) => isSameNumber(phone, value, country)));
}

/** A mobile number has a field of its own, where the plan tells one. */
function chooseField(contact: ContactDetails, { value }: Stated): Field {
  return readPhoneNumber(value, null)?.isMobile
    ? { property: 'mobilephone', from: contact.mobilePhone, to: value }
    : { property: 'phone', from: contact.phone, to: value };
}
