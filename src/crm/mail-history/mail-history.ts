import type { Window } from '#core/history/windows.ts';
import type { EmailRecord } from '#core/records.ts';

/** An email without its body, which was not asked for: `html` and `text` are null. */
export type MailHeader = EmailRecord;

export interface HeaderPage {
  readonly headers: readonly MailHeader[];
  /** Emails on the page, those that cannot be read among them. */
  readonly count: number;
  /** Emails on this page and all later ones. */
  readonly total: number;
  /** Where the next page starts; null after the last. */
  readonly after: string | null;
}

/** A mail of ours with the contacts whom HubSpot associates with it. */
export interface OutgoingMail {
  readonly header: MailHeader;
  readonly contactIds: readonly string[];
}

export interface OutgoingSearch {
  readonly mails: readonly OutgoingMail[];
  /** False: there may be more, or HubSpot refused the search. */
  readonly isWhole: boolean;
}

/**
 * What a scan of past email asks of HubSpot. Pages go by record id, so that what is logged, changed or
 * deleted meanwhile moves no email to another page, and no page lies beyond the 10,000 results of a search.
 * All methods throw `CrmError`.
 */
export interface MailHistory {
  /** 1 search call: how many emails came in. */
  countIncoming(window: Window): Promise<number>;
  /**
   * 1 search call: emails that came in.
   * @param after where the page starts; null for the first
   * @param limit of the page; 200 at most
   */
  listIncoming(window: Window, after: string | null, limit: number): Promise<HeaderPage>;
  /**
   * Mail of ours to these contacts. 1 search call per 100 contacts and 200 emails, and 1 call per 1,000
   * emails.
   */
  findOutgoing(contactIds: readonly string[], window: Window): Promise<OutgoingSearch>;
}
