import type {
  AccountInfo,
  AskingContact,
  ContactReading,
  ConvertedAmount,
  DealReading,
} from '#core/snapshot/readings.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { RecordPage } from '../record-pages.ts';

/**
 * What building a snapshot of the account asks of HubSpot. Pages go by record id, so that what is created, changed or
 * deleted meanwhile moves no other record to another page. All methods throw `CrmError`.
 */
export interface AccountWalk {
  /**
   * 1 call: at most 50 deals with their history, without what is associated with them.
   * @param after where the page starts; null for the first
   */
  listDealReadings(after: string | null): Promise<RecordPage<DealReading>>;
  /** 1 search call: at most 200 signals, without their quotes. */
  listSignals(after: string | null): Promise<RecordPage<Signal>>;
  /** 1 call per 100. */
  readContactReadings(ids: readonly string[]): Promise<readonly ContactReading[]>;
  /** 1 search call: at most 200 contacts who asked for something. */
  listAskingContacts(after: string | null): Promise<RecordPage<AskingContact>>;
  /** 1 search call. */
  countSignals(): Promise<number>;
  /** 1 search call. */
  countAskingContacts(): Promise<number>;
  /** 1 call. */
  readAccountInfo(): Promise<AccountInfo>;
  /** 1 search call: the ten newest deals in a currency that have an amount. */
  readNewestIn(currency: string): Promise<readonly ConvertedAmount[]>;
}
