import type { CompanyDetails, ContactDetails, DealDetails } from '#core/deals/deal-details.ts';
import type { CompanyRecord } from '#core/records.ts';
import type { TraceUpdate } from '#core/traces/plan-traces.ts';
import type { Traces } from '#core/traces/traces.ts';

/** The records that are checked. */
export type CheckedType = 'deal' | 'contact' | 'company';

export interface DetailsByType {
  readonly deal: DealDetails;
  readonly contact: ContactDetails;
  readonly company: CompanyDetails;
}

/** A record with what the checks have left on it. */
export interface TracedRecord<T> {
  readonly record: T;
  readonly traces: Traces;
}

/** And with ids of what is associated with it, at most 500 of a type. */
export interface ListedRecord<T, To extends string> extends TracedRecord<T> {
  readonly ids: Readonly<Record<To, readonly string[]>>;
}

export type ListedDeal = ListedRecord<DealDetails, 'contact' | 'company' | 'email' | 'signal'>;
export type ListedContact = ListedRecord<ContactDetails, 'deal' | 'signal'>;
export type ListedCompany = ListedRecord<CompanyDetails, 'contact' | 'deal'>;

/** A page of a walk through all records of a type. */
export interface RecordPage<T> {
  readonly records: readonly T[];
  /** Where the next page starts; null after the last. */
  readonly after: string | null;
}

/**
 * What a check of the whole account asks of HubSpot. Lists go by record id, so that what is created, changed or deleted
 * meanwhile moves no other record to another page. All methods throw `CrmError`.
 */
export interface RecordPages {
  /**
   * 1 call: at most 50 deals with their history.
   * @param after where the page starts; null for the first
   */
  listDeals(after: string | null): Promise<RecordPage<ListedDeal>>;
  /** 1 call: at most 100 contacts. */
  listContacts(after: string | null): Promise<RecordPage<ListedContact>>;
  /** 1 call: at most 50 companies; of each many contacts may have to be read. */
  listCompanies(after: string | null): Promise<RecordPage<ListedCompany>>;
  /** 1 call per 100, deals 1 per 50. */
  readTraced<Type extends CheckedType>(
    type: Type,
    ids: readonly string[],
  ): Promise<readonly TracedRecord<DetailsByType[Type]>[]>;
  /** 1 search call. */
  countRecords(type: CheckedType): Promise<number>;
  /** 1 search call per 100 domains, lower case: at most 200 companies that have one of them. */
  findCompaniesByDomain(domains: readonly string[]): Promise<readonly CompanyRecord[]>;
  /** 1 call per 100. A record that was deleted meanwhile is passed over. */
  updateTraces(type: CheckedType, updates: readonly TraceUpdate[]): Promise<void>;
}
