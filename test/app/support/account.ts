import type { SeedAccount, SeedAssociation, SeedObject } from '#emulator/seed.ts';

/** A small account, written out: the builders fill in what a test is not about. */

/** The portal's own default: a Monday morning. */
export const portalNow = Date.UTC(2026, 10, 23, 9);
export const dayMs = 86_400_000;

type Fields = Readonly<Record<string, string>>;
type Link = SeedAssociation;

export interface AccountPart {
  readonly objects: readonly SeedObject[];
  readonly associations: readonly Link[];
}

function part(
  type: SeedObject['type'],
  id: string,
  properties: Fields,
  links: readonly Link[],
  ageDays: number,
): AccountPart {
  const createdAt = portalNow - ageDays * dayMs;
  return { objects: [{ type, id, properties, createdAt }], associations: links };
}

function link(
  from: SeedObject['type'],
  id: string,
  to: SeedObject['type'],
  toId: string | undefined,
): Link[] {
  return toId ? [{ from: { type: from, id }, to: { type: to, id: toId } }] : [];
}

export function company(id: string): AccountPart {
  return part('companies', id, { name: `Company ${id}`, domain: `c${id}.example` }, [], 700);
}

export const addressOf = (contactId: string) => `person${contactId}@buyer.example`;

export function contact(id: string, companyId?: string, fields: Fields = {}): AccountPart {
  const properties = {
    email: addressOf(id),
    firstname: 'Nadia',
    lastname: `N${id}`,
    company: 'Norsel',
    ...fields,
  };
  const primary = link('contacts', id, 'companies', companyId).map((one) => ({ ...one, primary: true }));
  return part('contacts', id, properties, primary, 600);
}

export function deal(
  id: string,
  to: { readonly contactId?: string; readonly companyId?: string; readonly emailId?: string },
  fields: Fields = {},
): AccountPart {
  const properties = {
    dealname: `Deal ${id}`,
    pipeline: 'default',
    dealstage: 'open',
    dealtype: 'newbusiness',
    amount: '10000',
    closedate: new Date(portalNow + 30 * dayMs).toISOString(),
    ...fields,
  };
  const links = [
    ...link('deals', id, 'contacts', to.contactId),
    ...link('deals', id, 'companies', to.companyId),
    ...link('deals', id, 'emails', to.emailId),
  ];
  return part('deals', id, properties, links, 90);
}

/**
 * An email of a contact. The text names the kinds that the tests' detector finds in it, e.g. `pricing budget`.
 * @param to the contact that it is associated with; none with null
 */
export function email(
  id: string,
  contactId: string,
  text: string,
  { to = contactId, fields = {} }: { readonly to?: string | null; readonly fields?: Fields } = {},
): AccountPart {
  const from = { email: addressOf(contactId), firstName: 'Nadia', lastName: `N${contactId}` };
  const properties = {
    hs_timestamp: new Date(portalNow - dayMs).toISOString(),
    hs_email_direction: 'INCOMING_EMAIL',
    hs_email_subject: 'Hello',
    hs_email_text: text,
    hs_email_headers: JSON.stringify({ from }),
    ...fields,
  };
  return part('emails', id, properties, link('emails', id, 'contacts', to ?? undefined), 1);
}

export const outgoing = { fields: { hs_email_direction: 'EMAIL' } };

export function account(...parts: readonly AccountPart[]): SeedAccount {
  return {
    portalId: 4242,
    companyName: 'Northwind',
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    ownDomains: ['northwind.example'],
    teams: [],
    owners: [],
    dealPipelines: [
      {
        id: 'default',
        label: 'Sales',
        displayOrder: 0,
        stages: [
          { id: 'open', label: 'Open', displayOrder: 0, probability: '0.2' },
          { id: 'won', label: 'Won', displayOrder: 1, probability: '1.0' },
          { id: 'lost', label: 'Lost', displayOrder: 2, probability: '0.0' },
        ],
      },
    ],
    objects: parts.flatMap((one) => one.objects),
    associations: parts.flatMap((one) => one.associations),
  };
}
