import type { Learned } from '#core/calibration/calibration.ts';
import type { DecidedSignal } from '#core/calibration/count-decisions.ts';
import type { Decision, Signal, SignalKey } from '#core/signals/signal.ts';

/**
 * Where signals are kept: in memory, or as HubSpot custom objects (Postgres comes with the marketplace edition).
 * The contract suite in test/contract/ drives every implementation.
 */
export interface SignalStore {
  /** Signals of these keys that exist. */
  readByKeys(keys: readonly SignalKey[]): Promise<readonly Signal[]>;
  /**
   * Signals of these contacts. `storedIds` are the store's own ids where reading the record already delivered
   * them (a card reads a contact and its associations in one call): then the store need not look them up.
   */
  readByContacts(contactIds: readonly string[], storedIds?: readonly string[]): Promise<readonly Signal[]>;
  /** As above, for signals associated with one deal. */
  readByDeal(dealId: string, storedIds?: readonly string[]): Promise<readonly Signal[]>;
  /**
   * Writes what the machine knows. A key that does not exist is created with its associations to contact, company,
   * deal and email and the decision `open`; one that exists keeps its decision, whatever the argument says.
   * Writing the same signals again changes nothing. Concurrent saves of one key end in one signal.
   */
  save(signals: readonly Signal[]): Promise<SaveResult>;
  /**
   * The first half of `save`: reads what exists of these keys, and with the same call what the account has learned,
   * which may change what is to be saved.
   */
  prepareSave(keys: readonly SignalKey[]): Promise<PreparedSave>;
  /** Writes what a person decided; machine fields stay. Unknown keys are returned in `unknown`. */
  decide(keys: readonly SignalKey[], decision: Decision): Promise<{ readonly unknown: readonly SignalKey[] }>;
  /** Removes findings that a newer reading of their email does not make; one that a person decided on stays. */
  withdraw(keys: readonly SignalKey[]): Promise<void>;
  /** Erases the signals of contacts (privacy deletion), also of contacts that no longer exist. */
  eraseByContacts(contactIds: readonly string[]): Promise<Erased>;
  /** The account's newest accepted and dismissed signals, at most a thousand. */
  readDecided(): Promise<readonly DecidedSignal[]>;
  /** What the account's decisions taught. Null where there is no place to keep it yet. */
  readLearned(): Promise<Learned | null>;
  writeLearned(learned: Learned): Promise<void>;
}

export interface PreparedSave {
  readonly learned: Learned | null;
  /** As the store's own, but a key that was not prepared counts as new; one that exists all the same costs more. */
  save(signals: readonly Signal[]): Promise<SaveResult>;
}

/** What was erased: how many signals, and the records whose summaries counted them. */
export interface Erased {
  readonly signals: number;
  readonly companyIds: readonly string[];
  readonly dealIds: readonly string[];
}

export interface SaveResult {
  readonly created: readonly SignalKey[];
  readonly updated: readonly SignalKey[];
  readonly unchanged: readonly SignalKey[];
}
