import type { SignalStore } from '#store/signal-store.ts';
import * as changes from './change-signals.ts';
import { readLearned, writeLearned } from './learned.ts';
import type { PortalAccess } from './portal-access.ts';
import { readNotes } from './postgres-account-notes.ts';
import { listOpen, readDecided, readKept, selectSignals } from './read-signals.ts';
import { saveSignals } from './save-signals.ts';

/** An account's signals in Postgres. Every method is one transaction of a fixed number of statements. */
export function createPostgresSignalStore(access: PortalAccess): SignalStore {
  const { portalId } = access;
  return {
    readByKeys: (keys) => selectSignals(access, 'key = any($2)', keys),
    readByContacts: (contactIds, storedIds) =>
      storedIds ? selectByIds(access, storedIds) : selectSignals(access, 'contact_id = any($2)', contactIds),
    readByDeal: (dealId, storedIds) =>
      storedIds
        ? selectByIds(access, storedIds)
        : selectSignals(access, 'deal_id = $2 or accepted_deal_id = $2', dealId),
    save: (signals) => saveSignals(access, signals),
    prepareSave: (_keys, noteKeys = []) =>
      access.run(async (sql) => ({
        learned: await readLearned(sql, portalId),
        notes: await readNotes(access, sql, noteKeys),
        save: (signals) => saveSignals(access, signals),
      })),
    decide: (keys, decision) => changes.decide(access, keys, decision),
    withdraw: (keys) => changes.withdraw(access, keys),
    readKept: (contactIds, addresses) => readKept(access, contactIds, addresses),
    eraseByContacts: (contactIds, addresses) => changes.eraseByContacts(access, contactIds, addresses),
    emptyAged: (query) => changes.emptyAged(access, query),
    listOpen: (query) => listOpen(access, query),
    assignTasks: (taskKeys) => changes.assignTasks(access, taskKeys),
    readDecided: () => readDecided(access),
    readLearned: () => access.run((sql) => readLearned(sql, portalId)),
    writeLearned: (learned) => access.run((sql) => writeLearned(sql, portalId, learned)),
  };
}

function selectByIds(access: PortalAccess, ids: readonly string[]) {
  return selectSignals(access, 'id = any($2::bigint[])', ids);
}
