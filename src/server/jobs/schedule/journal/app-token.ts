import { z } from 'zod';
import { boundedFetch } from './bounded-fetch.ts';
import { JournalError } from './journal-error.ts';
import { parseJson } from './journal-events.ts';

export interface AppTokenOptions {
  /** Origin of HubSpot's API. */
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly fetch?: typeof globalThis.fetch;
}

const scopes = [
  'developer.webhooks_journal.read',
  'developer.webhooks_journal.subscriptions.read',
  'developer.webhooks_journal.subscriptions.write',
];

/** A token is asked for again this long before it expires, milliseconds. */
const aheadMs = 60_000;

const schema = z.object({ access_token: z.string().min(1).max(4_096), expires_in: z.number().positive() });

/**
 * The app's own token, got with its credentials alone; one serves until it is about to expire, or was
 * refused.
 */
export function createAppToken({
  apiUrl,
  clientId,
  clientSecret,
  now,
  fetch = globalThis.fetch,
}: AppTokenOptions) {
  let kept: { readonly token: string; readonly until: number } | null = null;
  return {
    async get(): Promise<string> {
      if (kept && now() < kept.until) return kept.token;
      const form = {
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: scopes.join(' '),
      };
      const answer = await boundedFetch(fetch, `${apiUrl}/oauth/2026-09/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body: new URLSearchParams(form).toString(),
      });
      if (answer.status !== 200) throw new JournalError('token', answer.status);
      const read = schema.safeParse(parseJson(answer.text));
      if (!read.success) throw new JournalError('token', answer.status);
      kept = { token: read.data.access_token, until: now() + read.data.expires_in * 1_000 - aheadMs };
      return kept.token;
    },
    forget() {
      kept = null;
    },
  };
}
