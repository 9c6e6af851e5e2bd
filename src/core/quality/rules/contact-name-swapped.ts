import { toFoldedWords } from '#core/account-words/words.ts';
import type { ContactDetails } from '#core/deals/deal-details.ts';
import { isKnownFirstName } from '#core/duplicates/contacts/nicknames.ts';
import { inNameCase, isInCapitals, longestName } from '../people/person-name.ts';
import { contactRepair, fromContact } from '../people/repairs.ts';
import { contactRule } from '../rule.ts';

/** First and last name stand in each other's field: the last name is a first name, and the address or the case agrees. */
export const contactNameSwapped = contactRule({
  id: 'contact-name-swapped',
  category: 'consistency',
  severity: 'low',
  options: {},
  example: { first: 'Nadia', last: 'Verdier' },
  check({ contact }) {
    const { firstName, lastName } = contact;
    if (firstName === null || lastName === null || !areSwapped(firstName, lastName, contact)) return null;
    const [first, last] = [inNameCase(lastName.trim()), inNameCase(firstName.trim())];
    const fields = [
      { property: 'firstname', from: firstName, to: first },
      { property: 'lastname', from: lastName, to: last },
    ];
    return {
      values: { first, last },
      repairs: fields.map((field) => contactRepair(contact, field, fromContact(contact))),
    };
  },
});

function areSwapped(firstName: string, lastName: string, { email }: ContactDetails): boolean {
  const [first, last] = [joined(firstName), joined(lastName)];
  if (first === '' || !isKnownFirstName(last) || isKnownFirstName(first)) return false;
  const [local = ''] = email?.toLowerCase().split('@', 1) ?? [];
  const parts = toFoldedWords(local.slice(0, longestName).replaceAll('_', '.'));
  if (parts[0] === last && parts.slice(1).join('') === first) return true;
  return isInCapitals(firstName) && !isInCapitals(lastName);
}

const joined = (name: string) => toFoldedWords(name.slice(0, longestName)).join('');
