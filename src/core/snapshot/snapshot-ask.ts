/** An ask without words: what the share of answered mail is computed from. Times are epoch milliseconds. */
export interface AskSummary {
  readonly emailId: string;
  readonly contactId: string;
  readonly companyId: string | null;
  /** The primary team of the contact's owner. */
  readonly teamId: string | null;
  readonly askedAt: number;
  readonly answeredAt: number | null;
}
