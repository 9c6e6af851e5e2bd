import { beforeEach, describe, expect, it } from 'vitest';
import type { SignalStore } from '#store/signal-store.ts';
import { makeSignal, type StoreHarness } from './signal-store.contract.ts';

/** What every implementation of the signal store promises to the sweep. */
export function describeOpenSignals(name: string, harness: StoreHarness): void {
  describe(`open signals: ${name}`, () => {
    let store: SignalStore;
    beforeEach(async () => {
      store = await harness.open();
    });

    it('lists what is open and undetected, and none that is older', async () => {
      const sentAt = makeSignal().sentAt;
      const past = { state: 'snoozed', at: 1_000, until: 2_000 } as const;
      const ahead = { state: 'snoozed', at: 1_000, until: 9_000 } as const;
      const kinds = ['pricing', 'renewal', 'discount', 'evaluation', 'cross-sell'] as const;
      await store.save(kinds.map((kind) => makeSignal({ kind })));
      await store.save([makeSignal({ kind: 'referral', coverage: 'covered', dealId: '301' })]);
      await store.save([makeSignal({ emailId: '402', sentAt: sentAt - 1 })]);
      await store.decide(['401:renewal'], past);
      await store.decide(['401:discount'], ahead);
      await store.decide(['401:evaluation'], { state: 'dismissed', at: 1_000, reason: 'misread' });
      await store.assignTasks(new Map([['401:cross-sell', 'opportunity:101:401']]));
      await harness.settle?.();
      const page = await harness.another().listOpen({ after: null, sentSince: sentAt, now: 5_000 });
      expect(page).toMatchObject({ after: null, left: 0 });
      const [crossSell, pricing, renewal, ...more] = [...page.signals].sort((a, b) =>
        a.key < b.key ? -1 : 1,
      );
      expect(more).toEqual([]);
      expect([pricing?.key, renewal?.key]).toEqual(['401:pricing', '401:renewal']);
      expect(crossSell).toEqual({
        ...{ key: '401:cross-sell', tier: 'alert', probability: expect.closeTo(0.9123, 3), sentAt },
        ...{ emailId: '401', contactId: '101', companyId: '201', ownerId: null },
        ...{ expected: 400, currency: 'EUR', taskKey: 'opportunity:101:401' },
      });
    });

    it('lists page by page, whatever is decided in between', async () => {
      const signals = Array.from({ length: 250 }, (_, at) => makeSignal({ emailId: String(9_000 + at) }));
      await store.save(signals);
      await harness.settle?.();
      const query = { sentSince: 0, now: 5_000 };
      const first = await harness.another().listOpen({ ...query, after: null });
      expect(first.signals).toHaveLength(200);
      expect(first.left).toBe(50);
      await harness
        .another()
        .decide([first.signals[0]!.key], { state: 'dismissed', at: 1_000, reason: 'misread' });
      await harness.settle?.();
      const second = await harness.another().listOpen({ ...query, after: first.after });
      expect(second).toMatchObject({ after: null, left: 0 });
      const keys = [...first.signals, ...second.signals].map(({ key }) => key);
      expect(new Set(keys).size).toBe(250);
    });

    it('keeps which task a signal is in through every save and decision', async () => {
      const signal = makeSignal();
      await store.save([signal]);
      await store.assignTasks(
        new Map([
          [signal.key, 'opportunity:101:401'],
          ['999:pricing', 'opportunity:101:999'],
        ]),
      );
      await store.save([{ ...signal, probability: 0.5, managerTaskKey: 'other' }]);
      await store.decide([signal.key], { state: 'snoozed', at: 1_000, until: 2_000 });
      expect(await harness.another().readByKeys([signal.key])).toMatchObject([
        { managerTaskKey: 'opportunity:101:401', probability: 0.5, decision: { state: 'snoozed' } },
      ]);
      expect(await store.save([signal])).toMatchObject({ updated: [signal.key] });
      expect(await store.save([signal])).toMatchObject({ unchanged: [signal.key] });
    });
  });
}
