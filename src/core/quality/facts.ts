import type { Baselines } from '#core/baselines/baselines.ts';
import type { CompanyDetails, ContactDetails, DealDetails, EmailTrace } from '#core/deals/deal-details.ts';
import type { DealHealth } from '#core/health/health.ts';
import type { DealRecord } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';

/** What a rule may look at. What a caller did not read is null, and a rule that needs it says nothing then. */

export interface DealFacts {
  readonly deal: DealDetails;
  readonly contacts: readonly ContactDetails[];
  /** Ids of all associated companies. */
  readonly companyIds: readonly string[];
  /** Null where companies were not read. */
  readonly companies: readonly CompanyDetails[] | null;
  /** Signals of the deal and of its contacts. */
  readonly signals: readonly Signal[];
  /** Null where emails were not read; newest hundred. */
  readonly emails: readonly EmailTrace[] | null;
  /** Null where health was not assessed. */
  readonly health: DealHealth | null;
  /** Other open deals of the same company; null where they were not read. */
  readonly siblings: readonly DealRecord[] | null;
}

export interface ContactFacts {
  readonly contact: ContactDetails;
  readonly company: CompanyDetails | null;
  /** Deals of the contact; null where they were not read. */
  readonly deals: readonly DealRecord[] | null;
  readonly signals: readonly Signal[];
  /** Ids of likely duplicates, as the last scan of the account found them; null where none ran. */
  readonly duplicateIds: readonly string[] | null;
}

export interface CompanyFacts {
  readonly company: CompanyDetails;
  readonly contacts: readonly ContactDetails[] | null;
  readonly deals: readonly DealRecord[] | null;
  readonly duplicateIds: readonly string[] | null;
}

export interface QualityContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name; a date without a time is a day of this zone. */
  readonly timeZone: string;
  readonly baselines: Baselines;
  readonly ourDomains: readonly string[];
  /** ISO 4217; what amounts without a currency are in. */
  readonly currency: string;
}
