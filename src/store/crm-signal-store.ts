import type { Signal, SignalKey } from '#core/signals/signal.ts';
import { isSameDecision, planSave } from './plan-save.ts';
import type { SignalRows, StoredSignal } from './signal-rows.ts';
import type { SaveResult, SignalStore } from './signal-store.ts';

/**
 * Signals as records of a HubSpot custom object. New signals cost 2 calls (read by key, create), unchanged ones 1,
 * changed ones 1 more; decisions 2.
 */
export function createCrmSignalStore(rows: SignalRows): SignalStore {
  return {
    readByKeys: async (keys) => signalsOf(await rows.readByKeys(keys)),
    readByContacts: async (contactIds, storedIds) =>
      signalsOf(await rows.readByIds(storedIds ?? (await rows.readIdsOf('contact', contactIds)))),
    readByDeal: async (dealId, storedIds) =>
      signalsOf(await rows.readByIds(storedIds ?? (await rows.readIdsOf('deal', [dealId])))),
    save: (signals) => save(rows, signals),
    async decide(keys, decision) {
      const existing = await rows.readByKeys(keys);
      const known = new Set(existing.map(({ signal }) => signal.key));
      const changing = existing.filter(({ signal }) => !isSameDecision(signal.decision, decision));
      await rows.decide(
        changing.map(({ id }) => id),
        decision,
      );
      return { unknown: keys.filter((key) => !known.has(key)) };
    },
    async eraseByContact(contactId) {
      const ids = await rows.findIdsOfContact(contactId);
      await rows.erase(ids);
      return ids.length;
    },
  };
}

function signalsOf(stored: readonly StoredSignal[]): Signal[] {
  return stored.map(({ signal }) => signal);
}

async function save(rows: SignalRows, signals: readonly Signal[]): Promise<SaveResult> {
  const keys = [...new Set(signals.map((signal) => signal.key))];
  const plan = planSave(signals, await rows.readByKeys(keys));
  const made = await createAll(rows, plan.create);
  // What another writer created first may hold less than we know.
  const late = planSave(
    plan.create.filter((signal) => !made.created.has(signal.key)),
    made.taken,
  );
  const updates = [...plan.update, ...late.update];
  await rows.rewrite(updates);
  return {
    created: [...made.created],
    updated: updates.map(({ next }) => next.key),
    unchanged: [...plan.unchanged, ...late.unchanged],
  };
}

/** Rounds of creating what is missing; each lost round means another writer was faster. */
const mostRounds = 3;

/**
 * Creates signals although others may create the same ones now. After a refusal or a lost answer the keys are read
 * again: what is there was created, by us or by somebody else, and only what is missing is tried once more.
 */
async function createAll(rows: SignalRows, signals: readonly Signal[]) {
  const created = new Set<SignalKey>();
  const taken = new Map<SignalKey, StoredSignal>();
  let missing = signals;
  for (let round = 1; missing.length > 0; round++) {
    const outcome = await rows.create(missing);
    for (const key of outcome.created) created.add(key);
    missing = missing.filter((signal) => !created.has(signal.key));
    if (missing.length === 0) break;
    for (const row of await rows.readByKeys(missing.map((signal) => signal.key))) {
      if (outcome.lost) created.add(row.signal.key);
      else taken.set(row.signal.key, row);
    }
    missing = missing.filter((signal) => !created.has(signal.key) && !taken.has(signal.key));
    if (missing.length > 0 && round === mostRounds) {
      throw outcome.lost ?? new Error('the CRM neither creates nor holds some of the signals');
    }
  }
  return { created, taken: [...taken.values()] };
}
