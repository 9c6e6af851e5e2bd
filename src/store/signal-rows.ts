import type { Learned } from '#core/calibration/calibration.ts';
import type { DecidedSignal } from '#core/calibration/count-decisions.ts';
import type { Decision, Signal, SignalKey } from '#core/signals/signal.ts';

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
  readByIds(ids: readonly string[]): Promise<readonly StoredSignal[]>;
  /** Ids of the records associated with these contacts or deals. */
  readIdsOf(from: 'contact' | 'deal', ids: readonly string[]): Promise<readonly string[]>;
  /** Creates open signals with their associations. Throws when nothing was created and nothing is in doubt. */
  create(signals: readonly Signal[]): Promise<CreateOutcome>;
  /** Writes machine fields and associations; decisions stay. */
  rewrite(changes: readonly { readonly stored: StoredSignal; readonly next: Signal }[]): Promise<void>;
  decide(ids: readonly string[], decision: Decision): Promise<void>;
  /** The newest decided signals. */
  readDecided(): Promise<readonly DecidedSignal[]>;
  /** What the account's decisions taught; no call after `readByKeys`. Null where the account is not set up. */
  readLearned(): Promise<Learned | null>;
  writeLearned(learned: Learned): Promise<void>;
  /** Also those that lost their association because the contact was deleted. */
  findIdsOfContacts(contactIds: readonly string[]): Promise<readonly string[]>;
  erase(ids: readonly string[]): Promise<void>;
}
