import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DealDetails } from '#core/deals/deal-details.ts';
import { assessHealth } from '#core/health/assess-health.ts';
import type { HealthInput } from '#core/health/input.ts';
import { opportunityKinds, qualifierKinds, signalKinds } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import { aContactDetails, aContext, aDealDetails, baselines, daysAgo, received, said } from './deals.ts';

const past = fc.integer({ min: 0, max: 200 }).map(daysAgo);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const anywhen = fc.integer({ min: -200, max: 200 }).map(daysAgo);
const stageId = fc.constantFrom('qualified', 'demo', 'proposal', 'negotiation', 'contract', 'lost', 'gone');

const changes = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(fc.record({ value, at: past }), { maxLength: 6 }).map((list) => list.sort((a, b) => a.at - b.at));

const deal: fc.Arbitrary<DealDetails> = fc
  .record({
    stageId,
    amount: maybe(fc.constantFrom(0, 100, 5_000, 90_000)),
    createdAt: anywhen,
    closeAt: maybe(anywhen),
    isClosed: fc.constant(false),
    stageEnteredAt: maybe(past),
    lastContactedAt: maybe(past),
    nextActivityAt: maybe(anywhen),
    snoozedUntil: maybe(anywhen),
    nextStep: fc.constantFrom(null, '', 'Call'),
    history: fc.record({
      stages: changes(stageId),
      amounts: changes(maybe(fc.constantFrom(0, 100, 5_000, 90_000))),
      closeDates: changes(maybe(anywhen)),
    }),
  })
  .map(aDealDetails);

const signalOf = (kinds: readonly Signal['kind'][]): fc.Arbitrary<Signal> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      days: fc.integer({ min: 0, max: 200 }),
      emailId: fc.integer({ min: 1, max: 6 }).map(String),
      tier: fc.constantFrom('alert', 'review'),
      facts: fc.constantFrom({}, { quantity: 20 }, { date: '2027-01-04' }, { date: 'soon' }),
    })
    .map(({ days, kind, ...fields }) => said(kind, days, fields));

const input: fc.Arbitrary<HealthInput> = fc.record({
  deal,
  contacts: fc.constantFrom([], [aContactDetails({ jobTitle: 'CFO' })]),
  signals: fc.array(signalOf(signalKinds), { maxLength: 8 }),
  emails: maybe(
    fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 20 }).map(String),
        direction: fc.constantFrom('INCOMING', 'OUTGOING', 'FORWARDED'),
        sentAt: anywhen,
      }),
      { maxLength: 8 },
    ),
  ),
});

const context = fc
  .record({ baselines: fc.constantFrom(null, baselines, { ...baselines, quietMonths: [11, 12] }) })
  .map(aContext);

const scoreOf = (one: HealthInput, ctx = aContext()) => assessHealth(one, ctx).score ?? 0;

describe('health, whatever the deal', () => {
  it('is whole: a score that is the sum of its parts, and one stage at most as the present one', () => {
    fc.assert(
      fc.property(input, context, (one, ctx) => {
        const { score, parts, track, evidence } = assessHealth(one, ctx);
        expect(score).toBe(parts.reduce((sum, { points }) => sum + points, 0));
        for (const { points, outOf } of parts) expect(points >= 0 && points <= outOf).toBe(true);
        expect(track.filter(({ state }) => state === 'current')).toHaveLength(1);
        expect(evidence).toHaveLength(9);
      }),
    );
  });

  it('says nothing about a standstill that a pause explains, and proposes nothing then', () => {
    fc.assert(
      fc.property(input, context, (one, ctx) => {
        const { status, findings, pauses, proposal } = assessHealth(one, ctx);
        const standstills = findings.filter(({ kind }) => ['slow', 'stalled', 'silent'].includes(kind));
        if (pauses.length > 0) expect(standstills).toEqual([]);
        if (status === 'paused')
          expect({ pauses: pauses.length > 0, proposal }).toEqual({ pauses: true, proposal: null });
      }),
    );
  });

  it('never rises by more silence', () => {
    const silentFor = (one: HealthInput, days: number): HealthInput => ({
      ...one,
      signals: [],
      deal: { ...one.deal, lastContactedAt: null },
      emails: [
        { id: 'our-last', direction: 'OUTGOING', sentAt: daysAgo(1) },
        { id: 'their-last', direction: 'INCOMING', sentAt: daysAgo(days) },
      ],
    });
    const days = fc.integer({ min: 2, max: 90 });
    fc.assert(
      fc.property(input, days, days, (one, a, b) => {
        // Counts as an answer within the stage or not: the stage begins with the deal here.
        const deal = {
          ...one.deal,
          stageEnteredAt: daysAgo(200),
          history: { ...one.deal.history, stages: [] },
        };
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((count) =>
          scoreOf(silentFor({ ...one, deal }, count)),
        );
        expect(more).toBeLessThanOrEqual(less!);
      }),
    );
  });

  it('never rises by a longer stay', () => {
    fc.assert(
      fc.property(input, past, past, (one, a, b) => {
        const stay = (stageEnteredAt: number) => {
          const history = { ...one.deal.history, stages: [] };
          return scoreOf({ ...one, emails: [], deal: { ...one.deal, stageEnteredAt, history } });
        };
        expect(stay(Math.min(a, b))).toBeLessThanOrEqual(stay(Math.max(a, b)));
      }),
    );
  });

  it('never falls by one more proof', () => {
    fc.assert(
      fc.property(input, signalOf([...opportunityKinds, ...qualifierKinds]), (one, proof) => {
        // A buyer who asked to wait and asks again has ended the pause: that is no proof but news.
        const signals = one.signals.filter(({ kind }) => kind !== 'stall');
        const before = scoreOf({ ...one, signals });
        expect(scoreOf({ ...one, signals: [...signals, proof] })).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('does not depend on the order of signals, emails and stages', () => {
    fc.assert(
      fc.property(input, (one) => {
        const turned = {
          ...one,
          signals: [...one.signals].reverse(),
          emails: one.emails && [...one.emails].reverse(),
        };
        const { stages } = aContext().pipeline!;
        const pipeline = { ...aContext().pipeline!, stages: [...stages].reverse() };
        expect(scoreOf(turned, aContext({ pipeline }))).toBe(scoreOf(one));
      }),
    );
  });

  it('of a large deal is read in a number of steps that grows with its emails and signals, no faster', () => {
    const stepsFor = (count: number): number => {
      let steps = 0;
      const counted = <Item extends { readonly sentAt: number }>(item: Item): Item => {
        const { sentAt, ...rest } = item;
        return Object.defineProperty({ ...rest } as Item, 'sentAt', {
          enumerable: true,
          get: () => ((steps += 1), sentAt),
        });
      };
      const numbers = Array.from({ length: count }, (_, index) => index);
      const kindOf = (index: number) => signalKinds[index % signalKinds.length]!;
      const signals = numbers.map((index) => counted(said(kindOf(index), index % 90)));
      const emails = numbers.map((index) => counted(received(index % 90, `in-${index}`)));
      assessHealth({ deal: aDealDetails(), contacts: [], signals, emails }, aContext());
      return steps;
    };
    // A tenth more than twice as many for the sorting; quadratic work would take four times as many.
    expect(stepsFor(8_000) / stepsFor(4_000)).toBeLessThan(2.2);
  });
});
