import { beforeEach, describe, expect, it } from 'vitest';
import type { SignalStore } from '#store/signal-store.ts';
import { makeSignal, type StoreHarness } from './signal-store.contract.ts';

const young = Date.UTC(2026, 10, 20);
const old = Date.UTC(2025, 0, 10);
const limit = Date.UTC(2026, 0, 1);

/** What every store promises of data that are handed out, erased or too old. */
export function describeKeptSignals(name: string, harness: StoreHarness): void {
  describe(`signals as data of people: ${name}`, () => {
    let store: SignalStore;
    /** A process of later. */
    const settle = async () => {
      await harness.settle?.();
      store = harness.another();
    };
    beforeEach(async () => {
      store = await harness.open();
    });

    it('are found by contact at once, and by their sender’s address whoever they count for', async () => {
      const own = makeSignal({ emailId: '401' });
      const misread = makeSignal({ emailId: '402', contactId: '102' });
      const other = makeSignal({ emailId: '403', contactId: '103', senderAddress: 'cy@acme.example' });
      await store.save([own, misread, other]);
      expect(await store.readKept(['101'])).toEqual({ signals: [own], records: 1 });
      await settle();
      const { signals, records } = await store.readKept(['101'], ['ada@acme.example']);
      expect(new Set(signals)).toEqual(new Set([own, misread]));
      expect(records).toBe(2);
      expect((await store.eraseByContacts(['101'], ['ada@acme.example'])).signals).toBe(2);
      expect(await store.readKept(['101', '102', '103'])).toEqual({ signals: [other], records: 1 });
    });

    it('lose their words once they are too old, and nothing else', async () => {
      const aged = makeSignal({ emailId: '401', sentAt: old });
      const fresh = makeSignal({ emailId: '402', sentAt: young });
      await store.save([aged, fresh]);
      await settle();
      expect(await store.emptyAged({ before: limit, after: null })).toEqual({
        done: 1,
        after: null,
        left: 0,
      });
      const emptied = {
        ...aged,
        ...{ quote: '', cue: { start: 0, end: 0 }, senderName: null, senderAddress: null, facts: {} },
      };
      expect(new Set(await store.readByKeys([aged.key, fresh.key]))).toEqual(new Set([emptied, fresh]));
      await settle();
      expect((await store.emptyAged({ before: limit, after: null })).done).toBe(0);
    });

    it('are not filled again by a newer reading, and keep what is decided later', async () => {
      const aged = makeSignal({ emailId: '401', sentAt: old });
      await store.save([aged]);
      await settle();
      await store.emptyAged({ before: limit, after: null });
      await store.decide([aged.key], { state: 'dismissed', at: young, reason: 'other' });
      await store.save([{ ...aged, detectorVersion: 'cues-2' }]);
      const [kept] = await harness.another().readByKeys([aged.key]);
      expect(kept).toMatchObject({
        ...{ quote: '', senderAddress: null, facts: {}, detectorVersion: 'cues-2' },
        decision: { state: 'dismissed' },
      });
    });

    it('are no opportunity to tell anybody of without their words', async () => {
      await store.save([makeSignal({ emailId: '401', sentAt: old })]);
      await settle();
      const query = { after: null, sentSince: 0, now: young };
      expect((await store.listOpen(query)).signals).toHaveLength(1);
      await store.emptyAged({ before: limit, after: null });
      await settle();
      expect((await store.listOpen(query)).signals).toEqual([]);
    });
  });
}
