import { defaultManagementSettings, type ManagementSettings } from '#core/settings/management.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { SeedAccount, SeedAssociation, SeedObject } from '#emulator/seed.ts';

/** An account with as many open signals as asked for: four teams of ten reps, a manager each, 2.5 signals a contact. */

const dayMs = 86_400_000;
const teams = ['901', '902', '903', '904'];
const repsOfTeam = 10;
const signalsOfContact = 2.5;
const contactsOfCompany = 4;

const range = (count: number) => Array.from({ length: count }, (_, at) => at);
const managerOf = (teamId: string) => `8${teamId}`;
const repOf = (at: number) => `7${teams[at % teams.length]}${at % repsOfTeam}`;

export const sweepSettings: ManagementSettings = {
  ...defaultManagementSettings,
  teams: teams.map((teamId) => ({
    ...{ teamId, managerIds: [managerOf(teamId)], workingTime: {}, language: null },
  })),
};

export function createSweepSeed(signals: number, now: number): SeedAccount {
  const contacts = range(Math.ceil(signals / signalsOfContact));
  const object = (type: SeedObject['type'], id: string, properties: Record<string, string>): SeedObject => ({
    ...{ type, id, properties, createdAt: now - 300 * dayMs },
  });
  const owner = (id: string, teamId: string) => ({
    ...{ id, userId: Number(id), firstName: 'A', lastName: id, email: `o${id}@vendor.example` },
    ...{ locale: 'en-GB', teamIds: [teamId], archived: false },
  });
  const companies = range(Math.ceil(contacts.length / contactsOfCompany));
  const primary = (at: number): SeedAssociation => ({
    from: { type: 'contacts', id: contactId(at) },
    to: { type: 'companies', id: companyId(at) },
    primary: true,
  });
  return {
    ...{ portalId: 4242, companyName: 'Vendor', timeZone: 'Europe/Paris', currency: 'EUR' },
    ownDomains: ['vendor.example'],
    teams: teams.map((id) => ({ id, name: `Team ${id}` })),
    owners: teams.flatMap((teamId) => [
      owner(managerOf(teamId), teamId),
      ...range(repsOfTeam).map((at) => owner(`7${teamId}${at}`, teamId)),
    ]),
    dealPipelines: [
      {
        ...{ id: 'default', label: 'Sales', displayOrder: 0 },
        stages: [{ id: 'open', label: 'Open', displayOrder: 0, probability: '0.2' }],
      },
    ],
    objects: [
      ...companies.map((at) => object('companies', String(5_000_000 + at), { name: `Company ${at}` })),
      ...contacts.map((at) =>
        object('contacts', contactId(at), {
          ...{ email: `p${at}@buyer.example`, firstname: 'P', lastname: String(at) },
          hubspot_owner_id: repOf(at),
        }),
      ),
    ],
    associations: contacts.map(primary),
  };
}

function contactId(at: number): string {
  return String(1_000_000 + at);
}

function companyId(at: number): string {
  return String(5_000_000 + Math.floor(at / contactsOfCompany));
}

const kinds = ['pricing', 'renewal', 'seat-expansion', 'evaluation', 'discount'] as const;

/** Open opportunities of the last 50 days, one in three for review. */
export function createSignals(count: number, now: number): readonly Signal[] {
  const contacts = Math.ceil(count / signalsOfContact);
  return range(count).map((at): Signal => {
    const contact = Math.floor(at / 2) % contacts;
    const emailId = String(9_000_000 + Math.floor(at / 2));
    const kind = kinds[at % kinds.length] ?? 'pricing';
    const expected = 100 + ((at * 7_919) % 9_000);
    return {
      ...{ key: `${emailId}:${kind}`, emailId, kind, tier: at % 3 ? 'alert' : 'review' },
      ...{ probability: 0.6 + (at % 40) / 100, quote: 'Could you send us a quote for 20 more seats?' },
      ...{ cue: { start: 0, end: 5 }, span: { start: 0, end: 44 }, language: 'en', facts: {} },
      ...{ sentAt: now - (3 + (at % 47)) * dayMs, senderName: null, senderAddress: null },
      ...{ contactId: contactId(contact), companyId: companyId(contact), ownerId: repOf(contact) },
      ...{ coverage: 'undetected', dealId: null, detectorVersion: 'bench', decision: { state: 'open' } },
      estimate: {
        ...{ amount: expected * 10, currency: 'EUR', basis: { kind: 'assumption' }, expected },
        conversion: { rate: 0.1, n: null },
      },
    };
  });
}
