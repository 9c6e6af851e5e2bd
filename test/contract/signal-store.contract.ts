import { beforeEach, describe, expect, it } from 'vitest';
import { withDecision } from '#core/signals/decision.ts';
import type { Decision, Signal } from '#core/signals/signal.ts';
import type { SignalStore } from '#store/signal-store.ts';

export interface StoreHarness {
  /** An empty store in an account that holds contacts 101, 102 and 103, company 201, deals 301 and 302, email 401. */
  open(): Promise<SignalStore>;
  /** The same store as another process sees it. */
  another(): SignalStore;
  /** Waits until a search sees what was written. */
  settle?(): Promise<void>;
}

export function makeSignal(given: Partial<Signal> = {}): Signal {
  const emailId = given.emailId ?? '401';
  const kind = given.kind ?? 'seat-expansion';
  return {
    key: `${emailId}:${kind}`,
    emailId,
    kind,
    tier: 'alert',
    probability: 0.912345,
    quote: 'We need 20 more seats.',
    cue: { start: 8, end: 21 },
    span: { start: 12, end: 34 },
    language: 'en',
    sentAt: Date.UTC(2026, 10, 20, 10),
    senderName: 'Ada Lund',
    senderAddress: 'ada@acme.example',
    facts: { quantity: 20, unit: 'seats' },
    contactId: '101',
    companyId: '201',
    coverage: 'undetected',
    dealId: null,
    estimate: {
      amount: 4_000,
      currency: 'EUR',
      basis: { kind: 'unit-price', quantity: 20, unitValue: 200, n: 31 },
      conversion: { rate: 0.1, n: null },
      expected: 400,
    },
    detectorVersion: 'cues-1',
    decision: { state: 'open' },
    ...given,
  };
}

/** What every implementation of the signal store promises. */
export function describeSignalStore(name: string, harness: StoreHarness): void {
  describe(`signal store: ${name}`, () => {
    let store: SignalStore;
    beforeEach(async () => {
      store = await harness.open();
    });

    it('returns a saved signal as it was', async () => {
      const signal = makeSignal();
      expect(await store.save([signal])).toEqual({ created: [signal.key], updated: [], unchanged: [] });
      expect(await store.readByKeys([signal.key])).toEqual([signal]);
      expect(await harness.another().readByKeys([signal.key])).toEqual([signal]);
    });

    it('knows nothing of keys that were never saved', async () => {
      await store.save([makeSignal()]);
      expect(await store.readByKeys(['999:pricing'])).toEqual([]);
      expect(await store.readByKeys([])).toEqual([]);
    });

    it('saves nothing for no signals', async () => {
      expect(await store.save([])).toEqual({ created: [], updated: [], unchanged: [] });
    });

    it('changes nothing when the same signals are saved again', async () => {
      const signals = [makeSignal(), makeSignal({ kind: 'pricing' })];
      await store.save(signals);
      const again = await store.save(signals);
      expect(again.created).toEqual([]);
      expect(again.updated).toEqual([]);
      expect([...again.unchanged].sort()).toEqual(signals.map((signal) => signal.key).sort());
    });

    it('keeps the last of several signals with one key', async () => {
      const last = makeSignal({ probability: 0.7 });
      await store.save([makeSignal(), last]);
      expect(await store.readByKeys([last.key])).toEqual([last]);
    });

    it('starts every new signal open, whatever it is given', async () => {
      const decision: Decision = { state: 'dismissed', at: 5, reason: 'other' };
      await store.save([makeSignal({ decision })]);
      expect((await store.readByKeys([makeSignal().key]))[0]?.decision).toEqual({ state: 'open' });
    });

    it.each<Decision>([
      { state: 'accepted', at: 1_700_000_000_000, dealId: '301' },
      { state: 'dismissed', at: 1_700_000_000_000, reason: 'wrong-person' },
      { state: 'snoozed', at: 1_700_000_000_000, until: 1_800_000_000_000 },
    ])('never overwrites the decision $state', async (decision) => {
      const signal = makeSignal();
      await store.save([signal]);
      expect(await store.decide([signal.key], decision)).toEqual({ unknown: [] });
      const changed = makeSignal({ probability: 0.4, decision: { state: 'open' } });
      expect((await store.save([changed])).updated).toEqual([signal.key]);
      expect(await store.readByKeys([signal.key])).toEqual([withDecision(changed, decision)]);
    });

    it('keeps an accepted signal with its deal, whatever the machine matches later', async () => {
      const signal = makeSignal({ coverage: 'covered', dealId: '301' });
      await store.save([signal]);
      const decision: Decision = { state: 'accepted', at: 1_000, dealId: '301' };
      await store.decide([signal.key], decision);
      await store.save([makeSignal({ probability: 0.4 })]);
      expect(await store.readByDeal('301')).toEqual([{ ...signal, probability: 0.4, decision }]);
      expect((await store.save([makeSignal({ probability: 0.4, dealId: '302' })])).updated).toEqual([]);
    });

    it('leaves nothing of an earlier decision behind', async () => {
      const signal = makeSignal();
      await store.save([signal]);
      await store.decide([signal.key], { state: 'snoozed', at: 1_000, until: 2_000 });
      await store.decide([signal.key], { state: 'open' });
      expect((await store.readByKeys([signal.key]))[0]?.decision).toEqual({ state: 'open' });
    });

    it('names the keys that a decision does not find, and decides on the others', async () => {
      const signal = makeSignal();
      await store.save([signal]);
      const decision: Decision = { state: 'dismissed', at: 1_000, reason: 'misread' };
      expect(await store.decide(['999:pricing', signal.key], decision)).toEqual({ unknown: ['999:pricing'] });
      expect((await store.readByKeys([signal.key]))[0]?.decision).toEqual(decision);
    });

    it('reads the signals of contacts', async () => {
      const ofAda = makeSignal();
      const ofBen = makeSignal({ emailId: '402', contactId: '102' });
      const ofNobody = makeSignal({ emailId: '403', contactId: null });
      await store.save([ofAda, ofBen, ofNobody]);
      expect(await store.readByContacts(['101'])).toEqual([ofAda]);
      expect(await store.readByContacts(['101', '102'])).toHaveLength(2);
      expect(await store.readByContacts(['103'])).toEqual([]);
      expect(await store.readByContacts([])).toEqual([]);
    });

    it('reads the signals that a deal covers, and follows them to another deal', async () => {
      const covered = makeSignal({ coverage: 'covered', dealId: '301' });
      await store.save([covered, makeSignal({ kind: 'pricing' })]);
      expect(await store.readByDeal('301')).toEqual([covered]);
      const moved = { ...covered, dealId: '302' };
      await store.save([moved]);
      expect(await store.readByDeal('301')).toEqual([]);
      expect(await store.readByDeal('302')).toEqual([moved]);
    });

    it('ends in one signal when two processes save it at once', async () => {
      const shared = makeSignal();
      const mine = makeSignal({ kind: 'pricing' });
      const theirs = makeSignal({ kind: 'timeline' });
      const results = await Promise.all([
        store.save([shared, mine]),
        harness.another().save([shared, theirs]),
        harness.another().save([shared]),
      ]);
      expect(results.filter(({ created }) => created.includes(shared.key))).toHaveLength(1);
      const all = await store.readByContacts(['101']);
      expect(all.map((signal) => signal.key).sort()).toEqual([mine.key, shared.key, theirs.key].sort());
    });

    it('withdraws findings, but none that a person decided on', async () => {
      const signals = [makeSignal(), makeSignal({ kind: 'pricing' }), makeSignal({ kind: 'renewal' })];
      await store.save(signals);
      const decision: Decision = { state: 'dismissed', at: 1_000, reason: 'other' };
      await store.decide(['401:pricing'], decision);
      await store.withdraw(['401:seat-expansion', '401:pricing', '999:pricing']);
      const left = await store.readByContacts(['101']);
      expect(left.map(({ kind }) => kind).sort()).toEqual(['pricing', 'renewal']);
      expect((await store.save([makeSignal()])).created).toEqual([makeSignal().key]);
    });

    it('erases the signals of contacts and says what counted them', async () => {
      const ofBen = makeSignal({ emailId: '402', contactId: '102' });
      const taken = makeSignal({ kind: 'renewal', coverage: 'covered', dealId: '301' });
      await store.save([makeSignal(), taken, ofBen]);
      await store.decide([makeSignal().key], { state: 'accepted', at: 1_000, dealId: '302' });
      await store.assignTasks(new Map([[taken.key, 'opportunity:101:401']]));
      expect(await store.eraseByContacts(['101', '103'])).toEqual({
        signals: 2,
        companyIds: ['201'],
        dealIds: ['301', '302'],
        taskKeys: ['opportunity:101:401'],
      });
      expect(await store.readByContacts(['101'])).toEqual([]);
      expect(await store.readByKeys([makeSignal().key])).toEqual([]);
      expect(await store.readByContacts(['102'])).toEqual([ofBen]);
      const nothing = { signals: 0, companyIds: [], dealIds: [], taskKeys: [] };
      expect(await store.eraseByContacts(['101'])).toEqual(nothing);
      expect(await store.eraseByContacts([])).toEqual(nothing);
    });

    it('shows decided signals, the newest first, and neither open nor snoozed ones', async () => {
      const kinds = ['pricing', 'stall', 'budget', 'renewal'] as const;
      await store.save(kinds.map((kind) => makeSignal({ kind })));
      await store.decide(['401:pricing'], { state: 'dismissed', at: 1_000, reason: 'misread' });
      await store.decide(['401:stall'], { state: 'accepted', at: 2_000, dealId: '301' });
      await store.decide(['401:budget'], { state: 'snoozed', at: 3_000, until: 9e12 });
      await harness.settle?.();
      expect(await harness.another().readDecided()).toMatchObject([
        { kind: 'stall', probability: 0.912345, decision: { state: 'accepted' } },
        { kind: 'pricing', probability: 0.912345, decision: { state: 'dismissed', reason: 'misread' } },
      ]);
    });

    it('keeps what the account has learned, and tells it to whoever prepares to save', async () => {
      expect(await store.readLearned()).toEqual({ countedAt: 0, calibration: {} });
      const learned = {
        countedAt: 1_000,
        calibration: { pricing: { shift: -0.75, accepted: 3, dismissed: 12 } },
      };
      await store.writeLearned(learned);
      expect(await store.readLearned()).toEqual(learned);
      expect((await harness.another().prepareSave(['401:pricing'])).learned).toEqual(learned);
    });

    it('saves in two steps as in one, also keys that were not prepared', async () => {
      const signals = [makeSignal(), makeSignal({ kind: 'pricing' }), makeSignal({ kind: 'stall' })];
      await store.save(signals.slice(1));
      await store.decide(['401:pricing'], { state: 'dismissed', at: 1_000, reason: 'other' });
      const changed = signals.map((signal) => ({ ...signal, probability: 0.5 }));
      const prepared = await harness.another().prepareSave(['401:seat-expansion', '401:pricing']);
      const result = await prepared.save(changed);
      expect(result.created).toEqual(['401:seat-expansion']);
      expect([...result.updated].sort()).toEqual(['401:pricing', '401:stall']);
      const [pricing] = await store.readByKeys(['401:pricing']);
      expect(pricing).toMatchObject({ probability: 0.5, decision: { state: 'dismissed' } });
    });
  });
}
