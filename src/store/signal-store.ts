import type { Learned } from '#core/calibration/calibration.ts';
import type { DecidedSignal } from '#core/calibration/count-decisions.ts';
import type { OpenSignalPage, OpenSignalQuery } from '#core/signals/open-signal.ts';
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
   * which may change what is to be saved, and notes of the account where the store keeps both in one place. 1 call for
   * up to 100 keys of all sorts.
   */
  prepareSave(keys: readonly SignalKey[], noteKeys?: readonly string[]): Promise<PreparedSave>;
  /** Writes what a person decided; machine fields stay. Unknown keys are returned in `unknown`. */
  decide(keys: readonly SignalKey[], decision: Decision): Promise<{ readonly unknown: readonly SignalKey[] }>;
  /** Removes findings that a newer reading of their email does not make; one that a person decided on stays. */
  withdraw(keys: readonly SignalKey[]): Promise<void>;
  /**
   * All that is kept of contacts, also of contacts that no longer exist, and of what was sent from these addresses, lower
   * case, whoever it counts for.
   */
  readKept(contactIds: readonly string[], addresses?: readonly string[]): Promise<KeptSignals>;
  /** Erases the same. */
  eraseByContacts(contactIds: readonly string[], addresses?: readonly string[]): Promise<Erased>;
  /**
   * Empties a page of signals of emails that are too old of quote, facts and sender. They stay, with what was decided; no
   * save fills them again. What was written in the last seconds may be left for the next time.
   */
  emptyAged(query: AgedQuery): Promise<AgedPage>;
  /**
   * A page of opportunities that no deal covers and nobody has decided on, as they are stored, in an order that no
   * change between two pages disturbs. What was written in the last seconds may be missing.
   */
  listOpen(query: OpenSignalQuery): Promise<OpenSignalPage>;
  /** Notes which manager task signals are in; no save changes it. Unknown keys are passed over. */
  assignTasks(taskKeys: ReadonlyMap<SignalKey, string>): Promise<void>;
  /** The account's newest accepted and dismissed signals, at most a thousand. */
  readDecided(): Promise<readonly DecidedSignal[]>;
  /** What the account's decisions taught. Null where there is no place to keep it yet. */
  readLearned(): Promise<Learned | null>;
  writeLearned(learned: Learned): Promise<void>;
}

export interface PreparedSave {
  readonly learned: Learned | null;
  /** Absent where the store keeps no notes: then they are read on their own. */
  readonly notes?: ReadonlyMap<string, unknown>;
  /** As the store's own, but a key that was not prepared counts as new; one that exists all the same costs more. */
  save(signals: readonly Signal[]): Promise<SaveResult>;
}

/** What a search for aged signals goes by. */
export interface AgedQuery {
  /** Emails that were sent before are too old; epoch milliseconds. */
  readonly before: number;
  /** Where the page before ended; null for the first. */
  readonly after: string | null;
}

export interface AgedPage {
  /** Signals that were emptied. */
  readonly done: number;
  /** Null after the last. */
  readonly after: string | null;
  /** Signals on later pages. */
  readonly left: number;
}

/** Signals of people. */
export interface KeptSignals {
  readonly signals: readonly Signal[];
  /** Records, those that cannot be read among them. */
  readonly records: number;
}

/** What was erased: how many signals, and the records whose summaries counted them. */
export interface Erased {
  readonly signals: number;
  readonly companyIds: readonly string[];
  readonly dealIds: readonly string[];
  /** Keys of the manager tasks that hold the signals' words. */
  readonly taskKeys: readonly string[];
}

export interface SaveResult {
  readonly created: readonly SignalKey[];
  readonly updated: readonly SignalKey[];
  readonly unchanged: readonly SignalKey[];
}
