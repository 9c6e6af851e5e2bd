import type { Answering, Ask } from '#core/asks/ask.ts';
import type {
  CompanyDetails,
  ContactDetails,
  DealDetails,
  EmailTrace,
  Owner,
} from '#core/deals/deal-details.ts';
import type {
  CompanyRecord,
  ContactRecord,
  DealRecord,
  EmailRecord,
  Pipeline,
  ProductRecord,
  SignalSummary,
  StatedSignature,
} from '#core/records.ts';
import type { AccountWalk } from './account-walk/account-walk.ts';
import type { KeptData } from './kept/kept-data.ts';
import type { FieldRefusal, RecordFields } from './record-fields.ts';
import type { RecordPages } from './record-pages.ts';
import type { ManagerTasks } from './tasks/manager-task-records.ts';

/**
 * What the app asks of HubSpot's CRM. The one implementation is `createCrm` (gateway.ts); every method is a
 * fixed number of API calls, written behind it, because the budgets of the handlers are counted in calls.
 * All methods throw `CrmError`. Lists keep no order; an id that does not exist is simply absent.
 */
export interface Crm extends RecordFields, RecordPages, ManagerTasks, AccountWalk, KeptData {
  /** 1 call per 100: the same without bodies, which are not asked for: `html` and `text` are null. */
  readEmailHeaders(ids: readonly string[]): Promise<readonly EmailRecord[]>;
  /** 1 call per 100. */
  readEmails(ids: readonly string[]): Promise<readonly EmailRecord[]>;
  /** 1 call per 100. */
  readContacts(ids: readonly string[]): Promise<readonly ContactRecord[]>;
  /** 1 call per 100; by primary address, lower case. */
  readContactsByAddress(addresses: readonly string[]): Promise<readonly ContactRecord[]>;
  /** 1 call per 100. */
  readCompanies(ids: readonly string[]): Promise<readonly CompanyRecord[]>;
  /** 1 call per 100. */
  readDeals(ids: readonly string[]): Promise<readonly DealRecord[]>;
  /** 1 call per 1,000 ids and page; an id without associations maps to nothing. */
  readAssociations(
    from: CrmObject,
    to: CrmObject,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>>;
  /** 1 call: the contact with the ids of what is associated with it. Null when it does not exist. */
  readContactWithIds(id: string): Promise<ContactWithIds | null>;
  /** 1 call: the deal with the ids of what is associated with it. Null when it does not exist. */
  readDealWithIds(id: string): Promise<DealWithIds | null>;
  /** 1 call. */
  readPipelines(): Promise<readonly Pipeline[]>;
  /** 1 search call: up to 200 deals closed since, won and lost, newest first; the base of estimates. */
  readClosedDeals(since: number): Promise<readonly DealRecord[]>;
  /** 1 call: the deal with its history and the ids of what is associated with it. Null when it does not exist. */
  readDealDetailsWithIds(id: string): Promise<DealDetailsWithIds | null>;
  /**
   * 1 call per 50. For a deal whose stages have no history, the dates at which it entered `stageIds` stand in where
   * HubSpot has them.
   */
  readDealDetails(ids: readonly string[], stageIds?: readonly string[]): Promise<readonly DealDetails[]>;
  /** 1 search call and 1 call per 50 deals, so 5 for a full page of 200: deals closed since, the newest first. */
  readClosedDealDetails(since: number, query?: ClosedDealQuery): Promise<ClosedDealPage>;
  /** 1 call per 100. */
  readContactDetails(ids: readonly string[]): Promise<readonly ContactDetails[]>;
  /** 1 call per 100. */
  readCompanyDetails(ids: readonly string[]): Promise<readonly CompanyDetails[]>;
  /** 1 call per 100: who wrote when; nothing else of an email is asked for. Drafts are absent. */
  readEmailTraces(ids: readonly string[]): Promise<readonly EmailTrace[]>;
  /** 1 call per 500 active and 1 per 500 deactivated owners. */
  readOwners(): Promise<readonly Owner[]>;
  /** 1 search call: up to 200 products of the account's library, the latest changed first. */
  readProducts(): Promise<readonly ProductRecord[]>;
  /** 1 call; the associations go with it. Throws `CrmError` with category `validation` when the account's rules refuse it. */
  createDeal(deal: NewDeal): Promise<{ readonly id: string }>;
  /** 1 call per 100. */
  updateSummaries(type: 'contact' | 'company' | 'deal', updates: readonly SummaryUpdate[]): Promise<void>;
  /** 1 call: associate records with a deal (default association type). */
  associateWithDeal(
    dealId: string,
    type: 'contact' | 'email' | 'signal',
    ids: readonly string[],
  ): Promise<void>;
}

export type CrmObject = 'contact' | 'company' | 'deal' | 'email' | 'task' | 'note' | 'signal';

export interface ContactWithIds {
  readonly contact: ContactDetails;
  readonly companyIds: readonly string[];
  readonly dealIds: readonly string[];
  readonly emailIds: readonly string[];
  readonly signalIds: readonly string[];
}

export interface DealWithIds {
  readonly deal: DealRecord;
  readonly contactIds: readonly string[];
  readonly companyIds: readonly string[];
  readonly emailIds: readonly string[];
  readonly signalIds: readonly string[];
}

export interface DealDetailsWithIds extends Omit<DealWithIds, 'deal'> {
  readonly deal: DealDetails;
}

export interface ClosedDealQuery {
  /** Where the page before ended. */
  readonly after?: string;
  /** Deals on the page; 200 at most, which is the default. */
  readonly limit?: number;
  /** As for `readDealDetails`. */
  readonly stageIds?: readonly string[];
}

/** A page of closed deals; which page a deal is on goes by its close date, within a page they keep no order. */
export interface ClosedDealPage {
  readonly deals: readonly DealDetails[];
  /** Null after the last page. */
  readonly after: string | null;
}

export interface NewDeal {
  readonly name: string;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly pipelineId: string;
  readonly stageId: string;
  readonly dealType: 'newbusiness' | 'existingbusiness';
  /** ISO 8601 calendar date. */
  readonly closeDate: string | null;
  readonly ownerId: string | null;
  readonly contactIds: readonly string[];
  readonly companyIds: readonly string[];
  readonly emailIds: readonly string[];
  /** The key of the signal that the deal comes from; the account refuses a second deal with the same one. */
  readonly sourceSignal?: string;
}

export interface SummaryUpdate {
  readonly id: string;
  readonly summary?: SignalSummary;
  /** Contacts only: the entries of the ledger of scored emails, in order. */
  readonly scoredEmailIds?: readonly string[];
  /** Contacts only. */
  readonly stated?: StatedSignature;
  /** Contacts only; an empty list empties what is there. */
  readonly asks?: readonly Ask[];
  /** Contacts only, with their asks. */
  readonly answering?: Answering;
}

/** What went wrong at HubSpot, in the terms that a handler acts on. */
export type CrmErrorCategory =
  | 'not-found'
  | 'missing-scope'
  | 'unauthorized'
  | 'validation'
  | 'conflict'
  | 'rate-limited'
  | 'timeout'
  | 'unavailable'
  | 'unexpected-response'
  | 'out-of-budget';

export class CrmError extends Error {
  override readonly name = 'CrmError';
  readonly category: CrmErrorCategory;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** Milliseconds that HubSpot, or the account's rate budget, asked to wait before; null where nobody did. */
  readonly retryAfterMs: number | null;
  readonly status: number | null;
  readonly correlationId: string | null;
  /** HubSpot's own message, for `validation` only; never holds email text. */
  readonly detail: string | null;
  /** The scopes that HubSpot names as missing. */
  readonly missingScopes: readonly string[];
  /** Of a refused write: which properties, and why. */
  readonly refusals: readonly FieldRefusal[];

  constructor(
    category: CrmErrorCategory,
    message: string,
    details: {
      retryable: boolean;
      retryAfterMs?: number | null;
      status?: number | null;
      correlationId?: string | null;
      detail?: string | null;
      missingScopes?: readonly string[];
      refusals?: readonly FieldRefusal[];
      cause?: unknown;
    },
  ) {
    super(message, { cause: details.cause });
    this.category = category;
    this.retryable = details.retryable;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.status = details.status ?? null;
    this.correlationId = details.correlationId ?? null;
    this.detail = details.detail ?? null;
    this.missingScopes = details.missingScopes ?? [];
    this.refusals = details.refusals ?? [];
  }
}
