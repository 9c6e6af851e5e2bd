import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propose } from '#core/review/propose.ts';
import type { SnapshotDeal, SnapshotSignal } from '#core/snapshot/snapshot.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { tracedStatuses } from '#core/traces/traces.ts';
import { dayMs, noon } from '../../support/records.ts';
import { aSnapshot, aSnapshotDeal, aSnapshotSignal, context, daysAgo, dead } from './support.ts';

const all = () => true;
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const past = fc.integer({ min: 0, max: 300 }).map(daysAgo);
const anywhen = fc.integer({ min: -100, max: 300 }).map(daysAgo);
const stageId = fc.constantFrom('qualified', 'demo', 'proposal', 'negotiation', 'gone');

const deal: fc.Arbitrary<Partial<SnapshotDeal>> = fc.record({
  stageId,
  amount: maybe(fc.integer({ min: 0, max: 200_000 })),
  createdAt: past,
  closeAt: maybe(anywhen),
  companyId: maybe(fc.constantFrom('501', '502')),
  lastActivityAt: maybe(past),
  nextActivityAt: maybe(anywhen),
  snoozedUntil: maybe(anywhen),
  health: maybe(fc.integer({ min: 0, max: 100 })),
  status: maybe(fc.constantFrom(...tracedStatuses)),
  codes: fc.uniqueArray(
    fc.constantFrom(
      'deal-refused-but-open',
      'deal-no-decision-maker',
      'deal-no-contact',
      'deal-single-contact-late-stage',
    ),
  ),
  stages: fc
    .array(fc.record({ stageId, at: past }), { maxLength: 4 })
    .map((list) => list.sort((a, b) => a.at - b.at)),
  closeDates: fc
    .array(fc.record({ value: maybe(anywhen), at: past }), { maxLength: 5 })
    .map((list) => list.sort((a, b) => a.at - b.at)),
});
const deals = fc
  .array(deal, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((one, index) => aSnapshotDeal({ ...one, id: String(300 + index) })));

const signals: fc.Arbitrary<readonly SnapshotSignal[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...signalKinds),
      days: fc.integer({ min: 0, max: 200 }),
      dealId: maybe(fc.constantFrom('300', '301', '302', '303')),
    }),
    { maxLength: 10 },
  )
  .map((list) =>
    list.map(({ kind, days, dealId }, index) =>
      aSnapshotSignal(kind, days, { dealId, emailId: String(index) }),
    ),
  );

describe('the deals that ask for a decision', () => {
  it('are those with the most at stake first', () => {
    const found = propose(
      aSnapshot({
        deals: [
          aSnapshotDeal({ ...dead, id: '1', amount: 5_000 }),
          aSnapshotDeal({ id: '2' }),
          aSnapshotDeal({ ...dead, id: '3', amount: 50_000 }),
          aSnapshotDeal({ ...dead, id: '4', amount: null }),
        ],
      }),
      context,
      all,
    );
    // The one without an amount counts with the pipeline's usual 8,000.
    expect(found.map(({ deal: { id } }) => id)).toEqual(['3', '4', '1']);
    expect(found[0]?.stake).toBeCloseTo(50_000 * (found[0]?.weight ?? 0), 6);
  });

  it('are open, and among those that the reader asked for', () => {
    const snapshot = aSnapshot({
      deals: [
        aSnapshotDeal({ ...dead, id: '1', isClosed: true }),
        aSnapshotDeal({ ...dead, id: '2', teamId: '7' }),
        aSnapshotDeal({ ...dead, id: '3' }),
      ],
    });
    expect(propose(snapshot, context, ({ teamId }) => teamId === '7').map(({ deal: { id } }) => id)).toEqual([
      '2',
    ]);
  });

  it('have what their company wrote on no deal, where it has no other one', () => {
    const loose = aSnapshotSignal('pricing', 3, { dealId: null });
    const due = { closeAt: noon + 5 * dayMs };
    const one = aSnapshot({ deals: [aSnapshotDeal(due)], signals: [loose] });
    expect(propose(one, context, all)[0]?.signals).toEqual([loose]);
    const two = aSnapshot({
      deals: [aSnapshotDeal(due), aSnapshotDeal({ ...due, id: '302' })],
      signals: [loose],
    });
    expect(propose(two, context, all)).toEqual([]);
  });

  it('have nothing of what a person dismissed, and of what was written long before', () => {
    const due = aSnapshotDeal({ closeAt: noon + 5 * dayMs });
    for (const signal of [
      aSnapshotSignal('pricing', 3, { state: 'dismissed' }),
      aSnapshotSignal('pricing', 140, { dealId: null }),
    ]) {
      expect(propose(aSnapshot({ deals: [due], signals: [signal] }), context, all)).toEqual([]);
    }
  });
});

describe('whatever the account', () => {
  it('no deal is proposed as lost that has something ahead, was set aside or was heard of', () => {
    fc.assert(
      fc.property(deals, signals, (some, said) => {
        for (const { deal: one, verdict, reasons, signals: own } of propose(
          aSnapshot({ deals: some, signals: said }),
          context,
          all,
        )) {
          if (verdict !== 'close-lost') continue;
          expect(one.nextActivityAt ?? 0).toBeLessThanOrEqual(noon);
          expect(one.snoozedUntil ?? 0).toBeLessThanOrEqual(noon);
          expect(reasons.length).toBeGreaterThanOrEqual(2);
          const heard = own.filter(({ kind }) => kind !== 'churn-risk' && kind !== 'competitor');
          expect(heard.every(({ sentAt }) => noon - sentAt > 30 * dayMs)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('what comes out does not depend on the order of what goes in', () => {
    fc.assert(
      fc.property(deals, signals, (some, said) => {
        const once = propose(aSnapshot({ deals: some, signals: said }), context, all);
        const turned = aSnapshot({ deals: [...some].reverse(), signals: [...said].reverse() });
        expect(propose(turned, context, all)).toEqual(once);
      }),
    );
  });

  it('a next step takes no deal from good to bad', () => {
    fc.assert(
      fc.property(deals, ([one]) => {
        const verdictOf = (deal: SnapshotDeal) =>
          propose(aSnapshot({ deals: [deal] }), context, all)[0]?.verdict;
        const bare = aSnapshotDeal({ ...one, nextActivityAt: null });
        const planned = verdictOf({ ...bare, nextActivityAt: noon + dayMs });
        expect(planned === 'close-lost').toBe(false);
        if (verdictOf(bare) === undefined) expect(planned).toBeUndefined();
      }),
    );
  });

  it('a weight is above 0 and at most 1', () => {
    fc.assert(
      fc.property(deals, signals, (some, said) => {
        for (const { weight } of propose(aSnapshot({ deals: some, signals: said }), context, all)) {
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

it('ten thousand deals are looked through in about a second of a busy processor', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    aSnapshotDeal({
      ...(index % 3 === 0 ? dead : {}),
      id: String(10_000 + index),
      companyId: String(index % 4_000),
    }),
  );
  const said = Array.from({ length: 5_000 }, (_, index) =>
    aSnapshotSignal('pricing', index % 90, {
      dealId: index % 2 ? String(10_000 + index) : null,
      companyId: String(index % 4_000),
    }),
  );
  const snapshot = aSnapshot({ deals: many, signals: said });
  const begun = process.cpuUsage();
  propose(snapshot, context, all);
  // Time of the processor, whatever else it does meanwhile; microseconds.
  expect(process.cpuUsage(begun).user).toBeLessThan(1_500_000);
});
