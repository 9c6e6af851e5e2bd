import { companies } from './companies.ts';
import type { DemoCompany, Language } from './companies.ts';
import { outsiders } from './outsiders.ts';
import { englishMen, englishWomen, frenchMen, frenchWomen } from './people-names.ts';
import { jobTitle } from './people-titles.ts';
import { phoneNumber } from './phones.ts';

/** The 250 contacts: four or three to a company, two double entries, and people who sell to the account. */

export type MailClient = 'gmail' | 'outlook' | 'outlook-classic' | 'apple' | 'phone';

export interface DemoPerson {
  readonly id: string;
  /** Null for outsiders. */
  readonly company: DemoCompany | null;
  readonly companyName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly woman: boolean;
  readonly email: string;
  readonly title: string;
  readonly phone: string;
  readonly language: Language;
  readonly mailClient: MailClient;
  /** 0 is the head of finance, 3 the trade of the house. */
  readonly rank: number;
}

const clients: readonly MailClient[] = [
  'outlook',
  'gmail',
  'outlook',
  'phone',
  'apple',
  'outlook-classic',
  'gmail',
];
const companiesWithThree = new Set([4, 12, 14, 30, 35, 42]);

export const contactId = (number: number): string => String(42_010_000_101 + number * 7);

export function personEmail(firstName: string, lastName: string, domain: string, short: boolean): string {
  const plain = (name: string): string =>
    name
      .normalize('NFD')
      .replace(/[^A-Za-z-]/g, '')
      .toLowerCase();
  return `${short ? plain(firstName).charAt(0) : plain(firstName)}.${plain(lastName)}@${domain}`;
}

function companyPeople(): DemoPerson[] {
  const taken = { fr: 0, en: 0 };
  return companies.flatMap((company, companyNumber) =>
    Array.from({ length: companiesWithThree.has(companyNumber) ? 3 : 4 }, (_, rank) => {
      const turn = taken[company.language]++;
      return person(company, companyNumber, rank, turn);
    }),
  );
}

function person(company: DemoCompany, companyNumber: number, rank: number, turn: number): DemoPerson {
  const woman = turn % 2 === 0;
  const lists = company.language === 'fr' ? [frenchWomen, frenchMen] : [englishWomen, englishMen];
  const name = lists[turn % 2]?.[turn >> 1];
  if (!name) throw new Error(`no name left for contact ${turn} in ${company.language}`);
  const cut = name.indexOf(' ');
  const [firstName, lastName] = [name.slice(0, cut), name.slice(cut + 1)];
  const number = companyNumber * 4 + rank;
  return {
    id: contactId(number),
    company,
    companyName: company.name,
    firstName,
    lastName,
    woman,
    email: personEmail(firstName, lastName, company.domain, companyNumber % 5 === 3),
    title: jobTitle({ language: company.language, woman, rank }, company.sector, companyNumber),
    phone: phoneNumber(company.country, number, rank % 2 === 1),
    language: company.language,
    mailClient: clients[number % clients.length] ?? 'gmail',
    rank,
  };
}

/** The same person once more, typed in by hand with a private address: what real accounts are full of. */
function doubleEntry(original: DemoPerson, number: number): DemoPerson {
  const email = personEmail(original.firstName, `${original.lastName}-perso`, 'gmail.com', false);
  return { ...original, id: contactId(number), email, title: '' };
}

function outsiderPeople(): DemoPerson[] {
  return outsiders.map((outsider, index) => ({
    id: contactId(400 + index),
    company: null,
    companyName: outsider.companyName,
    firstName: outsider.firstName,
    lastName: outsider.lastName,
    woman: outsider.woman,
    email: outsider.email,
    title: outsider.title,
    phone: phoneNumber(outsider.language === 'fr' ? 'FR' : 'GB', 700 + index, true),
    language: outsider.language,
    mailClient: 'gmail',
    rank: 0,
  }));
}

const regular = companyPeople();
const doubled = [regular[9], regular[147]].flatMap((original, index) =>
  original ? [doubleEntry(original, 380 + index)] : [],
);

export const doubleEntryIds: ReadonlySet<string> = new Set(doubled.map(({ id }) => id));
export const people: readonly DemoPerson[] = [...regular, ...doubled, ...outsiderPeople()];

const byCompany = Map.groupBy(regular, ({ company }) => company?.key ?? '');

/** The company's people by rank; double entries are left out. */
export function peopleOf(companyKey: string): readonly DemoPerson[] {
  return byCompany.get(companyKey) ?? [];
}
