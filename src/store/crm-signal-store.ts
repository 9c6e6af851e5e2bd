import { unique } from '#core/collections.ts';
import type { Signal, SignalKey } from '#core/signals/signal.ts';
import { readNotes } from './account-notes-crm.ts';
import { toErased } from './erased.ts';
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
    save: async (signals) => save(rows, signals, await rows.readByKeys(keysOf(signals))),
    async prepareSave(keys, noteKeys = []) {
      const { signals: existing, notes } = await rows.readWithNotes(keys, noteKeys);
      const learned = await rows.readLearned();
      return { learned, notes: readNotes(notes), save: (signals) => save(rows, signals, existing) };
    },
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
    async withdraw(keys) {
      const open = (await rows.readByKeys(keys)).filter(({ signal }) => signal.decision.state === 'open');
      await rows.erase(open.map(({ id }) => id));
    },
    async readKept(contactIds, addresses) {
      const ids = await rows.findIdsOfContacts(contactIds, addresses);
      return { signals: signalsOf(await rows.readByIds(ids)), records: ids.length };
    },
    emptyAged: (query) => rows.emptyAged(query),
    async eraseByContacts(contactIds, addresses) {
      const ids = await rows.findIdsOfContacts(contactIds, addresses);
      const erased = toErased(signalsOf(await rows.readByIds(ids)));
      await rows.erase(ids);
      return { ...erased, signals: ids.length };
    },
    listOpen: (query) => rows.listOpen(query),
    assignTasks: (taskKeys) => rows.assignTasks(taskKeys),
    readDecided: () => rows.readDecided(),
    readLearned: () => rows.readLearned(),
    writeLearned: (learned) => rows.writeLearned(learned),
  };
}

function signalsOf(stored: readonly StoredSignal[]): Signal[] {
  return stored.map(({ signal }) => signal);
}

function keysOf(signals: readonly Signal[]): SignalKey[] {
  return unique(signals.map((signal) => signal.key));
}

async function save(
  rows: SignalRows,
  signals: readonly Signal[],
  existing: readonly StoredSignal[],
): Promise<SaveResult> {
  const plan = planSave(signals, existing);
  const made = await createAll(rows, plan.create);
  // What another writer created first may hold less than we know.
  const late = planSave(
    plan.create.filter((signal) => !made.created.has(signal.key)),
    made.taken,
  );
  const updates = [...plan.update, ...late.update];
  await rows.rewrite(updates);
  const left = late.create.map((signal) => signal.key);
  return {
    created: [...made.created],
    updated: updates.map(({ next }) => next.key),
    unchanged: [...plan.unchanged, ...late.unchanged, ...left],
  };
}

/** Rounds of creating what is missing; a second one is needed after a lost answer or when another writer was faster. */
const mostRounds = 3;

/**
 * Creates signals although others may create the same ones now. After a refusal or a lost answer the keys are read
 * again: what is there was created, by us or by somebody else, and only what is missing is tried once more. A key that
 * a record holds which nobody can read any more is left as it is.
 */
async function createAll(rows: SignalRows, signals: readonly Signal[]) {
  const created = new Set<SignalKey>();
  const taken = new Map<SignalKey, StoredSignal>();
  let missing = signals;
  for (let round = 1; missing.length > 0; round++) {
    const before = missing.length;
    const { created: keys, lost } = await rows.create(missing);
    for (const key of keys) created.add(key);
    missing = missing.filter((signal) => !created.has(signal.key));
    if (missing.length === 0) break;
    for (const row of await rows.readByKeys(missing.map((signal) => signal.key))) {
      if (lost) created.add(row.signal.key);
      else taken.set(row.signal.key, row);
    }
    missing = missing.filter((signal) => !created.has(signal.key) && !taken.has(signal.key));
    if (lost && missing.length > 0 && round === mostRounds) throw lost;
    if (!lost && missing.length === before) {
      for (const key of await createEach(rows, missing)) created.add(key);
      break;
    }
  }
  return { created, taken: [...taken.values()] };
}

/** One by one, so that a key that is taken for good keeps no other signal of its batch out. */
async function createEach(rows: SignalRows, signals: readonly Signal[]): Promise<SignalKey[]> {
  if (signals.length < 2) return [];
  const created: SignalKey[] = [];
  for (const signal of signals) {
    const outcome = await rows.create([signal]);
    if (outcome.lost) throw outcome.lost;
    created.push(...outcome.created);
  }
  return created;
}
