import type { SeedAccount, SeedOwner } from '#emulator/seed.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { Snapshot } from '#core/snapshot/snapshot.ts';
import type { TakeSnapshotRequest } from '#core/views/pipeline-page-view.ts';
import { detectorVersion } from '#core/detect/detection.ts';
import { readSnapshot } from '#store/snapshot-notes.ts';
import { takeSnapshot } from '../../../src/app/use-cases/snapshot/take-snapshot.ts';
import type { SnapshotContext } from '../../../src/app/use-cases/snapshot/walk-context.ts';
import { makeSignal } from '../../contract/signal-store.contract.ts';
import { account, addressOf, company, contact, dayMs, deal, email, portalNow } from '../support/account.ts';
import type { AppPortal } from '../support/app-portal.ts';

const range = (count: number, first: number) => Array.from({ length: count }, (_, at) => first + at);

function owner(id: string, userId: number, teamIds: readonly string[], archived = false): SeedOwner {
  const names = { firstName: `Quillon${id}`, lastName: `Varnhagen${id}` };
  return {
    id,
    userId,
    email: `quillon${id}@northwind.example`,
    ...names,
    locale: 'en-GB',
    teamIds,
    archived,
  };
}

/** Three in a team, one in another, one in none, one who has left. */
export const owners: readonly SeedOwner[] = [
  owner('7101', 88_101, ['501']),
  owner('7102', 88_102, ['502', '501']),
  owner('7103', 88_103, []),
  owner('7104', 88_104, ['501'], true),
  owner('7105', 88_105, ['501']),
  owner('7106', 88_106, ['501']),
];

const ownerOf = (number: number) => ['7101', '7102', '7103', '7104', ''][number % 5] ?? '';
const currencyOf = (number: number) => (number % 10 === 3 ? 'GBP' : number % 50 === 7 ? 'USD' : 'EUR');

export const dealIds = range(130, 3_000).map(String);
export const signalEmailIds = range(230, 60_000).map(String);
const contactIds = range(40, 1_000).map(String);

function someDeal(number: number) {
  const links = { contactId: String(1_000 + (number % 40)), companyId: String(5_000 + (number % 12)) };
  const stage = ['open', 'won', 'lost'][number % 3] ?? 'open';
  return deal(String(number), links, {
    dealname: `Deal ${number}`,
    dealstage: stage,
    amount: number % 17 === 0 ? '' : String(number * 10),
    deal_currency_code: currencyOf(number),
    dealtype: 'existingbusiness',
    hubspot_owner_id: ownerOf(number),
    hs_analytics_source: number % 4 === 0 ? '' : 'REFERRALS',
    closedate: new Date(portalNow + (number % 3 === 0 ? 30 : -(number % 90)) * dayMs).toISOString(),
  });
}

function someCompany(number: number) {
  const { objects, associations } = company(String(number));
  const details = { industry: 'BANKING', numberofemployees: String(number - 4_990) };
  return {
    objects: objects.map((one) => ({ ...one, properties: { ...one.properties, ...details } })),
    associations,
  };
}

/** Deals on three pages, signals on two, contacts with and without an owner. */
export const walked: SeedAccount = {
  ...account(
    ...range(12, 5_000).map(someCompany),
    ...contactIds.map((id) =>
      contact(id, Number(id) % 15 < 12 ? String(5_000 + (Number(id) % 15)) : undefined, {
        hubspot_owner_id: ownerOf(Number(id)),
        hs_analytics_source: 'ORGANIC_SEARCH',
      }),
    ),
    ...range(130, 3_000).map(someDeal),
    ...signalEmailIds.map((id) => email(id, String(1_000 + (Number(id) % 40)), 'pricing')),
  ),
  otherCurrencies: [
    { code: 'GBP', rate: 1.2 },
    { code: 'CHF', rate: 1.05 },
  ],
  teams: [
    { id: '501', name: 'North' },
    { id: '502', name: 'South' },
  ],
  owners,
};

/** A signal of each email: new business, which none of the account's deals covers. */
export function someSignals(): Signal[] {
  return signalEmailIds.map((emailId): Signal => {
    const number = Number(emailId);
    const contactId = String(1_000 + (number % 40));
    return makeSignal({
      ...{ emailId, kind: 'new-need', contactId, companyId: null, sentAt: portalNow - (number % 60) * dayMs },
      ...{ senderName: null, senderAddress: addressOf(contactId), detectorVersion },
      facts: number % 5 === 0 ? { amount: 5_000, currency: 'EUR', jobTitle: 'CFO' } : {},
      estimate: {
        ...{ amount: 5_000, currency: number % 7 === 0 ? 'CHF' : 'GBP', expected: 500 },
        ...{ basis: { kind: 'stated' }, conversion: { rate: 0.1, n: null } },
      },
    });
  });
}

/** The account as the app would have left it: signals on its emails, and two contacts who asked for something. */
export async function prepare(app: AppPortal): Promise<void> {
  await app.reset(walked);
  const context = app.context({ deadlineAt: app.portal.clock.now() + 1e9 });
  await context.store.save(someSignals());
  const ask = (emailId: string, daysAgo: number, answeredAt: number | null) => ({
    ...{ emailId, threadId: null, askedAt: portalNow - daysAgo * dayMs, answeredAt },
    answeredBy: answeredAt === null ? null : ('email' as const),
  });
  await context.crm.updateSummaries('contact', [
    { id: '1000', asks: [ask('60000', 200, null), ask('60040', 3, portalNow - 2 * dayMs)] },
    { id: '1002', asks: [ask('60002', 1, null)] },
  ]);
  // Search is a few seconds behind.
  app.portal.clock.advance(5_000);
}

let runs = 0;

export const smallParts = { deals: 40, signals: 50, asks: 50 } as const;

/** One call of the function, in a process of its own. */
export function walkOnce(
  app: AppPortal,
  action: TakeSnapshotRequest['action'],
  options: Parameters<AppPortal['context']>[0] & { readonly partSize?: SnapshotContext['partSize'] } = {},
) {
  runs += 1;
  const late = app.portal.clock.now() + 1e9;
  const { partSize = smallParts, ...given } = options;
  const context = app.context({ deadline: late, deadlineAt: given.deadline ?? late, ...given });
  return takeSnapshot({ action }, { ...context, runner: `run-${runs}`, partSize });
}

/** The snapshot that another process reads. */
export async function keptSnapshot(app: AppPortal): Promise<Snapshot | null> {
  return (await readSnapshot(app.context().notes)).snapshot;
}
