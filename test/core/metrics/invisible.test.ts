import { describe, expect, it } from 'vitest';
import type { SnapshotSignal } from '#core/snapshot/snapshot.ts';
import { dayMs, noon } from '../../support/records.ts';
import { aDeal, aSignal, several } from './records.ts';
import { bodyOf, figureOf, listOf, termsOf, thisQuarter, valueOf } from './support.ts';

const expecting = (expected: number): SnapshotSignal['estimate'] => ({
  amount: expected * 10,
  expected,
  basis: 'stated',
  rate: 0.1,
  rateN: null,
});
const email = (emailId: string, fields: Partial<SnapshotSignal> = {}) =>
  aSignal({ emailId, contactId: emailId, ...fields });
const account = (...signals: readonly SnapshotSignal[]) => ({ snapshot: { signals } });
const daysAgo = (days: number) => noon - days * dayMs;

describe('the invisible pipeline', () => {
  it('adds up what each undecided email without a deal is expected to bring', () => {
    const figure = figureOf(
      'invisible-value',
      account(
        email('1', { estimate: expecting(2_000) }),
        email('2', { estimate: expecting(1_500.5) }),
        email('3', { estimate: null }),
      ),
    );
    expect(figure).toMatchObject({ value: 3_500.5, n: 3, missing: null, records: { list: 'invisible' } });
    expect(termsOf(figure)).toMatchObject({ 'sum-expected': 3_500.5, opportunities: 3, 'without-value': 1 });
  });

  it.each([
    ['one that a deal covers', { coverage: 'covered' }],
    ['one that was accepted', { state: 'accepted' }],
    ['one that was dismissed', { state: 'dismissed' }],
    ['one that is snoozed', { state: 'snoozed' }],
    ['a qualifier', { kind: 'budget', coverage: 'context' }],
    ['a risk', { kind: 'churn-risk', coverage: 'context' }],
  ] as const)('leaves out %s', (_name, fields) => {
    expect(valueOf('invisible-count', account(email('1', fields)))).toBe(0);
  });

  it('takes one estimate for each email, its largest', () => {
    const signals = [
      email('1', { kind: 'pricing', estimate: expecting(900) }),
      email('1', { kind: 'cross-sell', estimate: expecting(2_000) }),
    ];
    expect(valueOf('invisible-value', account(...signals))).toBe(2_000);
    expect(valueOf('invisible-count', account(...signals))).toBe(1);
  });

  it('names signals that are not certain enough apart', () => {
    const figure = figureOf('invisible-value', account(email('1'), email('2', { tier: 'review' })));
    expect(figure.n).toBe(1);
    expect(termsOf(figure)['to-review']).toBe(1);
  });

  it('does not name an email twice that has an alert and an uncertain signal', () => {
    const figure = figureOf(
      'invisible-value',
      account(email('1'), email('1', { kind: 'referral', tier: 'review' })),
    );
    expect(termsOf(figure)).toMatchObject({ opportunities: 1, 'to-review': 0 });
  });

  it.each([
    ['the same kind within 30 days counts once, the latest', 30, 'pricing', '101', 1, 500],
    ['the same kind after more than 30 days is another purchase', 31, 'pricing', '101', 2, 2_500],
    ['another kind is another purchase', 3, 'renewal', '101', 2, 2_500],
    ['another contact is another purchase', 3, 'pricing', '102', 2, 2_500],
  ] as const)('of two emails %s', (_name, days, kind, contactId, count, value) => {
    const signals = [
      email('1', { sentAt: daysAgo(days + 2), estimate: expecting(2_000), kind, contactId }),
      email('2', { sentAt: daysAgo(2), estimate: expecting(500), contactId: '101' }),
    ];
    const figure = figureOf('invisible-value', account(...signals));
    expect(figure).toMatchObject({ value, n: count });
    expect(termsOf(figure).repeats).toBe(2 - count);
  });

  it('a buyer who writes every three weeks about the same counts once', () => {
    const signals = [0, 21, 42, 63].map((days) =>
      email(String(100 - days), { contactId: '101', sentAt: daysAgo(days), estimate: expecting(100 + days) }),
    );
    expect(valueOf('invisible-value', account(...signals))).toBe(100);
  });

  it('has nothing to say where no estimate can be told in the account’s currency', () => {
    expect(valueOf('invisible-value', account(email('1', { estimate: null })))).toBe('nothing');
    expect(valueOf('invisible-value', account())).toBe(0);
  });

  it('is compared with history at the end of the period before', () => {
    // The quarter began on 1 October and is 54 days old: it is compared with 1 July to 23 August.
    const point = (day: string, invisible: number) => ({
      week: day,
      takenAt: Date.parse(`${day}T08:00:00Z`),
      invisible,
      invisibleCount: 4,
      openDeals: 0,
      openAmount: 0,
      quality: { deals: 0, contacts: 0, companies: 0, warnings: {} },
    });
    const history = [point('2026-08-10', 700), point('2026-08-17', 900), point('2026-08-24', 5_000)];
    const snapshot = { signals: [email('1')] };
    expect(figureOf('invisible-value', { snapshot, history }).previous).toBe(900);
    expect(figureOf('invisible-value', { snapshot, history: history.slice(0, 1) }).previous).toBe(700);
    expect(figureOf('invisible-value', { snapshot, history: [point('2026-08-09', 1)] }).previous).toBeNull();
    const byTeam = { ...thisQuarter, teamId: 'unknown' };
    expect(figureOf('invisible-value', { snapshot, history }, byTeam).previous).toBeNull();
    expect(bodyOf('invisible', { snapshot, history }).trend.map(({ value }) => value)).toEqual([
      700, 900, 5_000,
    ]);
    expect(bodyOf('invisible', { snapshot, history }, byTeam).trend).toEqual([]);
  });
});

describe('the share beside the 15 % of the report', () => {
  const deals = several(18, (index) => aDeal({ id: String(index), amount: 1_000, stageId: 'demo' }));

  it('is invisible ÷ (invisible + weighted open pipeline)', () => {
    // 2 × 1,500 invisible; 18 × 1,000 × 50 % = 9,000 weighted: 3,000 ÷ 12,000.
    const signals = [email('1', { estimate: expecting(1_500) }), email('2', { estimate: expecting(1_500) })];
    const figure = figureOf('invisible-share', { snapshot: { signals, deals } });
    expect(figure).toMatchObject({ value: 0.25, n: 20, benchmark: 0.15 });
    expect(termsOf(figure)).toEqual({ invisible: 3_000, weighted: 9_000 });
  });

  it('is nothing where amounts below zero weigh more than all others', () => {
    const refunds = deals.map((deal) => ({ ...deal, amount: -1_000 }));
    const signals = several(2, (index) => email(String(index), { estimate: expecting(1_500) }));
    expect(valueOf('invisible-share', { snapshot: { signals, deals: refunds } })).toBe('nothing');
  });

  it('is withheld under 20 records', () => {
    const signals = [email('1'), email('2', { estimate: null })];
    expect(valueOf('invisible-share', { snapshot: { signals, deals } })).toBe('too-few');
  });

  it('takes the open deals of every pipeline, because an opportunity is in none', () => {
    const signals = several(2, (index) => email(String(index), { estimate: expecting(1_500) }));
    const filters = { ...thisQuarter, pipelineId: 'renewals' };
    expect(valueOf('invisible-share', { snapshot: { signals, deals } }, filters)).toBe(0.25);
  });

  it('is withheld as long as nobody has read the account’s pipelines', () => {
    expect(valueOf('invisible-share', { snapshot: { deals }, baselines: null })).toBe('no-history');
  });
});

describe('slices of the invisible pipeline', () => {
  const signals = [
    email('1', { kind: 'pricing', industry: 'BANKING', sentAt: daysAgo(7.9), estimate: expecting(100) }),
    email('1', {
      kind: 'seat-expansion',
      industry: 'BANKING',
      sentAt: daysAgo(7.9),
      estimate: expecting(100),
    }),
    email('2', { kind: 'seat-expansion', sentAt: daysAgo(8), estimate: expecting(300) }),
    email('3', { kind: 'renewal', sentAt: daysAgo(91), estimate: null }),
  ];

  it('count an email under what is wanted before a step towards it', () => {
    expect(bodyOf('invisible', account(...signals)).byKind).toEqual([
      { key: 'seat-expansion', count: 2, value: 400, records: { list: 'invisible', kind: 'seat-expansion' } },
      { key: 'renewal', count: 1, value: null, records: { list: 'invisible', kind: 'renewal' } },
    ]);
  });

  it.each([
    ['pricing', 'renewal', 'renewal'],
    ['procurement', 'referral', 'referral'],
    ['discount', 'pricing', 'pricing'],
    ['renewal', 'cross-sell', 'cross-sell'],
  ] as const)('an email of %s and %s with one estimate counts under %s', (one, other, leading) => {
    const slices = bodyOf(
      'invisible',
      account(email('1', { kind: one }), email('1', { kind: other })),
    ).byKind;
    expect(slices.map(({ key }) => key)).toEqual([leading]);
  });

  it('are told by age in whole days', () => {
    const slices = bodyOf('invisible', account(...signals)).byAge;
    expect(slices.map(({ key, count }) => [key, count])).toEqual([
      ['0-7', 1],
      ['8-30', 1],
      ['91+', 1],
    ]);
  });

  it('are told by how the estimate came about', () => {
    const slices = bodyOf('invisible', account(...signals)).byBasis;
    expect(slices.map(({ key, value }) => [key, value])).toEqual([
      ['stated', 400],
      ['none', null],
    ]);
  });

  it('fold all but the ten largest segments into one', () => {
    const many = several(12, (index) =>
      email(String(index), { source: `S${index}`, estimate: expecting(100 + index) }),
    );
    const sources = bodyOf('invisible', account(...many)).bySegment.find(({ by }) => by === 'source')?.slices;
    expect(sources?.map(({ key }) => key)).toEqual([
      'S11',
      'S10',
      'S9',
      'S8',
      'S7',
      'S6',
      'S5',
      'S4',
      'S3',
      'S2',
      'other',
    ]);
    const other = sources?.at(-1);
    expect(other).toMatchObject({ count: 2, value: 201 });
    const list = listOf(other?.records ?? { list: 'won-deals' }, account(...many));
    expect(list.rows.map(({ expected }) => expected)).toEqual([101, 100]);
  });

  it('list each opportunity with the kinds and keys that prove it', () => {
    const list = listOf({ list: 'invisible', kind: 'seat-expansion' }, account(...signals));
    expect(list).toMatchObject({ total: 2, sum: 400, page: 0 });
    expect(list.rows[1]).toMatchObject({
      type: 'contact',
      id: '1',
      amount: 1_000,
      expected: 100,
      kinds: ['seat-expansion', 'pricing'],
      signalKeys: ['1:seat-expansion', '1:pricing'],
      estimate: { currency: 'EUR', conversion: { rate: 0.1, n: null } },
      quote: null,
      name: null,
    });
  });
});
