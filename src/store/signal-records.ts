import type { Signal } from '#core/signals/signal.ts';
import type { AgedPage, AgedQuery } from './signal-store.ts';

/**
 * What HubSpot tells of signals and notes where they are records of the account, told by a store that keeps them elsewhere:
 * for accounts without the app's custom object.
 */
export interface SignalRecords {
  /**
   * The store's own ids of the signals of records, as `storedIds` of the signal store takes them; of a deal those that it
   * covers or was made from. Newer ids are larger. A record without any is absent.
   */
  readIdsOf(
    type: 'contact' | 'deal',
    recordIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>>;
  /**
   * At most 200 signals, without their quotes, in an order that no change between two pages disturbs.
   * @param after where the page before ended; null for the first
   */
  list(after: string | null): Promise<{ readonly records: readonly Signal[]; readonly after: string | null }>;
  count(): Promise<number>;
  /** When somebody last decided about a signal, epoch milliseconds; null where nobody has. */
  readLastDecision(): Promise<number | null>;
  /** Removes a page of notes with one of these beginnings that nobody wrote since. */
  removeAgedNotes(query: AgedQuery, beginnings: readonly string[]): Promise<AgedPage>;
}
