import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSameMachineFields, isSameDecision, planSave } from '#store/plan-save.ts';
import { makeSignal } from '../contract/signal-store.contract.ts';
import { arbitraryDecision, arbitrarySignal } from '../crm/support/arbitrary-signal.ts';

describe('what a save would write', () => {
  it('creates what is unknown, updates what differs and leaves the rest', () => {
    const same = makeSignal();
    const before = makeSignal({ kind: 'pricing' });
    const after = { ...before, probability: 0.5 };
    const fresh = makeSignal({ kind: 'timeline' });
    expect(planSave([same, after, fresh], [{ signal: same }, { signal: before }])).toEqual({
      create: [fresh],
      update: [{ stored: { signal: before }, next: after }],
      unchanged: [same.key],
    });
  });

  it('never depends on the decision', () => {
    fc.assert(
      fc.property(arbitrarySignal, arbitraryDecision, (signal, decision) => {
        expect(hasSameMachineFields(signal, { ...signal, decision })).toBe(true);
      }),
    );
  });

  it.each([
    ['the order of facts', { facts: { unit: 'seats', quantity: 20 } }, true],
    ['space around a name', { senderName: ' Ada Lund ' }, true],
    ['another quote', { quote: 'We need 21 more seats.' }, false],
    ['a fact more', { facts: { quantity: 20, unit: 'seats', amount: 1 } }, false],
    ['no estimate', { estimate: null }, false],
    ['another deal', { dealId: '301' }, false],
  ])('with %s', (_name, change, same) => {
    expect(hasSameMachineFields(makeSignal(), makeSignal(change))).toBe(same);
  });

  it('takes an empty name for none', () => {
    expect(hasSameMachineFields(makeSignal({ senderName: '' }), makeSignal({ senderName: null }))).toBe(true);
  });

  it('tells decisions apart', () => {
    const decision = { state: 'dismissed', at: 1, reason: 'other' } as const;
    expect(isSameDecision(decision, { ...decision })).toBe(true);
    expect(isSameDecision(decision, { ...decision, at: 2 })).toBe(false);
    expect(isSameDecision(decision, { state: 'open' })).toBe(false);
  });
});
