import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToContactSummary,
  combineSummaries,
  isSameSummary,
  summarizeContact,
  summarizeDeal,
} from '#core/plan/summary.ts';
import { emptySummary } from '#core/records.ts';
import { kindToGroup, signalKinds } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import { groupBy } from '#core/collections.ts';
import { anEstimate, aSignal, dayMs, noon } from '../../support/records.ts';

const context = { now: noon, currency: 'EUR' };
const snoozed = (until: number) => ({ state: 'snoozed', at: noon - dayMs, until }) as const;

describe('the summary of a contact', () => {
  it.each<[string, Partial<Signal>, number]>([
    ['an undetected opportunity', {}, 1],
    ['a covered one', { coverage: 'covered' }, 0],
    ['one that is not certain', { tier: 'review' }, 0],
    ['a dismissed one', { decision: { state: 'dismissed', at: 1, reason: 'misread' } }, 0],
    ['one that sleeps until tomorrow', { decision: snoozed(noon + dayMs) }, 0],
    ['one that woke this morning', { decision: snoozed(noon - 1) }, 1],
    ['a risk', { kind: 'churn-risk', coverage: 'context', estimate: null }, 0],
  ])('with %s', (_name, fields, openSignals) => {
    const summary = summarizeContact([aSignal(fields)], context);
    expect(summary).toMatchObject({ openSignals, expectedValue: openSignals === 1 ? 2_000 : null });
  });

  it('counts an email once and at its most valuable reading', () => {
    const signals = [aSignal(), aSignal({ kind: 'pricing', estimate: anEstimate({ expected: 500 }) })];
    expect(summarizeContact(signals, context)).toMatchObject({ openSignals: 1, expectedValue: 2_000 });
  });

  it('leaves other currencies out of the money', () => {
    const signals = [aSignal(), aSignal({ emailId: '902', estimate: anEstimate({ currency: 'USD' }) })];
    expect(summarizeContact(signals, context)).toMatchObject({ openSignals: 2, expectedValue: 2_000 });
  });

  it('names the latest opportunity or risk, no qualifier', () => {
    const signals = [
      aSignal({ sentAt: noon - 3 * dayMs }),
      aSignal({ emailId: '902', kind: 'stall', coverage: 'context', sentAt: noon - 2 * dayMs }),
      aSignal({ emailId: '903', kind: 'budget', coverage: 'context', sentAt: noon - dayMs }),
    ];
    expect(summarizeContact(signals, context)).toMatchObject({
      lastSignalAt: noon - 2 * dayMs,
      lastSignalKind: 'stall',
    });
  });
});

describe('the summary of a deal', () => {
  it('counts its undecided evidence and no money', () => {
    const evidence = [
      aSignal({ coverage: 'covered', dealId: '301' }),
      aSignal({ emailId: '902', kind: 'churn-risk', coverage: 'context', dealId: '301' }),
      aSignal({ emailId: '903', kind: 'budget', coverage: 'context', dealId: '301' }),
    ];
    expect(summarizeDeal(evidence, context)).toMatchObject({ openSignals: 2, expectedValue: null });
  });
});

const arbitrarySignals = fc
  .array(
    fc.record({
      emailId: fc.integer({ min: 1, max: 12 }).map(String),
      kind: fc.constantFrom(...signalKinds),
      tier: fc.constantFrom('alert', 'review'),
      undetected: fc.boolean(),
      cents: fc.integer({ min: 0, max: 10_000_000 }),
      currency: fc.constantFrom('EUR', 'EUR', 'USD'),
      day: fc.integer({ min: 0, max: 5 }),
      decision: fc.constantFrom<Signal['decision']>(
        { state: 'open' },
        { state: 'accepted', at: 1, dealId: '301' },
        snoozed(noon - 1),
        snoozed(noon + 1),
      ),
    }),
    { maxLength: 40 },
  )
  .map((drafts) => {
    const signals = drafts.map(({ emailId, kind, tier, undetected, cents, currency, day, decision }) => {
      const isOpportunity = kindToGroup(kind) === 'opportunity';
      return aSignal({
        emailId,
        kind,
        tier: tier === 'alert' ? 'alert' : 'review',
        coverage: isOpportunity ? (undetected ? 'undetected' : 'covered') : 'context',
        estimate: isOpportunity ? anEstimate({ expected: cents / 100, currency }) : null,
        sentAt: noon - day * dayMs,
        decision,
      });
    });
    return [...new Map(signals.map((signal) => [signal.key, signal])).values()];
  });

function isOpen({ tier, coverage, decision }: Signal): boolean {
  if (tier !== 'alert' || coverage !== 'undetected') return false;
  return decision.state === 'open' || (decision.state === 'snoozed' && decision.until <= noon);
}

/** The same totals, by the plainest loop. */
function slowTotals(signals: readonly Signal[]) {
  let openSignals = 0;
  let cents = 0;
  for (const emailId of new Set(signals.map((signal) => signal.emailId))) {
    const open = signals.filter((signal) => signal.emailId === emailId && isOpen(signal));
    if (open.length > 0) openSignals += 1;
    const most = Math.max(...open.map((signal) => signal.estimate?.expected ?? 0));
    const leading = open.filter((signal) => signal.estimate?.expected === most);
    if (leading.some((signal) => signal.estimate?.currency === 'EUR')) cents += Math.round(most * 100);
  }
  return { openSignals, expectedValue: openSignals === 0 ? null : cents / 100 };
}

describe('adding up', () => {
  it('gives what a slow reference gives', () => {
    fc.assert(
      fc.property(arbitrarySignals, (signals) => {
        expect(summarizeContact(signals, context)).toMatchObject(slowTotals(signals));
      }),
    );
  });

  it('gives the same for emails in any order and one by one', () => {
    fc.assert(
      fc.property(arbitrarySignals, (signals) => {
        const groups = [...groupBy(signals, (signal) => signal.emailId).values()].reverse();
        const oneByOne = groups.reduce(
          (sum, group) => addToContactSummary(sum, group, context),
          emptySummary,
        );
        expect(isSameSummary(oneByOne, summarizeContact(signals, context))).toBe(true);
      }),
    );
  });

  it('gives a company what its contacts have together', () => {
    fc.assert(
      fc.property(arbitrarySignals, (signals) => {
        const groups = [...groupBy(signals, (signal) => signal.emailId).values()];
        const combined = combineSummaries(groups.map((group) => summarizeContact(group, context)));
        expect(isSameSummary(combined, summarizeContact(signals, context))).toBe(true);
      }),
    );
  });
});
