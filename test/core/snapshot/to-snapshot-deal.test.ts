import { describe, expect, it } from 'vitest';
import type { DealDetails } from '#core/deals/deal-details.ts';
import { emptySummary } from '#core/records.ts';
import { toAccountMoney, toRate } from '#core/snapshot/money.ts';
import { countQuality } from '#core/snapshot/quality-counts.ts';
import type { DealReading } from '#core/snapshot/readings.ts';
import { toSnapshotDeal, type RowContext } from '#core/snapshot/to-snapshot-deal.ts';
import { noTraces } from '#core/traces/traces.ts';

const createdAt = Date.UTC(2026, 0, 5);
const day = 86_400_000;

const context: RowContext = {
  currency: 'EUR',
  rates: { GBP: 1.2 },
  teamOf: (ownerId) => (ownerId === '7101' ? '501' : null),
  companyOf: () => null,
};

function reading(deal: Partial<DealDetails>, given: Partial<DealReading> = {}): DealReading {
  const whole: DealDetails = {
    ...{ id: '301', name: 'Norsel', pipelineId: 'default', stageId: 'open', amount: null, currency: null },
    ...{ dealType: null, isClosed: false, isClosedWon: false, createdAt, closeAt: null, ownerId: null },
    ...{ summary: emptySummary, stageEnteredAt: null, nextActivityAt: null, lastContactedAt: null },
    ...{ lastActivityAt: null, nextStep: null, primaryCompanyId: null, snoozedUntil: null },
    history: { stages: [], amounts: [], closeDates: [] },
    ...deal,
  };
  return { deal: whole, traces: noTraces, homeAmount: null, source: null, contacts: 0, ...given };
}

describe('the amount of a deal in a snapshot', () => {
  it.each<[string, Partial<DealDetails>, number | null, { amount: number | null; lacksRate?: boolean }]>([
    ['in the account’s currency is as it is', { amount: 100, currency: 'EUR' }, 100, { amount: 100 }],
    ['without a currency is in the account’s', { amount: 100 }, null, { amount: 100 }],
    ['in another is as HubSpot converts it', { amount: 100, currency: 'GBP' }, 117, { amount: 117 }],
    [
      'in another goes by the rate where HubSpot is silent',
      { amount: 100, currency: 'GBP' },
      null,
      { amount: 120 },
    ],
    ['without a rate is unknown', { amount: 100, currency: 'USD' }, null, { amount: null, lacksRate: true }],
    ['that is not there is none', { amount: null, currency: 'USD' }, null, { amount: null }],
  ])('%s', (_name, deal, homeAmount, expected) => {
    const { amount, lacksRate } = toSnapshotDeal(reading(deal, { homeAmount }), context);
    expect({ amount, lacksRate }).toEqual({ lacksRate: undefined, ...expected });
  });

  it('was in the currency that the deal had then', () => {
    const history = {
      ...{ stages: [], closeDates: [] },
      amounts: [
        { value: 50, at: createdAt },
        { value: null, at: createdAt + day },
        { value: 80, at: createdAt + 3 * day },
        { value: 100, at: createdAt + 5 * day },
      ],
      currencies: [
        { value: 'EUR', at: createdAt },
        { value: 'GBP', at: createdAt + 2 * day },
      ],
    };
    const { amounts } = toSnapshotDeal(
      reading({ amount: 100, currency: 'GBP', history }, { homeAmount: 119 }),
      context,
    );
    expect(amounts.map(({ value }) => value)).toEqual([50, null, 96, 119]);
  });

  it('holds since the beginning where HubSpot keeps no history', () => {
    const { amounts, closeDates } = toSnapshotDeal(reading({ amount: 9, closeAt: createdAt + day }), context);
    expect(amounts).toEqual([{ value: 9, at: createdAt }]);
    expect(closeDates).toEqual([{ value: createdAt + day, at: createdAt }]);
  });

  it('keeps the last twelve changes', () => {
    const amounts = Array.from({ length: 30 }, (_, value) => ({ value, at: createdAt + value }));
    const row = toSnapshotDeal(
      reading({ amount: 29, history: { stages: [], amounts, closeDates: [] } }),
      context,
    );
    expect(row.amounts.map(({ value }) => value)).toEqual(amounts.slice(-12).map(({ value }) => value));
  });
});

describe('a deal in a snapshot', () => {
  it('names no owner, only the team', () => {
    const row = toSnapshotDeal(reading({ ownerId: '7101', sourceSignal: '401:pricing' }), context);
    expect(row).toMatchObject({ teamId: '501', hasOwner: true, isFromSignal: true });
    expect(JSON.stringify(row)).not.toContain('7101');
    expect(JSON.stringify(row)).not.toContain('Norsel');
  });

  it.each([Date.UTC(20_260, 1, 1), -1])('has no close date where somebody mistyped it (%d)', (closeAt) => {
    expect(toSnapshotDeal(reading({ closeAt }), context)).toMatchObject({
      ...{ closeAt: null, closeDates: [{ value: null }] },
    });
  });
});

describe('the rate of a currency', () => {
  it.each([
    [[], null],
    [[{ amount: 100, homeAmount: 120 }], 1.2],
    [
      [
        { amount: 100, homeAmount: 120 },
        { amount: 1, homeAmount: 1.15 },
        { amount: 1_000, homeAmount: 1_210 },
      ],
      1.2,
    ],
    [
      [
        { amount: 0, homeAmount: 5 },
        { amount: -5, homeAmount: -6 },
      ],
      null,
    ],
  ])('of %j is %j', (samples, expected) => {
    expect(toRate(samples)).toBe(expected);
  });

  it('converts to the cent', () => {
    expect(toAccountMoney(33.33, 'GBP', context)).toBe(40);
    expect(toAccountMoney(10.07, 'GBP', { currency: 'EUR', rates: { GBP: 1.1547 } })).toBe(11.63);
  });
});

describe('what rules warn of', () => {
  it('counts deals by their own marks, the others by the last scan', () => {
    const deals = [{ codes: ['deal-a', 'deal-b'] }, { codes: ['deal-a'] }, { codes: [] }];
    const scan = { contacts: 9, companies: 4, warnings: { 'deal-a': 70, 'contact-x': 2, 'company-y': 1 } };
    expect(countQuality(deals, 2, scan)).toEqual({
      ...{ deals: 2, contacts: 9, companies: 4 },
      warnings: { 'deal-a': 2, 'deal-b': 1, 'contact-x': 2, 'company-y': 1 },
    });
    expect(countQuality(deals, 2, null)).toMatchObject({
      contacts: 0,
      warnings: { 'deal-a': 2, 'deal-b': 1 },
    });
  });
});
