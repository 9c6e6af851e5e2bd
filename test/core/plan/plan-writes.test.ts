import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, CurrentState, WritePlan } from '#core/plan/plan-writes.ts';
import { detectorVersion } from '#core/detect/detection.ts';
import { planWrites } from '#core/plan/plan-writes.ts';
import { parseLedger } from '#core/plan/ledger.ts';
import type { ContactRecord } from '#core/records.ts';
import { signalKinds, kindToGroup } from '#core/signals/kind.ts';
import { withDecision } from '#core/signals/decision.ts';
import type { Decision, Signal } from '#core/signals/signal.ts';
import { aContact, aDeal, aSignal, noon } from '../../support/records.ts';

function current(fields: Partial<CurrentState> = {}): CurrentState {
  return {
    now: noon,
    currency: 'EUR',
    stored: new Map(),
    contacts: [aContact(), aContact({ id: '102' })],
    deals: [aDeal()],
    companies: [],
    deferred: { deals: false, companies: true },
    ...fields,
  };
}

function assessmentOf(signals: readonly Signal[], silent: readonly string[] = []): Assessment {
  const ids = (contactId: string) =>
    signals.filter((one) => one.contactId === contactId).map((one) => one.emailId);
  const scored = new Map(['101', '102'].map((id) => [id, [...new Set([...ids(id), ...silent])]]));
  return { signals, scored };
}

/** What the CRM and the store hold after a plan. */
function apply(plan: WritePlan, before: CurrentState): CurrentState {
  const stored = new Map(before.stored);
  for (const signal of plan.signals)
    stored.set(signal.key, {
      ...signal,
      decision: before.stored.get(signal.key)?.decision ?? { state: 'open' },
    });
  const update = <T extends { readonly id: string }>(records: readonly T[], updates: WritePlan['contacts']) =>
    records.map((record): T => ({ ...record, ...updates.find(({ id }) => id === record.id) }));
  return {
    ...before,
    stored,
    contacts: update(before.contacts, plan.contacts),
    deals: update(before.deals, plan.deals),
  };
}

const nothing: WritePlan = { signals: [], deals: [], companies: [], contacts: [] };

const arbitrarySignals = fc
  .uniqueArray(
    fc.record({
      email: fc.integer({ min: 1, max: 9 }),
      kind: fc.constantFrom(...signalKinds),
      undetected: fc.boolean(),
    }),
    { maxLength: 25, selector: ({ email, kind }) => `${email}:${kind}` },
  )
  .map((drafts) =>
    drafts.map(({ email, kind, undetected }) => {
      const isOpportunity = kindToGroup(kind) === 'opportunity';
      const isCovered = isOpportunity && !undetected;
      return aSignal({
        emailId: String(email),
        contactId: email % 2 === 0 ? '101' : '102',
        kind,
        coverage: isOpportunity ? (undetected ? 'undetected' : 'covered') : 'context',
        dealId: isCovered ? '301' : null,
      });
    }),
  );

describe('planning writes', () => {
  it('plans nothing on what it has written', () => {
    fc.assert(
      fc.property(arbitrarySignals, (signals) => {
        const assessment = assessmentOf(signals, ['77']);
        const after = apply(planWrites(assessment, current()), current());
        expect(planWrites(assessment, after)).toEqual(nothing);
      }),
    );
  });

  it('plans the same for emails in any order', () => {
    fc.assert(
      fc.property(arbitrarySignals, (signals) => {
        const forward = planWrites(assessmentOf(signals), current());
        const backward = planWrites(assessmentOf([...signals].reverse()), current());
        expect({ ...backward, signals: [...backward.signals].reverse() }).toEqual(forward);
      }),
    );
  });

  it('comes to the same in two batches as in one', () => {
    fc.assert(
      fc.property(arbitrarySignals, fc.integer({ min: 0, max: 9 }), (signals, border) => {
        const whole = apply(planWrites(assessmentOf(signals), current()), current());
        const half = (isFirst: boolean) =>
          assessmentOf(signals.filter((one) => Number(one.emailId) <= border === isFirst));
        const first = apply(planWrites(half(true), current()), current());
        const both = apply(planWrites(half(false), first), first);
        expect(both.contacts).toEqual(whole.contacts);
        expect(both.deals).toEqual(whole.deals);
      }),
    );
  });

  it.each<Decision>([
    { state: 'accepted', at: 1, dealId: '301' },
    { state: 'dismissed', at: 1, reason: 'not-buying' },
    { state: 'snoozed', at: 1, until: noon },
    { state: 'open' },
  ])('keeps the decision $state when the machine has something new to say', (decision) => {
    const stored = new Map([['901:seat-expansion', aSignal({ probability: 0.5, decision })]]);
    const plan = planWrites(assessmentOf([aSignal()]), current({ stored }));
    expect(plan.signals).toEqual([withDecision(aSignal(), decision)]);
  });

  it('enters an email without signals and changes nothing else', () => {
    const plan = planWrites(assessmentOf([], ['77']), current({ contacts: [aContact()] }));
    expect(plan.contacts).toEqual([{ id: '101', scoredEmailIds: [`v:${detectorVersion}`, '77'] }]);
  });

  it('does not count an email again that an older version counted', () => {
    const summary = { openSignals: 1, lastSignalAt: noon, lastSignalKind: 'pricing', expectedValue: 5 };
    const contact = aContact({ scoredEmailIds: ['v:cues-0', '901'], summary });
    const plan = planWrites(assessmentOf([aSignal()]), current({ contacts: [contact] }));
    expect(plan.contacts).toEqual([{ id: '101', scoredEmailIds: [`v:${detectorVersion}`, '901'] }]);
  });
});

describe('what falls due', () => {
  const isDue = (fields: Partial<CurrentState>, signal: Signal) => {
    const plan = planWrites(assessmentOf([signal]), current({ contacts: [aContact()], ...fields }));
    const written: Partial<ContactRecord> = plan.contacts[0] ?? {};
    return parseLedger(written.scoredEmailIds ?? []).due;
  };
  const all = { deals: false, companies: false };

  it.each<[string, Partial<CurrentState>, Signal, boolean]>([
    ['nothing when all is written', { deferred: all }, aSignal(), false],
    ['a company that is not written', {}, aSignal(), true],
    ['no company where there is none', {}, aSignal({ companyId: null }), false],
    ['no company for what is not certain', {}, aSignal({ tier: 'review' }), false],
    [
      'a deal that is not written',
      { deferred: { deals: true, companies: false } },
      aSignal({ coverage: 'covered', dealId: '301' }),
      true,
    ],
    [
      'an email whose signals were saved by a call that did not get further',
      { deferred: all, stored: new Map([[aSignal().key, aSignal()]]) },
      aSignal(),
      true,
    ],
  ])('%s', (_name, fields, signal, due) => {
    expect(isDue(fields, signal)).toBe(due);
  });
});
