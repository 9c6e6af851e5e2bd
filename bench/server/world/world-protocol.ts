import type { MailDraft, WorldMail, WorldSizes } from './world-mail.ts';

/** How the process that holds the local HubSpot is steered by the one that measures. */
export interface WorldOptions {
  readonly sizes: WorldSizes;
  readonly firstPortalId: number;
  /** Emails that a further account has, whose past is read through while the others are measured; 0: there is none. */
  readonly pastMails: number;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The server under test as HubSpot knows it, and where it answers; what cards send goes there. */
  readonly publicUrl: string;
  readonly localUrl: string;
  /** Added to each answer of the API. */
  readonly latencyMs: number;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** How HubSpot's API is doing, for all accounts. */
export type Weather = 'clear' | 'outage' | 'refusing' | 'storm' | 'slow' | 'losing-answers';

export interface InstalledAccount {
  readonly portalId: number;
  /** The user who installed, who is an admin by that. */
  readonly userId: number;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: number;
  /** Reads what the accounts hold, at no cost and unhindered by any weather. */
  readonly pageToken: string;
}

export interface CallCounts {
  readonly calls: number;
  /** Of these answered 429. */
  readonly refused: number;
}

/** What the world can be asked, with what it answers. */
export interface WorldRequests {
  open: (
    options: WorldOptions,
  ) => Promise<{ readonly url: string; readonly accounts: readonly InstalledAccount[] }>;
  /** Writes emails as HubSpot logs them; resolves when they stand there. */
  write: (drafts: readonly MailDraft[]) => Promise<readonly WorldMail[]>;
  turn: (weather: Weather) => Promise<void>;
  /** Since the last count. */
  count: () => Promise<Readonly<Record<string, CallCounts>>>;
  /** What a card of an account sends by `hubspot.fetch`, as its installing user. */
  fetchAs: (
    portalId: number,
    path: string,
    body: unknown,
  ) => Promise<{ readonly status: number; readonly body: string }>;
}

export type WorldMessage = {
  readonly id: number;
  readonly name: keyof WorldRequests;
  readonly values: readonly unknown[];
};
export type WorldAnswer = { readonly id: number } & (
  { readonly value: unknown } | { readonly error: string }
);
