import { z } from 'zod';
import { createAppToken, type AppTokenOptions } from './app-token.ts';
import { boundedFetch, type BoundedAnswer, type BoundedRequest } from './bounded-fetch.ts';
import { JournalError } from './journal-error.ts';
import { parseJson, readJournalFile, uninstallType, type JournalEvent } from './journal-events.ts';

export interface JournalEntry {
  readonly offset: string;
  readonly events: readonly JournalEvent[];
}

/**
 * HubSpot's journal of what happened to the app, read with the app's own token. All methods throw
 * `JournalError`.
 */
export interface JournalClient {
  /** Sees to it that the ends of installations are written down. */
  subscribe(): Promise<void>;
  /**
   * The first entry after an offset, or the earliest that is kept; null where there is none yet. `lost`: the
   * journal does not know the offset, since it keeps three days.
   */
  next(offset: string | null): Promise<JournalEntry | 'lost' | null>;
}

/** The journal exists in this version alone. */
const version = '2026-03';

const pointerSchema = z.object({
  url: z.string().max(4_096),
  currentOffset: z.string().regex(/^[\w-]{1,200}$/u),
});
const subscriptionsSchema = z.object({ results: z.array(z.object({ eventTypeId: z.string().optional() })) });

export function createJournalClient(options: AppTokenOptions): JournalClient {
  const { apiUrl, fetch = globalThis.fetch } = options;
  const token = createAppToken(options);

  async function ask(path: string, request: BoundedRequest = {}): Promise<BoundedAnswer> {
    const headers = {
      authorization: `Bearer ${await token.get()}`,
      accept: 'application/json',
      'content-type': 'application/json',
    };
    const answer = await boundedFetch(fetch, `${apiUrl}/webhooks-journal${path}`, { ...request, headers });
    if (answer.status === 401) token.forget();
    return answer;
  }

  return {
    async subscribe() {
      const listed = await ask(`/subscriptions/${version}`);
      const known = subscriptionsSchema.safeParse(parseJson(listed.text));
      if (listed.status !== 200 || !known.success) throw new JournalError('subscribe', listed.status);
      if (known.data.results.some(({ eventTypeId }) => eventTypeId === uninstallType)) return;
      const body = JSON.stringify({ subscriptionType: 'APP_LIFECYCLE_EVENT', eventTypeId: uninstallType });
      const made = await ask(`/subscriptions/${version}`, { method: 'POST', body });
      // Conflict: another process was faster.
      if (made.status >= 300 && made.status !== 409) throw new JournalError('subscribe', made.status);
    },
    async next(offset) {
      const place = offset === null ? 'earliest' : `offset/${encodeURIComponent(offset)}/next`;
      const answer = await ask(`/journal/${version}/${place}`);
      if (answer.status === 204) return null;
      if (answer.status === 404) return offset === null ? null : 'lost';
      const pointer = pointerSchema.safeParse(parseJson(answer.text));
      if (answer.status !== 200 || !pointer.success) throw new JournalError('next', answer.status);
      const events = await readFile(fetch, apiUrl, pointer.data.url);
      return { offset: pointer.data.currentOffset, events };
    },
  };
}

/** The address is signed, so no token goes with it. */
async function readFile(fetch: typeof globalThis.fetch, apiUrl: string, url: string) {
  if (!isFileAddress(url, apiUrl)) throw new JournalError('file', 0);
  const { status, text } = await boundedFetch(fetch, url);
  const events = status === 200 ? readJournalFile(text) : null;
  if (events === null) throw new JournalError('file', status);
  return events;
}

/** On a host of HubSpot's choice, by name and https; whatever is inside our own network is none. */
function isFileAddress(text: string, apiUrl: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname, port, username } = new URL(text);
  if (origin === apiUrl) return true;
  const isName = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/u.test(hostname) && !/\.\d+$/u.test(hostname);
  return protocol === 'https:' && port === '' && username === '' && isName;
}
