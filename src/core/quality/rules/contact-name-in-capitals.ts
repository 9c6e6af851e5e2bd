import { fullName, inNameCase, isInCapitals, isInSmallLetters, longestName } from '../people/person-name.ts';
import { contactRepair, fromContact } from '../people/repairs.ts';
import { contactRule } from '../rule.ts';

/**
 * `NADIA` or `verdier`: shows in every mail merge. A last name alone in capitals is French custom and stays.
 */
export const contactNameInCapitals = contactRule({
  id: 'contact-name-in-capitals',
  category: 'consistency',
  severity: 'low',
  silencedBy: ['contact-name-swapped'],
  options: {},
  example: { shown: 'NADIA VERDIER', proposed: 'Nadia Verdier' },
  check({ contact }) {
    const { firstName, lastName } = contact;
    const isFirstOff = isOff(firstName);
    const isLastOff = isOff(lastName) && (isFirstOff || !isInCapitals(lastName ?? ''));
    if (!isFirstOff && !isLastOff) return null;
    const named = { firstName: recase(firstName, isFirstOff), lastName: recase(lastName, isLastOff) };
    const first = { property: 'firstname', from: firstName, to: named.firstName ?? '' };
    const last = { property: 'lastname', from: lastName, to: named.lastName ?? '' };
    const fields = [...(isFirstOff ? [first] : []), ...(isLastOff ? [last] : [])];
    return {
      values: { shown: fullName(contact) ?? '', proposed: fullName(named) ?? '' },
      repairs: fields.map((field) => contactRepair(contact, field, fromContact(contact))),
    };
  },
});

function isOff(name: string | null): boolean {
  if (name === null || name.length > longestName || !isInOneCase(name)) return false;
  return !isInOneCase(inNameCase(name));
}

const isInOneCase = (name: string) => isInCapitals(name) || isInSmallLetters(name);

const recase = (name: string | null, isNeeded: boolean) =>
  name === null || !isNeeded ? name : inNameCase(name);
