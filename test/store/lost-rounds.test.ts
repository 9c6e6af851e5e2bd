import { describe, expect, it } from 'vitest';
import type { Signal, SignalKey } from '#core/signals/signal.ts';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import type { SignalRows, StoredSignal } from '#store/signal-rows.ts';
import { makeSignal } from '../contract/signal-store.contract.ts';

/** Records that refuse a whole batch when a key of it is taken, as HubSpot does without trace ids. */
function strictRows(taken: {
  readonly readable: readonly Signal[];
  readonly unreadable: readonly SignalKey[];
}) {
  const stored = new Map<SignalKey, StoredSignal>();
  const creates: number[] = [];
  const rows: SignalRows = {
    readByKeys: async (keys) => keys.flatMap((key) => stored.get(key) ?? []),
    readWithNotes: async (keys) => ({
      signals: keys.flatMap((key) => stored.get(key) ?? []),
      notes: new Map(),
    }),
    readByIds: async () => [],
    readIdsOf: async () => [],
    create: async (signals) => {
      creates.push(signals.length);
      if (creates.length === 1)
        for (const signal of taken.readable) stored.set(signal.key, { id: '1', signal });
      if (signals.some(({ key }) => stored.has(key) || taken.unreadable.includes(key))) {
        return { created: [], lost: null };
      }
      for (const signal of signals) stored.set(signal.key, { id: signal.key, signal });
      return { created: signals.map((signal) => signal.key), lost: null };
    },
    rewrite: async () => undefined,
    decide: async () => undefined,
    listOpen: () => Promise.resolve({ signals: [], after: null, left: 0 }),
    assignTasks: () => Promise.resolve(),
    readDecided: async () => [],
    readLearned: async () => null,
    writeLearned: async () => undefined,
    findIdsOfContacts: async () => [],
    emptyAged: () => Promise.resolve({ done: 0, after: null, left: 0 }),
    erase: async () => undefined,
  };
  return { store: createCrmSignalStore(rows), creates };
}

const first = makeSignal();
const second = makeSignal({ kind: 'pricing' });
const third = makeSignal({ kind: 'timeline' });

describe('a batch that is refused as a whole', () => {
  it('is created without the key that another writer took', async () => {
    const { store, creates } = strictRows({ readable: [first], unreadable: [] });
    expect(await store.save([first, second, third])).toEqual({
      created: [second.key, third.key],
      updated: [],
      unchanged: [first.key],
    });
    expect(creates).toEqual([3, 2]);
  });

  it('completes what the other writer knew less of', async () => {
    const { store } = strictRows({ readable: [{ ...first, probability: 0.1 }], unreadable: [] });
    expect(await store.save([first])).toEqual({ created: [], updated: [first.key], unchanged: [] });
  });

  it('is created one by one around a key that is taken for good', async () => {
    const { store, creates } = strictRows({ readable: [], unreadable: [second.key] });
    expect(await store.save([first, second, third])).toEqual({
      created: [first.key, third.key],
      updated: [],
      unchanged: [second.key],
    });
    expect(creates).toEqual([3, 1, 1, 1]);
  });
});
