/** A conversation in which a contact waits for our answer. Times are epoch milliseconds. */
export interface WaitingView {
  /** The email that asked, the oldest of those that nobody answered. */
  readonly emailId: string;
  readonly contactId: string;
  readonly contactName: string | null;
  readonly askedAt: number;
  /** Emails of the conversation that ask and wait. */
  readonly count: number;
  /** Hours of our working time since. */
  readonly workingHours: number;
  /** Working hours within which such mail should be answered, by the settings. */
  readonly deadlineHours: number;
  readonly isLate: boolean;
  /** The sentence of a buying signal that the email holds; null where it holds none. */
  readonly quote: string | null;
}
