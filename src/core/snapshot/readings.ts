import type { ContactDetails, DealDetails } from '#core/deals/deal-details.ts';
import type { ContactRecord } from '#core/records.ts';
import type { Traces } from '#core/traces/traces.ts';

/** What a walk through the account reads of its records, beyond what cards and rules need. */

export interface DealReading {
  readonly deal: DealDetails;
  readonly traces: Traces;
  /** HubSpot's own conversion into the account's currency, at its rate; null where it has none. */
  readonly homeAmount: number | null;
  /** HubSpot's original source. */
  readonly source: string | null;
  readonly contacts: number;
}

export interface ContactReading {
  readonly contact: ContactDetails;
  readonly source: string | null;
}

/** A contact who asked for something. */
export type AskingContact = Pick<
  ContactRecord,
  'id' | 'companyId' | 'ownerId' | 'asks' | 'answering' | 'lastContactedAt' | 'lastReplyAt'
>;

/** How the account counts its money and its days. */
export interface AccountInfo {
  /** ISO 4217. */
  readonly currency: string;
  readonly otherCurrencies: readonly string[];
  /** IANA name. */
  readonly timeZone: string;
}

/** What a deal in another currency is worth by HubSpot's own conversion. */
export interface ConvertedAmount {
  readonly amount: number;
  readonly homeAmount: number;
}
