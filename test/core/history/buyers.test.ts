import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBuyers, decodeBuyers, encodeBuyers, type Buyer } from '#core/history/buyer.ts';
import { addEmails, addMonth, emptyTally } from '#core/history/tally.ts';
import { toReport } from '#core/history/report.ts';
import { opportunityKinds } from '#core/signals/kind.ts';

const anyBuyer: fc.Arbitrary<Buyer> = fc.record({
  contactId: fc.oneof(
    fc.integer({ min: 1, max: 6 }).map(String),
    fc.bigInt({ min: 1n, max: 9_999_999_999_999_999_999n }).map(String),
  ),
  kind: fc.constantFrom(...opportunityKinds),
  cents: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1e13 })),
  industry: fc.constantFrom('', 'BANKING', 'Eigene; Branche', 'été'),
  isCovered: fc.boolean(),
  isSilent: fc.boolean(),
});

const aBuyer = (fields: Partial<Buyer> = {}): Buyer => ({
  ...{ contactId: '101', kind: 'pricing', cents: 500_000, industry: 'BANKING' },
  ...{ isCovered: false, isSilent: false },
  ...fields,
});

const none = new Map<string, Buyer>();
const sorted = (buyers: ReadonlyMap<string, Buyer>) => [...buyers].sort(([a], [b]) => (a < b ? -1 : 1));

describe('the buyers of a month', () => {
  it('are the same in any order of their emails, however often one is added', () => {
    fc.assert(
      fc.property(fc.array(anyBuyer, { maxLength: 20 }), fc.nat(), (emails, seed) => {
        const straight = addBuyers(none, emails);
        const turned = [
          ...emails.slice(seed % 7),
          ...emails.slice(0, seed % 7),
          ...emails.slice(0, 3),
        ].reverse();
        const piecewise = turned.reduce((known, one) => addBuyers(known, [one]), straight);
        expect(sorted(addBuyers(none, turned))).toEqual(sorted(straight));
        expect(sorted(piecewise)).toEqual(sorted(straight));
      }),
    );
  });

  it('come back from their text as they were', () => {
    fc.assert(
      fc.property(fc.array(anyBuyer, { maxLength: 20 }), (emails) => {
        const buyers = addBuyers(none, emails);
        expect(decodeBuyers(encodeBuyers(buyers))).toEqual(buyers);
      }),
    );
  });

  it('take some 25 characters each, so that two thousand fit into a note beside the rest', () => {
    const many = Array.from({ length: 2_000 }, (_, at) =>
      aBuyer({ contactId: String(98_765_432_100 + at * 7), cents: 123_456 + at }),
    );
    expect(encodeBuyers(addBuyers(none, many)).rows.length).toBeLessThan(2_000 * 25);
  });

  it.each(['', ';;', 'zzzzzzzzzzzzzzzz 1 1 0', 'a b', '-1 1 0 0', 'constructor 1 zz 0'])(
    'leave out rows that somebody broke: %s',
    (rows) => expect(decodeBuyers({ industries: [], rows }).size).toBe(0),
  );

  it.each<[string, Buyer[], Partial<Buyer>]>([
    [
      'the largest estimate counts',
      [aBuyer(), aBuyer({ kind: 'renewal', cents: 900_000 })],
      { kind: 'renewal', cents: 900_000 },
    ],
    ['of equal ones the first kind', [aBuyer(), aBuyer({ kind: 'new-need' })], { kind: 'new-need' }],
    [
      'a deal that covers one email knew of all',
      [aBuyer(), aBuyer({ isCovered: true })],
      { isCovered: true },
    ],
    ['one answer breaks the silence', [aBuyer({ isSilent: true }), aBuyer()], { isSilent: false }],
    ['nobody answered any', [aBuyer({ isSilent: true }), aBuyer({ isSilent: true })], { isSilent: true }],
  ])('who write more than once are one: %s', (_, emails, expected) => {
    expect(addBuyers(none, emails).get('101')).toMatchObject(expected);
  });
});

describe('the report', () => {
  it('adds up, in every way that it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyBuyer, { maxLength: 30 }), { minLength: 1, maxLength: 4 }), (all) => {
        const tally = all.reduce((before, emails, at) => {
          const month = `2026-0${at + 1}`;
          return addMonth(addEmails(before, month, emails.length), month, addBuyers(none, emails).values());
        }, emptyTally);
        const report = toReport(tally, { first: '2025-12', last: '2026-05' }, 'EUR');
        const sum = (values: readonly number[]) => Math.round(values.reduce((a, b) => a + b, 0) * 100) / 100;
        const { total } = report;
        expect(report.months.map(({ month }) => month)).toHaveLength(6);
        expect(sum(report.months.map(({ emails }) => emails))).toBe(total.emails);
        expect(sum(report.months.map(({ invisible }) => invisible))).toBe(total.invisible);
        for (const rows of [report.byKind, report.byIndustry]) {
          expect(sum(rows.map(({ count }) => count))).toBe(total.invisible);
          expect(sum(rows.map(({ value }) => value))).toBeCloseTo(total.value, 1);
        }
        expect(sum(report.months.map(({ invisibleValue }) => invisibleValue))).toBeCloseTo(total.value, 1);
        for (const month of report.months) {
          expect(month.silent).toBeLessThanOrEqual(month.invisible);
          expect(month.silentValue).toBeLessThanOrEqual(month.invisibleValue);
        }
      }),
    );
  });

  it('gives the share from 20 opportunities on', () => {
    const buyers = (count: number, isCovered: boolean) =>
      Array.from({ length: count }, (_, at) => aBuyer({ contactId: `${isCovered ? 2 : 1}${at}`, isCovered }));
    const shareOf = (invisible: number, covered: number) => {
      const tally = addMonth(emptyTally, '2026-01', [...buyers(invisible, false), ...buyers(covered, true)]);
      return toReport(tally, { first: '2026-01', last: '2026-01' }, 'EUR').invisibleShare;
    };
    expect([shareOf(5, 14), shareOf(5, 15), shareOf(0, 20), shareOf(3, 18)]).toEqual([null, 0.25, 0, 0.1429]);
  });

  it('names no more industries than a note can hold', () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      aBuyer({ contactId: String(at + 1), industry: `INDUSTRY_${at}` }),
    );
    const { industries } = addMonth(emptyTally, '2026-01', many);
    expect(Object.keys(industries)).toHaveLength(201);
    expect(industries['']?.count).toBe(200);
  });
});
