import type { ContactLike } from '#core/duplicates/contacts/contact.ts';
import { createRandom, type Random } from '#emulator/seeds/demo/random.ts';
import { copyContact } from './copy-contact.ts';
import { firstNames, frequentLastNames, rareLastName } from './names.ts';

export interface GeneratedContacts {
  readonly contacts: readonly ContactLike[];
  /** Contacts of one person share it. */
  readonly personById: ReadonlyMap<string, number>;
}

interface Company {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly switchboard: string;
}

const duplicateShare = 0.05;
/** Entered again after they moved to another company: the same name and mobile, and no duplicate. */
const moverShare = 0.01;

const titles =
  `CEO|CFO|CTO|Directeur général|Directrice financière|Responsable achats|Acheteur|Head of Sales|Sales Manager|Account Manager|Chef de projet|DSI|DRH|Consultant`.split(
    '|',
  );

/** An account of `size` contacts: names as frequent as in life, companies from one contact to hundreds, 5 % duplicates. */
export function generateContacts(size: number, seed = 1): GeneratedContacts {
  const random = createRandom(seed);
  const companies = Array.from({ length: Math.ceil(size / 6) }, (_, at) => makeCompany(at, random));
  const contacts: ContactLike[] = [];
  const personById = new Map<string, number>();
  const originals = Math.round(size * (1 - duplicateShare - moverShare));
  const taken = new Set<string>();
  const add = (contact: Omit<ContactLike, 'id'>, person: number) => {
    const id = String(100_000 + contacts.length);
    contacts.push({ ...contact, email: freeAddress(contact.email, taken), id });
    personById.set(id, person);
  };
  for (let person = 0; person < originals; person += 1)
    add(makeContact(pickCompany(companies, random), random), person);
  for (let at = originals; at < size; at += 1) {
    const source = random.int(0, originals - 1);
    const original = contacts[source];
    if (!original) continue;
    if (random.chance(moverShare / (moverShare + duplicateShare)))
      add(moved(original, companies, random), at);
    else add(copyContact(original, random), source);
  }
  return { contacts: random.shuffle(contacts), personById };
}

function makeCompany(at: number, random: Random): Company {
  const word = rareLastName((at * 7_919) % 40_000);
  const kind = random.pick(['Conseil', 'Industries', 'Finance', 'Software', 'Logistique', 'Labs']);
  const number = random.int(10_000_000, 99_999_999);
  return {
    id: String(500_000 + at),
    name: `${word} ${kind}${random.chance(0.3) ? ' SAS' : ''}`,
    domain: `${word}-${kind}${at}.${random.pick(['fr', 'com', 'co.uk'])}`.toLowerCase(),
    switchboard: `+331${number}`,
  };
}

/** The first companies are the largest. */
function pickCompany(companies: readonly Company[], random: Random): Company {
  const at = Math.floor(companies.length * random.next() ** 2);
  return companies[at] ?? random.pick(companies);
}

function makeContact(company: Company, random: Random): Omit<ContactLike, 'id'> {
  const firstName = firstNames[zipf(firstNames.length, 10, random)] ?? '';
  const rank = zipf(40_000, 30, random);
  const lastName = frequentLastNames[rank] ?? rareLastName(rank);
  const phone = random.next();
  const mobile = `+336${random.int(10_000_000, 99_999_999)}`;
  return {
    firstName,
    lastName,
    email: random.chance(0.9) ? addressOf(firstName, lastName, company.domain, random) : null,
    phone: phone < 0.35 ? mobile : phone < 0.7 ? company.switchboard : null,
    companyId: random.chance(0.9) ? company.id : null,
    companyName: company.name,
    jobTitle: random.chance(0.7) ? random.pick(titles) : null,
  };
}

function addressOf(first: string, last: string, domain: string, random: Random): string {
  const [given, family] = [first, last].map((name) =>
    name
      .normalize('NFD')
      .replace(/[^a-zA-Z-]/g, '')
      .toLowerCase(),
  );
  return `${random.chance(0.7) ? `${given}.` : (given?.charAt(0) ?? '')}${family}@${domain}`;
}

/** A mail server gives an address once: the second Jean Martin of a company is `jean.martin2`. */
function freeAddress(email: string | null, taken: Set<string>): string | null {
  if (email === null) return null;
  let free = email;
  for (let number = 2; taken.has(free); number += 1) free = email.replace('@', `${number}@`);
  taken.add(free);
  return free;
}

function moved(contact: ContactLike, companies: readonly Company[], random: Random): Omit<ContactLike, 'id'> {
  const company = random.pick(companies);
  const { firstName, lastName } = contact;
  const email = addressOf(firstName ?? '', lastName ?? '', company.domain, random);
  return { ...contact, email, companyId: company.id, companyName: company.name };
}

/**
 * A rank from 0 in proportion to 1 / (rank + flatness), the law of Zipf and Mandelbrot in its continuous form. For 40,000
 * last names with a flatness of 30 the most frequent has one bearer in 220.
 */
function zipf(count: number, flatness: number, random: Random): number {
  return Math.min(
    count - 1,
    Math.floor(flatness * ((count + flatness) / flatness) ** random.next() - flatness),
  );
}
