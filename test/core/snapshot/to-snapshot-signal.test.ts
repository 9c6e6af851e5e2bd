import { describe, expect, it } from 'vitest';
import type { CompanyDetails, ContactDetails } from '#core/deals/deal-details.ts';
import type { Facts } from '#core/detect/detection.ts';
import { emptySummary } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';
import { indexDeals } from '#core/snapshot/deal-index.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import { toSnapshotSignal, type SignalReading } from '#core/snapshot/to-snapshot-signal.ts';
import { makeSignal } from '../../contract/signal-store.contract.ts';
import { emptySnapshot, makeDeal } from './rows.ts';

const now = emptySnapshot.takenAt;
const day = 86_400_000;

const contact: ContactDetails = {
  ...{
    id: '101',
    email: 'ada@acme.example',
    firstName: 'Ada',
    lastName: 'Lund',
    jobTitle: 'CFO',
    phone: null,
  },
  ...{ lifecycleStage: null, ownerId: '7101', companyId: '201', companyName: null, summary: emptySummary },
  ...{
    scoredEmailIds: [],
    mobilePhone: null,
    country: 'FR',
    hasBounced: false,
    createdAt: 0,
    lastContactedAt: null,
  },
};
const acme: CompanyDetails = {
  ...{
    id: '201',
    name: 'Acme',
    domain: 'acme.example',
    lifecycleStage: null,
    ownerId: null,
    summary: emptySummary,
  },
  ...{ industry: 'BANKING', employees: 80, country: 'FR', phone: null, createdAt: 0 },
};

function toRow(
  signal: Partial<Signal>,
  deals: readonly SnapshotDeal[] = [],
  given: Partial<SignalReading> = {},
) {
  const reading: SignalReading = {
    signal: makeSignal({ kind: 'new-need', facts: {}, sentAt: now - 5 * day, ...signal }),
    ...{ sender: { contact, source: 'REFERRALS' }, dealIds: [], dealName: null },
    ...given,
  };
  return toSnapshotSignal(reading, {
    ...{ currency: 'EUR', rates: { GBP: 1.2 }, deals: indexDeals(deals) },
    teamOf: (ownerId) => (ownerId === '7101' ? '501' : null),
    companyOf: (id) => (id === '201' ? acme : null),
    quality: {
      ...{ now, timeZone: 'Europe/Paris', ourDomains: [], currency: 'EUR' },
      baselines: {
        ...{ learnedAt: now, pipelines: [], replyDays: null, quietMonths: [] },
        directory: { pipelines: [], owners: [], currencies: [] },
      },
    },
  });
}

describe('a signal in a snapshot', () => {
  it('has the segment of its sender, and no word and no person', () => {
    const row = toRow({});
    expect(row).toMatchObject({ teamId: '501', industry: 'BANKING', employees: 80, source: 'REFERRALS' });
    for (const word of ['7101', 'Ada', 'acme.example', 'seats'])
      expect(JSON.stringify(row)).not.toContain(word);
  });

  it('has none where the contact is gone', () => {
    expect(toRow({}, [], { sender: null })).toMatchObject({ teamId: null, source: null, companyId: '201' });
  });

  it.each<[string, Partial<SnapshotDeal>, readonly string[], object]>([
    ['an open deal of the company covers it', { id: '9' }, [], { coverage: 'covered', dealId: '9' }],
    ['a deal of the contact too', { id: '9', companyId: '777' }, ['9'], { coverage: 'covered', dealId: '9' }],
    [
      'one of another company does not',
      { id: '9', companyId: '777' },
      [],
      { coverage: 'undetected', dealId: null },
    ],
    [
      'nor does one that was closed before',
      { isClosed: true, closeAt: now - 9 * day },
      [],
      { coverage: 'undetected' },
    ],
    ['nor existing business', { dealType: 'existingbusiness' }, [], { coverage: 'undetected', dealId: null }],
  ])('stands as it does against the deals of now: %s', (_name, deal, dealIds, expected) => {
    expect(toRow({}, [makeDeal(deal)], { dealIds })).toMatchObject(expected);
  });

  it('is uncovered again where its deal was deleted', () => {
    expect(toRow({ coverage: 'covered', dealId: '9' })).toMatchObject({
      coverage: 'undetected',
      dealId: null,
    });
  });

  it.each<[Signal['decision'], object]>([
    [{ state: 'open' }, { state: 'open', decidedAt: null, reason: null }],
    [
      { state: 'dismissed', at: now, reason: 'misread' },
      { state: 'dismissed', decidedAt: now, reason: 'misread' },
    ],
    [
      { state: 'snoozed', at: now - day, until: now + day },
      { state: 'snoozed', decidedAt: now - day },
    ],
    [
      { state: 'snoozed', at: now - 9 * day, until: now - day },
      { state: 'open', decidedAt: null },
    ],
    [
      { state: 'accepted', at: now, dealId: '55' },
      { state: 'accepted', decidedAt: now, dealId: '55' },
    ],
  ])('is decided as somebody decided: %j', (decision, expected) => {
    expect(toRow({ decision })).toMatchObject(expected);
  });
});

describe('what an email states', () => {
  const deal = (given: Partial<SnapshotDeal> = {}) => makeDeal({ id: '9', ...given });
  const covered = { coverage: 'covered', dealId: '9' } as const;

  it.each<[string, Facts, Partial<SnapshotDeal>, object]>([
    ['an amount within a tenth', { amount: 10_900, currency: 'EUR' }, {}, { amount: 'entered' }],
    ['another amount', { amount: 15_000, currency: 'EUR' }, {}, { amount: 'different' }],
    ['an amount that nobody entered', { amount: 15_000 }, { amount: null }, { amount: 'missing' }],
    ['an amount in another currency', { amount: 8_400, currency: 'GBP' }, {}, { amount: 'entered' }],
    ['an amount in a currency without a rate', { amount: 1, currency: 'USD' }, {}, { amount: 'entered' }],
    ['a date that the close date fits', { date: '2026-12-20' }, {}, { date: 'entered' }],
    ['a date long before it', { date: '2026-12-01' }, {}, { date: 'different' }],
    ['a date that is past', { date: '2026-10-01' }, {}, { date: 'entered' }],
    ['a date without a close date', { date: '2026-12-20' }, { closeAt: null }, { date: 'missing' }],
    ['a quantity', { quantity: 20, unit: 'seats' }, {}, { quantity: 'missing' }],
  ])('%s', (_name, facts, given, expected) => {
    expect(toRow({ ...covered, facts }, [deal(given)]).facts).toEqual(expected);
  });

  it('is missing altogether where no deal could hold it', () => {
    const facts = { amount: 1_000, date: '2026-12-20', quantity: 20 };
    expect(toRow({ facts }).facts).toEqual({ amount: 'missing', date: 'missing', quantity: 'missing' });
  });

  it('gives way to an amount that was entered after it', () => {
    const amounts = [
      { value: 4_000, at: now - 30 * day },
      { value: 10_000, at: now - day },
    ];
    expect(toRow({ ...covered, facts: { amount: 90_000 } }, [deal({ amounts })]).facts).toEqual({
      amount: 'entered',
    });
  });

  it.each([
    ['Acme – 20 seats', 'entered'],
    ['Acme – 35 users', 'different'],
    ['Acme', 'missing'],
  ])('about seats stands in a deal’s name: %s', (dealName, expected) => {
    expect(toRow({ ...covered, facts: { quantity: 20 } }, [deal()], { dealName }).facts).toEqual({
      quantity: expected,
    });
  });

  it.each<[string, Facts, object]>([
    ['the recorded title in other words', { jobTitle: 'Chief Financial Officer' }, { jobTitle: 'entered' }],
    ['another title', { jobTitle: 'CEO' }, { jobTitle: 'different' }],
    ['a number that nobody recorded', { phone: '+33140506070' }, { phone: 'missing' }],
    ['the company by its name', { company: 'Acme SAS' }, { company: 'entered' }],
    ['another company', { company: 'Norsel' }, { company: 'different' }],
  ])('of its writer is compared with the contact: %s', (_name, facts, expected) => {
    expect(toRow({ facts }).facts).toEqual(expected);
  });

  it('of its writer may stand in their newest signature', () => {
    const stated = { emailId: '900', at: now - day, phone: '+33140506070' };
    const sender = { contact: { ...contact, phone: '01 40 50 60 70', stated }, source: null };
    expect(toRow({}, [], { sender }).facts).toEqual({ phone: 'entered' });
  });

  it('about a colleague is not theirs', () => {
    expect(
      toRow({ facts: { jobTitle: 'CEO' }, senderAddress: 'ben@acme.example', senderName: 'Ben' }).facts,
    ).toEqual({});
  });
});
