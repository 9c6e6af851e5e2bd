import type { SeedAssociation, SeedObject } from '#emulator/seed.ts';

/** Ids of two accounts are the same on purpose: what is mixed up shows. */
const firstContact = 7_000_001;
const firstCompany = 3_000_001;
const contactsOfCompany = 5;

export const contactId = (buyer: number): string => String(firstContact + buyer);
const companyId = (buyer: number): string => String(firstCompany + Math.floor(buyer / contactsOfCompany));

/** The same person's number has another address in each account. */
export const addressOf = (portalId: number, buyer: number): string =>
  `buyer${buyer}@house${portalId}.example`;

/** Contacts with an address each, five to a company. */
export function createPeople(portalId: number, count: number, createdAt: number): readonly SeedObject[] {
  const contacts = Array.from({ length: count }, (_, buyer): SeedObject => ({
    type: 'contacts',
    id: contactId(buyer),
    createdAt,
    properties: { email: addressOf(portalId, buyer), firstname: 'Buyer', lastname: `Number ${buyer}` },
  }));
  const companies = Array.from({ length: Math.ceil(count / contactsOfCompany) }, (_, number): SeedObject => ({
    type: 'companies',
    id: companyId(number * contactsOfCompany),
    createdAt,
    properties: { name: `House ${number}`, domain: `house${number}-${portalId}.example` },
  }));
  return [...companies, ...contacts];
}

export function createTies(count: number): readonly SeedAssociation[] {
  return Array.from({ length: count }, (_, buyer): SeedAssociation => ({
    from: { type: 'contacts', id: contactId(buyer) },
    to: { type: 'companies', id: companyId(buyer) },
    primary: true,
  }));
}
