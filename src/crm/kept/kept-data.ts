import type { FoundRecord, PersonType } from '#core/views/data-rights-view.ts';
import type { FieldRecordType } from '../record-fields.ts';

/** What the app keeps in an account, seen as data of people: to be handed out, erased, or removed when its time is over. */

/** A record with what the app's own properties hold. */
export interface KeptRecord {
  readonly id: string;
  /** By name and as HubSpot has them; those that are empty are absent. */
  readonly properties: Readonly<Record<string, string>>;
  /** Of a contact, lower case. */
  readonly addresses: readonly string[];
  /** Ids of the records that were merged into this one. */
  readonly mergedIds: readonly string[];
  /** The primary company of a contact. */
  readonly companyId: string | null;
}

/** A HubSpot task that the app made, for a manager or for a step of a deal. */
export interface OwnTask {
  readonly id: string;
  readonly key: string;
  readonly subject: string;
  /** HTML. */
  readonly body: string;
  /** HubSpot's own value. */
  readonly status: string | null;
  /** Epoch milliseconds. */
  readonly dueAt: number | null;
}

export interface AgedQuery {
  /** Epoch milliseconds: what is older is too old. */
  readonly before: number;
  /** Where the page before ended; null for the first. */
  readonly after: string | null;
}

/** What a page of what is too old came to. */
export interface AgedPage {
  /** Records that were emptied or removed. */
  readonly done: number;
  /** Null after the last. */
  readonly after: string | null;
  /** Records on later pages. */
  readonly left: number;
}

/** All methods throw `CrmError`. Searches are blind for the last seconds; a record that is gone is passed over. */
export interface KeptData {
  /**
   * 1 search call, and 1 more where the query may be an id: records by their name, address, domain or id. What looks like
   * an id and is none that HubSpot knows comes back as a record that is gone.
   */
  findRecords(type: PersonType, query: string, limit: number): Promise<readonly FoundRecord[]>;
  /** 1 call per 100. Of an id that was merged into another the record that is there now. */
  readKept(type: FieldRecordType, ids: readonly string[]): Promise<readonly KeptRecord[]>;
  /** 1 call per 100: empties the app's own properties of the records, but for those that are given. */
  emptyKept(
    type: FieldRecordType,
    updates: readonly { readonly id: string; readonly keep: Readonly<Record<string, string>> }[],
  ): Promise<void>;
  /** 1 call per 100: writes some of the app's own properties. */
  writeKept(
    type: FieldRecordType,
    updates: readonly { readonly id: string; readonly properties: Readonly<Record<string, string>> }[],
  ): Promise<void>;
  /** 1 call per 100: the app's own among these tasks. */
  readOwnTasks(ids: readonly string[]): Promise<readonly OwnTask[]>;
  /** 2 calls per 100: empties the tasks, then moves them to the recycle bin. */
  eraseOwnTasks(ids: readonly string[]): Promise<void>;
  /**
   * 1 search call, 1 to write: a page of the app's tasks that were completed before, emptied of their notes.
   * @param subject in the place of a subject that names a person
   */
  emptyAgedTasks(query: AgedQuery, subject: string): Promise<AgedPage>;
  /** 1 search call, 2 to write: removes notes with one of these beginnings that nobody wrote since. */
  removeAgedNotes(query: AgedQuery, beginnings: readonly string[]): Promise<AgedPage>;
}
