import type { Learned } from '#core/calibration/calibration.ts';
import { hasWords, withoutWords } from '#core/data-rights/words.ts';
import { isUndetected } from '#core/plan/summary.ts';
import { toOpenSignal } from '#core/signals/open-signal.ts';
import type { Signal, SignalKey } from '#core/signals/signal.ts';
import { toErased } from './erased.ts';
import { planSave } from './plan-save.ts';
import type { SignalStore } from './signal-store.ts';

/** As many as one page of the CRM-backed store. */
const openPage = 200;

/** As many decisions as the CRM-backed store looks back on. */
const mostDecided = 1_000;

/** Signals in memory, for tests and for reading mail without a CRM. A deal's signals are those it covers or took. */
export function createMemorySignalStore(): SignalStore {
  const signals = new Map<SignalKey, Signal>();
  let learned: Learned = { countedAt: 0, calibration: {} };
  const select = (isWanted: (signal: Signal) => boolean) =>
    Promise.resolve([...signals.values()].filter(isWanted));

  const save = (given: readonly Signal[]) => {
    const existing = [...signals.values()].map((signal) => ({ signal }));
    const plan = planSave(given, existing);
    for (const next of plan.create) signals.set(next.key, { ...next, decision: { state: 'open' } });
    for (const { stored, next } of plan.update) {
      signals.set(next.key, { ...next, decision: stored.signal.decision });
    }
    return {
      created: plan.create.map((signal) => signal.key),
      updated: plan.update.map(({ next }) => next.key),
      unchanged: plan.unchanged,
    };
  };

  return {
    readByKeys: (keys) => {
      const wanted = new Set(keys);
      return select((signal) => wanted.has(signal.key));
    },
    readByContacts: (contactIds) => {
      const wanted = new Set(contactIds);
      return select((signal) => signal.contactId !== null && wanted.has(signal.contactId));
    },
    readByDeal: (dealId) => select((signal) => signal.dealId === dealId || isAcceptedInto(signal, dealId)),
    save: (given) => Promise.resolve(save(given)),
    prepareSave: () => Promise.resolve({ learned, save: (given) => Promise.resolve(save(given)) }),
    decide: (keys, decision) => {
      const unknown = keys.filter((key) => !signals.has(key));
      for (const key of keys) {
        const signal = signals.get(key);
        if (signal) signals.set(key, { ...signal, decision });
      }
      return Promise.resolve({ unknown });
    },
    withdraw: (keys) => {
      for (const key of keys) if (signals.get(key)?.decision.state === 'open') signals.delete(key);
      return Promise.resolve();
    },
    readKept: async (contactIds, addresses) => {
      const kept = await select(isOf(contactIds, addresses));
      return { signals: kept, records: kept.length };
    },
    emptyAged: async ({ before }) => {
      const aged = await select((signal) => hasWords(signal) && signal.sentAt < before);
      for (const signal of aged) signals.set(signal.key, withoutWords(signal));
      return { done: aged.length, after: null, left: 0 };
    },
    eraseByContacts: async (contactIds, addresses) => {
      const erased = await select(isOf(contactIds, addresses));
      for (const { key } of erased) signals.delete(key);
      return toErased(erased);
    },
    listOpen: async ({ after, sentSince, now }) => {
      const isOpen = (signal: Signal) => isUndetected(signal, now) && hasWords(signal);
      const open = await select((signal) => isOpen(signal) && signal.sentAt >= sentSince);
      const rest = open
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .filter(({ key }) => after === null || key > after);
      const page = rest.slice(0, openPage);
      const left = rest.length - page.length;
      return { signals: page.map(toOpenSignal), after: left > 0 ? (page.at(-1)?.key ?? null) : null, left };
    },
    assignTasks: (taskKeys) => {
      for (const [key, managerTaskKey] of taskKeys) {
        const signal = signals.get(key);
        if (signal) signals.set(key, { ...signal, managerTaskKey });
      }
      return Promise.resolve();
    },
    readDecided: async () => {
      const decided = await select(
        ({ decision }) => decision.state === 'accepted' || decision.state === 'dismissed',
      );
      return decided.sort((a, b) => decidedAt(b) - decidedAt(a)).slice(0, mostDecided);
    },
    readLearned: () => Promise.resolve(learned),
    writeLearned: (next) => {
      learned = next;
      return Promise.resolve();
    },
  };
}

function isOf(contactIds: readonly string[], addresses: readonly string[] = []) {
  return ({ contactId, senderAddress }: Signal) =>
    (contactId !== null && contactIds.includes(contactId)) ||
    (senderAddress !== null && addresses.includes(senderAddress));
}

function isAcceptedInto({ decision }: Signal, dealId: string): boolean {
  return decision.state === 'accepted' && decision.dealId === dealId;
}

function decidedAt({ decision }: Signal): number {
  return decision.state === 'open' ? 0 : decision.at;
}
