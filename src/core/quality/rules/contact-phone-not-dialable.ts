import type { ContactDetails } from '#core/deals/deal-details.ts';
import type { ContactFacts } from '../facts.ts';
import { valueOf } from '../people/text.ts';
import { dialCountry, isSameNumber, toDialable } from '../people/phones.ts';
import { contactRepair, fromSignature } from '../people/repairs.ts';
import { findStated } from '../people/stated.ts';
import type { Repair } from '../rule.ts';
import { contactRule } from '../rule.ts';

const fields = [
  { property: 'phone', of: ({ phone }: ContactDetails) => phone },
  { property: 'mobilephone', of: ({ mobilePhone }: ContactDetails) => mobilePhone },
];

/** A number that no phone can call as it stands: too short, too long, or of an unknown country. */
export const contactPhoneNotDialable = contactRule({
  id: 'contact-phone-not-dialable',
  category: 'consistency',
  severity: 'low',
  silencedBy: ['contact-phone-from-email'],
  options: {},
  example: { phone: '01 40 50' },
  check(facts, _, { now }) {
    const country = dialCountry(facts.contact, facts.company);
    const broken = fields.find(({ of }) => {
      const phone = valueOf(of(facts.contact));
      return phone !== null && toDialable(phone, country) === null;
    });
    if (!broken) return null;
    const written = broken.of(facts.contact) ?? '';
    return { values: { phone: written.trim() }, repairs: repairNumber(facts, broken.property, written, now) };
  },
});

/** The same number with its country code, as a signature states it. */
function repairNumber(facts: ContactFacts, property: string, from: string, now: number): Repair[] {
  const stated = findStated(facts, 'phone', now).find(
    ({ value }) => toDialable(value, null) === value && isSameNumber(from, value, null),
  );
  return stated
    ? [contactRepair(facts.contact, { property, from, to: stated.value }, fromSignature(stated))]
    : [];
}
