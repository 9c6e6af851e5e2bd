import { unique } from '#core/collections.ts';
import type { DecidedSignal } from '#core/calibration/count-decisions.ts';
import type { Decision, Signal, SignalKey } from '#core/signals/signal.ts';
import type { OpenSignalPage, OpenSignalQuery } from '#core/signals/open-signal.ts';
import { associate, dissociate, readAssociations } from '../associations.ts';
import { readObjects } from '../batch-read.ts';
import { archiveObjects, updateObjects, type PropertyUpdate } from '../batch-write.ts';
import { CrmError } from '../crm.ts';
import type { AgedPage, AgedQuery } from '../kept/kept-data.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { isRecordId } from '../limits.ts';
import { readRecords, type WireObject } from '../mappers/read-records.ts';
import { emptyAgedSignals } from './aged-signals.ts';
import { createSignals } from './create-signals.ts';
import { decisionToProperties } from './decision-properties.ts';
import { searchIdsByPeople } from './find-by-contacts.ts';
import { changedLinks, isUnlinkable } from './links.ts';
import { createNotedRow } from './noted-row.ts';
import { isOwnRow, noteKeyPrefix } from './own-rows.ts';
import { toNotes } from './note-rows.ts';
import { listOpen } from './list-open.ts';
import { searchDecided } from './search-decided.ts';
import { setUpKey } from './set-up-row.ts';
import {
  createSignalMapper,
  erasedProperties,
  signalToProperties,
  withoutOwner,
  type StoredSignal,
} from './signal-mapper.ts';

/** The records of the custom object that holds signals: the port that the signal store is written against. */
export function createSignalRows(context: GatewayContext) {
  const type = context.typeName('signal');
  const mapper = createSignalMapper(type);
  const noted = createNotedRow(context);

  /** 1 call per 100 keys; the first time the set-up's record is read along. Keys that do not exist are absent. */
  async function readByKeys(keys: readonly SignalKey[]): Promise<readonly StoredSignal[]> {
    return keys.length === 0 ? [] : toSignals(await readRows(keys));
  }

  /** Notes of the account with the same call, as JSON texts by key; what does not exist is absent. */
  async function readWithNotes(
    keys: readonly SignalKey[],
    noteKeys: readonly string[],
  ): Promise<{ readonly signals: readonly StoredSignal[]; readonly notes: ReadonlyMap<string, string> }> {
    const objects = await readRows([...noteKeys.map((key) => noteKeyPrefix + key), ...keys]);
    return { signals: toSignals(objects), notes: toNotes(objects) };
  }

  async function readRows(keys: readonly string[]): Promise<readonly WireObject[]> {
    const asksForNote = noted.associations() === null;
    const wanted = asksForNote ? [setUpKey, ...keys] : keys;
    const objects = await readObjects(context, type, mapper.properties, wanted, 'signal_key');
    if (asksForNote)
      noted.take(objects.find((object) => object.properties['signal_key'] === setUpKey) ?? null);
    return objects;
  }

  const toSignals = (objects: readonly WireObject[]) =>
    readRecords(
      objects.filter((object) => !isOwnRow(object)),
      mapper,
      context.onUnreadable,
    );

  /** 1 call, and 1 for each type of record whose association changed. */
  async function rewrite(
    changes: readonly { readonly stored: StoredSignal; readonly next: Signal }[],
  ): Promise<void> {
    const updates = changes.map(({ stored, next }) => ({
      id: stored.id,
      properties: signalToProperties(next),
    }));
    await updateOwned(context, type, updates);
    const links = changes.flatMap(({ stored, next }) =>
      changedLinks(stored.signal, next).map((link) => ({ ...link, fromId: stored.id })),
    );
    for (const to of new Set(links.map((link) => link.type))) {
      const ofType = links.filter((link) => link.type === to);
      const gone = ofType.flatMap(({ fromId, from }) => (from === null ? [] : [{ fromId, toId: from }]));
      const added = ofType.flatMap(({ fromId, to: toId }) => (toId === null ? [] : [{ fromId, toId }]));
      await dissociate(context, 'signal', to, gone);
      await associate(context, 'signal', to, added, isUnlinkable);
    }
  }

  return {
    readByKeys,
    readWithNotes,
    rewrite,
    /** 1 call per 100 ids. */
    readByIds: async (ids: readonly string[]): Promise<readonly StoredSignal[]> =>
      toSignals(await readObjects(context, type, mapper.properties, ids.filter(isRecordId))),
    /** Ids of the signals associated with these records, 1 call per 1,000 and page. */
    async readIdsOf(from: 'contact' | 'deal', ids: readonly string[]): Promise<readonly string[]> {
      return [...(await readAssociations(context, from, 'signal', ids)).values()].flat();
    },
    /** Creates open signals; see `createSignals`. 1 call per 100. */
    create: (signals: readonly Signal[]) => createSignals(context, signals, noted.associations()),
    readLearned: noted.readLearned,
    writeLearned: noted.writeLearned,
    /** Open opportunities, 1 search call per page of 200. */
    listOpen: (query: OpenSignalQuery): Promise<OpenSignalPage> => listOpen(context, query),
    /** 1 call per 100; keys that do not exist are passed over. */
    assignTasks: (taskKeys: ReadonlyMap<SignalKey, string>): Promise<void> =>
      updateObjects(
        context,
        type,
        [...taskKeys].map(([id, key]) => ({
          ...{ id, idProperty: 'signal_key' },
          properties: { manager_task_key: key },
        })),
      ),
    /** The newest decided signals, 1 search call per 200. */
    readDecided: (): Promise<readonly DecidedSignal[]> => searchDecided(context),
    /** 1 call per 100. */
    decide: (ids: readonly string[], decision: Decision): Promise<void> =>
      updateObjects(
        context,
        type,
        ids.map((id) => ({ id, properties: decisionToProperties(decision) })),
      ),
    /**
     * Ids of contacts' signals, even when a contact is gone and its associations with it. 2 calls per 100 contacts, 1 per
     * 100 addresses, and 1 per 100 ids: people may associate anything by hand, also the app's own records, which must not
     * be erased.
     */
    async findIdsOfContacts(
      contactIds: readonly string[],
      addresses: readonly string[] = [],
    ): Promise<readonly string[]> {
      const associated = await readAssociations(context, 'contact', 'signal', contactIds);
      const noted = await searchIdsByPeople(context, contactIds, addresses);
      const ids = unique([...[...associated.values()].flat(), ...noted]);
      const rows = await readObjects(context, type, ['signal_key'], ids);
      return rows.filter((row) => !isOwnRow(row)).map(({ id }) => id);
    },
    emptyAged: (query: AgedQuery): Promise<AgedPage> => emptyAgedSignals(context, query),
    /** Empties what the signals hold of a person's words, then moves them to the recycle bin. 2 calls per 100. */
    async erase(ids: readonly string[]): Promise<void> {
      await updateObjects(
        context,
        type,
        ids.map((id) => ({ id, properties: { ...erasedProperties } })),
      );
      await archiveObjects(context, type, ids);
    },
  };
}

/** An owner whom HubSpot refuses, as of a user who left, must not keep the rest from being written: 1 call more. */
async function updateOwned(
  context: GatewayContext,
  type: string,
  updates: readonly PropertyUpdate[],
): Promise<void> {
  try {
    await updateObjects(context, type, updates, true);
  } catch (error) {
    const isOwned = updates.some(({ properties }) => 'hubspot_owner_id' in properties);
    if (!isOwned || !(error instanceof CrmError) || error.category !== 'validation') throw error;
    const bare = updates.map((update) => ({ ...update, properties: withoutOwner(update.properties) }));
    await updateObjects(context, type, bare, true);
  }
}
