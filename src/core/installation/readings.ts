/** What the check of an installation reads of an account. Times are epoch milliseconds. */

/** Why something could not be read. */
export type UnreadReason = 'not-allowed' | 'not-set-up' | 'no-answer';

export type Reading<Value> =
  | { readonly isRead: true; readonly value: Value }
  /** `scopes`: those that HubSpot named as missing. */
  | { readonly isRead: false; readonly reason: UnreadReason; readonly scopes: readonly string[] };

/** What set-up would create; everything empty and false where it has nothing to do. */
export interface SetUpGaps {
  /** e.g. `contacts.invisible_pipeline_open_signals`; an option that a list lacks stands behind its property. */
  readonly properties: readonly string[];
  readonly lacksObject: boolean;
  /** Properties of the custom object, and the types of records that it is not associated with. */
  readonly ofObject: readonly string[];
}

/** The newest mail from outside that HubSpot associates with a contact. */
export interface NewestMail {
  readonly sentAt: number;
  /** The app has read it. */
  readonly isScored: boolean;
}

/** Mail from outside, the newest of it, and how many of those answer another mail. */
export interface NewestIncoming {
  readonly sampled: number;
  readonly replies: number;
  readonly mails: readonly NewestMail[];
}

/** Emails logged in the last thirty days. */
export interface LoggedMail {
  readonly incoming: number;
  readonly outgoing: number;
}

/** Of contacts that somebody owns, those that changed last. */
export interface ContactCoverage {
  readonly sampled: number;
  readonly withMail: number;
}

/** Emails of a team's members in the last thirty days. */
export interface TeamMail {
  readonly name: string;
  readonly emails: number;
}

/** What keeps the app's figures and tasks up to date. */
export const watchedJobs = ['sweep', 'learn', 'scan', 'snapshot'] as const;
export type WatchedJob = (typeof watchedJobs)[number];

/** When each last came to its end; null where it never did. */
export type JobRuns = Readonly<Record<WatchedJob, number | null>>;

export interface InstallationReadings {
  /** What the token may do; null where HubSpot does not say. */
  readonly scopes: Reading<readonly string[] | null>;
  readonly setUp: Reading<SetUpGaps>;
  readonly incoming: Reading<NewestIncoming>;
  readonly logged: Reading<LoggedMail>;
  readonly contacts: Reading<ContactCoverage>;
  readonly teams: Reading<readonly TeamMail[]>;
  /** When somebody last decided about a signal on a card; null where nobody has. */
  readonly lastDecisionAt: Reading<number | null>;
  readonly runs: Reading<JobRuns>;
}
