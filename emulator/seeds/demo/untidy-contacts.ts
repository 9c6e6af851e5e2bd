import type { SeedObject } from '../../seed.ts';
import { companyId, contactToObject, present } from './crm-objects.ts';
import type { Links } from './links.ts';
import { peopleOf } from './people.ts';
import type { DemoPerson } from './people.ts';

/** A contact beside the regular ones of a company. Its company, language and owner are those of the one it names. */
interface UntidyContact {
  readonly companyKey: string;
  readonly rank: number;
  readonly email: string;
  /** How the second entry writes the name of the first: as it is, without accents, or with an initial. */
  readonly writes?: 'same' | 'plain' | 'initial';
  /** Somebody else: names and title. */
  readonly other?: readonly [firstName: string, lastName: string, title: string];
  readonly hasBounced?: true;
}

const contacts: readonly UntidyContact[] = [
  // One person twice: the same phone, another address.
  { companyKey: 'sylvacode', rank: 1, email: 'tresorerie+salon@sylvacode.fr', writes: 'same' },
  { companyKey: 'caisse-ligera', rank: 0, email: 'direction.financiere@caisse-ligera.fr', writes: 'plain' },
  { companyKey: 'brackenwell', rank: 2, email: 'accounts@brackenwell.co.uk', writes: 'initial' },
  { companyKey: 'stackmillow', rank: 2, email: 'stackmillow.it@icloud.com', writes: 'same' },
  // Colleagues who are known by a private address only.
  {
    companyKey: 'locamarnais',
    rank: 3,
    email: 'ghislaine.parmentaud@orange.fr',
    other: ['Ghislaine', 'Parmentaud', 'Aide-comptable'],
  },
  {
    companyKey: 'bocandria',
    rank: 2,
    email: 'teddy.louvrier@gmail.com',
    other: ['Teddy', 'Louvrier', 'Acheteur'],
  },
  {
    companyKey: 'orrinlease',
    rank: 3,
    email: 'moira.kilbrackan@hotmail.co.uk',
    other: ['Moira', 'Kilbrackan', ''],
  },
  // People who have left: mail to them comes back.
  {
    companyKey: 'pennistow',
    rank: 1,
    email: 'dale.hucknallby@pennistow.co.uk',
    other: ['Dale', 'Hucknallby', 'Treasury Analyst'],
    hasBounced: true,
  },
  {
    companyKey: 'orrinlease',
    rank: 1,
    email: 'fergus.tollochie@orrinlease.co.uk',
    other: ['Fergus', 'Tollochie', 'Finance Manager'],
    hasBounced: true,
  },
  {
    companyKey: 'caisse-ligera',
    rank: 1,
    email: 'edwige.marsoulan@caisse-ligera.fr',
    other: ['Edwige', 'Marsoulan', 'Trésorière adjointe'],
    hasBounced: true,
  },
];

export function createUntidyContacts(now: number, links: Links): SeedObject[] {
  return contacts.map((contact, index) => {
    const original = peopleOf(contact.companyKey).find(({ rank }) => rank === contact.rank);
    if (!original?.company) throw new Error(`no contact ${contact.rank} at ${contact.companyKey}`);
    const id = String(42_030_000_101 + index * 7);
    links.add(['contacts', id], ['companies', companyId(original.company)], true);
    const person = { ...original, ...ownPart(contact, original), id, email: contact.email };
    const object = contactToObject(person, now);
    const bounce = contact.hasBounced
      ? { hs_email_hard_bounce_reason_enum: 'UNKNOWN_USER', hs_email_bounce: '1' }
      : {};
    return { ...object, properties: present({ ...object.properties, ...bounce }) };
  });
}

function ownPart({ other, writes }: UntidyContact, { firstName, lastName, phone }: DemoPerson) {
  if (other) return { firstName: other[0], lastName: other[1], title: other[2], phone: '' };
  if (writes === 'initial') return { firstName: `${firstName.charAt(0)}.`, title: '', phone };
  if (writes === 'plain') return { firstName: plain(firstName), lastName: plain(lastName), title: '', phone };
  return { title: '', phone };
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');
