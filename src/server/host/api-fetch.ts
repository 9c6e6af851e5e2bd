import type { Meter } from '../operation/meter.ts';
import type { Tracer } from '../operation/tracer.ts';
import type { TokenSource } from '../oauth/token-source.ts';
import type { Lane } from './open-host.ts';

export interface ApiFetchDeps {
  /** The one that tokens are sent to. */
  readonly origin: string;
  readonly fetch: typeof globalThis.fetch;
  readonly tokens: TokenSource;
  readonly meter: Meter;
  readonly tracer: Tracer;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export interface ApiCaller {
  readonly portalId: number;
  readonly lane: Lane;
  readonly accessToken: string;
}

/**
 * The fetch of one piece of work: to HubSpot's API alone, never on to where a redirect leads, counted, timed and traced. A
 * token that HubSpot refuses, as one does that ended before its time, is renewed and the request sent once more: nothing
 * came of the first.
 */
export function createApiFetch(deps: ApiFetchDeps, caller: ApiCaller): typeof globalThis.fetch {
  const { portalId, lane } = caller;
  let { accessToken } = caller;

  async function send(url: URL, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${accessToken}`);
    return measured(deps, lane, () => deps.fetch(url, { ...init, headers, redirect: 'manual' }));
  }

  async function sendOnceMore(url: URL, init: RequestInit, refused: Response): Promise<Response> {
    deps.tokens.noteRefused(portalId, accessToken);
    const answer = await deps.tokens.accessTokenFor(portalId).catch(() => null);
    if (!answer?.ok || answer.accessToken === accessToken) return refused;
    accessToken = answer.accessToken;
    await refused.body?.cancel();
    return send(url, init);
  }

  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== deps.origin) throw new Error('not an address of the API');
    const attributes = { portalId, lane, method: init.method ?? 'GET', route: toRoute(url) };
    return deps.tracer.run('hubspot', attributes, async () => {
      const response = await send(url, init);
      return response.status === 401 ? sendOnceMore(url, init, response) : response;
    });
  };
}

async function measured(
  { meter, now }: Pick<ApiFetchDeps, 'meter' | 'now'>,
  lane: Lane,
  work: () => Promise<Response>,
): Promise<Response> {
  const startedAt = now();
  let outcome = 'failed';
  try {
    const response = await work();
    if (response.ok) outcome = 'ok';
    if (response.status === 429) outcome = 'limited';
    return response;
  } finally {
    meter.add('api_calls_total', { lane, outcome });
    meter.observe('api_call_seconds', (now() - startedAt) / 1_000, { lane });
  }
}

/** The path without what names a record. */
function toRoute({ pathname }: URL): string {
  return pathname
    .split('/')
    .map((part) => (/^(?:[a-z][a-z_-]{0,30}|v\d|20\d\d-\d\d)$/iu.test(part) || part === '' ? part : '*'))
    .join('/');
}
