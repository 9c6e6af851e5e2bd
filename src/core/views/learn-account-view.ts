/** What `learn-account` is asked and answers: it learns what is usual in the account. */
export interface LearnAccountRequest {
  /** IANA name of the portal's time zone, whose calendar the quiet months are of; UTC without it. */
  readonly timeZone?: string;
}

export interface LearnAccountView {
  /** Epoch milliseconds. */
  readonly learnedAt: number;
  /** Closed deals that were learned from. */
  readonly deals: number;
  readonly pipelines: number;
}
