/** Everything that the app keeps of a person or a company: as a file, or erased. */
export type DataRightsRequest =
  /** Looks for the record that somebody asks about, by name, address, domain or id. */
  | { readonly action: 'find'; readonly type: PersonType; readonly query: string }
  | (RecordRequest & {
      readonly action: 'export';
      /** Of the words that explain the file, as HubSpot gives it. */
      readonly locale?: string;
    })
  | (RecordRequest & { readonly action: 'erase' })
  /** Counts what is kept anywhere of the record: what proves an erasure. */
  | (RecordRequest & { readonly action: 'prove' })
  /** Empties quotes that are older than the retention allows, for as long as one call may last. */
  | { readonly action: 'retain' };

export type PersonType = 'contact' | 'company';

/** Characters of a query that looks for a record. */
export const queryLimits = { fewest: 2, most: 100 } as const;

/** Most records that are found at a time. */
export const mostFound = 10;

/** A record that a query found. */
export interface FoundRecord {
  readonly id: string;
  /** Null where it has none. */
  readonly name: string | null;
  /** The address of a contact, the domain of a company. */
  readonly detail: string | null;
  /** Only its id is known: HubSpot no longer has it, and the app may still keep something of it. */
  readonly isGone: boolean;
}

interface RecordRequest {
  /** Of a company also all that is kept of its contacts. */
  readonly type: PersonType;
  readonly recordId: string;
  /** As the call before answered; the first has none. */
  readonly cursor?: string;
}

/** Places in which the app keeps something of people. */
export const keptPlaces = ['signals', 'summaries', 'ledgers', 'repairLogs', 'tasks', 'notes'] as const;
export type KeptPlace = (typeof keptPlaces)[number];

/** What is kept, by place. After an erasure all are 0. */
export type KeptCounts = Readonly<Record<KeptPlace, number>>;

export interface DataRightsView {
  readonly action: DataRightsRequest['action'];
  /** Only with `find`: those that the query found. */
  readonly found: readonly FoundRecord[] | null;
  /** JSON text of this part of the export; null for the others. */
  readonly file: string | null;
  /** What to ask with next; null after the last part. */
  readonly cursor: string | null;
  /** Of the records that this call looked at; null where it counted nothing. */
  readonly kept: KeptCounts | null;
  /** What this call erased, emptied or removed, by whatever place. */
  readonly erased: number;
  /** What is still to be done: contacts of an erasure, records of a retention; call again until it is 0. */
  readonly remaining: number;
}
