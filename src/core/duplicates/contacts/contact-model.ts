import { defineField, type Field, type LevelOf, type LinkageModel, type Pass } from '../linkage/model.ts';
import { sharedWords } from '../text/folded-words.ts';
import { comparePhones, endOfNumber, phoneKey, type PhoneNumber } from '../text/phone-number.ts';
import type { ReadContact } from './contact.ts';
import { compareEmployers, employerKey } from './employer.ts';
import { compareMailboxes, type Mailbox } from './mailbox.ts';
import { compareFirstNames, compareLastNames, type NamePart } from './person-name.ts';

/**
 * Mailboxes belong to one person. HubSpot refuses an address that it has, so most duplicates have two or lack one. A
 * company that numbers its mailboxes (`jean.martin2`) has namesakes.
 * The grades stand in the order of `mailboxOutcome`.
 */
const email: Field<ReadContact> = defineField({
  name: 'email',
  read: ({ mailbox }) => mailbox,
  key: ({ canonical }: Mailbox) => canonical,
  compare: compareMailboxes,
  grades: [
    { level: 'same', m: 0.2, u: 1e-12 },
    { level: 'alike', m: 0.4, u: 0.1 },
    { level: 'differs', m: 0.8, u: 1 },
    { level: 'differs', m: 0.15, u: 1 },
    { level: 'differs', m: 1e-7, u: 1 },
    { level: 'differs', m: 0.05, u: 1 },
  ],
});

/** In the order of `nameOutcome`. */
const firstName: Field<ReadContact> = defineField({
  name: 'firstName',
  read: ({ name }) => name.first,
  key: ({ joined }: NamePart) => joined,
  compare: compareFirstNames,
  grades: [
    { level: 'same', m: 0.75, u: 0.005 },
    { level: 'alike', m: 0.08, u: 0.004 },
    { level: 'alike', m: 0.05, u: 0.001, spellings: 100 },
    { level: 'alike', m: 0.07, u: 0.03 },
    { level: 'differs', m: 0.03, u: 1 },
  ],
  chance: () => ({ typical: 0.003, strength: 1_000, rarest: 1e-5 }),
});

const lastName: Field<ReadContact> = defineField({
  name: 'lastName',
  read: ({ name }) => name.last,
  key: ({ joined }: NamePart) => joined,
  compare: compareLastNames,
  grades: [
    { level: 'same', m: 0.8, u: 0.001 },
    { level: 'alike', m: 0.05, u: 0.002 },
    { level: 'alike', m: 0.06, u: 0.0005, spellings: 100 },
    { level: 'alike', m: 0.03, u: 0.05 },
    { level: 'differs', m: 0.03, u: 1 },
  ],
  chance: () => ({ typical: 5e-4, strength: 1_000, rarest: 1e-6 }),
});

/** A line of one's own is rarely shared, a company's number often, and most of all within the company. */
const phone: Field<ReadContact> = defineField({
  name: 'phone',
  read: ({ phone: number }) => number,
  key: phoneKey,
  compare: comparePhones,
  grades: [
    { level: 'same', m: 0.6, u: 1e-5 },
    { level: 'alike', m: 0.1, u: 0.01 },
    { level: 'differs', m: 0.3, u: 1 },
  ],
  chance: ({ isMobile }: PhoneNumber) =>
    isMobile
      ? { typical: 1e-8, strength: 1_000, rarest: 1e-8 }
      : { typical: 1e-5, strength: 1_000, rarest: 1e-6 },
  within: {
    field: 'company',
    chance: ({ isMobile, extension }: PhoneNumber) => ({
      typical: isMobile || extension !== null ? 0.02 : 0.3,
      strength: 3,
      rarest: 1e-3,
    }),
  },
});

/** In the order of `employerOutcome`. */
const company: Field<ReadContact> = defineField({
  name: 'company',
  read: ({ employer }) => employer,
  key: employerKey,
  compare: compareEmployers,
  grades: [
    { level: 'same', m: 0.9, u: 0.005 },
    { level: 'alike', m: 0.05, u: 0.001 },
    { level: 'differs', m: 0.05, u: 1 },
  ],
  chance: () => ({ typical: 0.003, strength: 100, rarest: 1e-5 }),
});

const jobTitle: Field<ReadContact> = defineField({
  name: 'jobTitle',
  read: ({ title }) => title,
  key: (words: readonly string[]) => words.join(' '),
  compare: (a, b) => (sharedWords(a, b) >= 0.5 ? 1 : 2),
  grades: [
    { level: 'same', m: 0.4, u: 0.02 },
    { level: 'alike', m: 0.2, u: 0.08 },
    { level: 'differs', m: 0.4, u: 0.9 },
  ],
  chance: () => ({ typical: 0.02, strength: 100, rarest: 0.005 }),
});

const byLastName = ({ name }: ReadContact) => `${name.last?.joined ?? ''} ${name.first?.joined ?? ''}`;
const byFirstName = ({ name }: ReadContact) => `${name.first?.joined ?? ''} ${name.last?.joined ?? ''}`;
const byEmployer = ({ employer }: ReadContact) => (employer ? employerKey(employer) : '');

const passes: readonly Pass<ReadContact>[] = [
  { key: ({ mailbox }) => mailbox?.canonical ?? null, order: byLastName },
  { key: ({ phone: number }) => number && endOfNumber(number), order: byLastName },
  { key: ({ employer }) => employer?.companyId ?? null, order: byLastName },
  { key: ({ employer }) => employer?.companyId ?? null, order: byFirstName },
  { key: ({ employer }) => employer?.domain ?? null, order: byLastName },
  { key: ({ employer }) => employer?.domain ?? null, order: byFirstName },
  { key: ({ employer }) => employer?.name?.joined ?? null, order: byLastName },
  { key: ({ fullName }) => fullName, order: byEmployer },
];

export const contactModel: LinkageModel<ReadContact> = {
  fields: [email, firstName, lastName, phone, company, jobTitle],
  passes,
  swaps: [['firstName', 'lastName']],
  duplicateRate: 0.05,
  isProof,
  isContradiction,
};

/** A pair stands on a mailbox, on a phone that no name speaks against, or on a whole name that is not all there is. */
function isProof(levelOf: LevelOf): boolean {
  if (levelOf('email') === 'same' || levelOf('phone') === 'same') return true;
  const isNamed = isAgreed(levelOf, 'firstName') && isAgreed(levelOf, 'lastName');
  return isNamed && ['company', 'phone', 'email'].some((field) => isAgreed(levelOf, field));
}

/** Another first name is another person, be it in a family's mailbox; somebody who moved to another company is no duplicate. */
function isContradiction(levelOf: LevelOf): boolean {
  if (levelOf('firstName') === 'differs') return true;
  return levelOf('company') === 'differs' && levelOf('email') !== 'same';
}

function isAgreed(levelOf: LevelOf, field: string): boolean {
  return levelOf(field) === 'same' || levelOf(field) === 'alike';
}
