import type { Learned } from '#core/calibration/calibration.ts';
import type { DecidedSignal } from '#core/calibration/count-decisions.ts';
import type { OpenSignalPage, OpenSignalQuery } from '#core/signals/open-signal.ts';
import type { Decision, Signal, SignalKey } from '#core/signals/signal.ts';
import type { AgedPage, AgedQuery } from './signal-store.ts';

/** A signal with the id of the CRM record that holds it. */
export interface StoredSignal {
  readonly id: string;
  readonly signal: Signal;
}

export interface CreateOutcome {
  /** A key that another writer took meanwhile is missing; it may keep others of its batch from being created. */
  readonly created: readonly SignalKey[];
  /** Why it is unknown whether some of the others were created; null when it is certain that none was. */
  readonly lost: Error | null;
}

/** What the CRM-backed store asks of the gateway: records that hold signals. Keys and ids that do not exist are absent. */
export interface SignalRows {
  readByKeys(keys: readonly SignalKey[]): Promise<readonly StoredSignal[]>;
  /** The same with notes of the account, JSON texts by key, in the same call. */
  readWithNotes(
    keys: readonly SignalKey[],
    noteKeys: readonly string[],
  ): Promise<{ readonly signals: readonly StoredSignal[]; readonly notes: ReadonlyMap<string, string> }>;
  readByIds(ids: readonly string[]): Promise<readonly StoredSignal[]>;
  /** Ids of the records associated with these contacts or deals. */
  readIdsOf(from: 'contact' | 'deal', ids: readonly string[]): Promise<readonly string[]>;
  /** Creates open signals with their associations. Throws when nothing was created and nothing is in doubt. */
  create(signals: readonly Signal[]): Promise<CreateOutcome>;
  /** Writes machine fields and associations; decisions stay. */
  rewrite(changes: readonly { readonly stored: StoredSignal; readonly next: Signal }[]): Promise<void>;
  decide(ids: readonly string[], decision: Decision): Promise<void>;
  /** A page of open opportunities. */
  listOpen(query: OpenSignalQuery): Promise<OpenSignalPage>;
  /** Notes which manager task each signal is in. */
  assignTasks(taskKeys: ReadonlyMap<SignalKey, string>): Promise<void>;
  /** The newest decided signals. */
  readDecided(): Promise<readonly DecidedSignal[]>;
  /** What the account's decisions taught; no call after `readByKeys` or `readWithNotes`. Null where the account is not set up. */
  readLearned(): Promise<Learned | null>;
  writeLearned(learned: Learned): Promise<void>;
  /** Also those that lost their association because the contact was deleted. */
  findIdsOfContacts(contactIds: readonly string[], addresses?: readonly string[]): Promise<readonly string[]>;
  /** Empties a page of what is too old. */
  emptyAged(query: AgedQuery): Promise<AgedPage>;
  erase(ids: readonly string[]): Promise<void>;
}
