import { appId } from '../app-id.ts';
import type { PortalClock } from '../portal.contract.ts';
import { signV3 } from '../webhooks/signature-v3.ts';
import { readLimited } from './read-limited.ts';

/** Who looks at the card; HubSpot knows it, the card does not say it. */
export interface CardReader {
  readonly portalId: number;
  readonly userId: number;
  readonly userEmail: string;
}

/** As `hubspot.fetch` takes them. */
export interface SignedFetchRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Milliseconds; default 15,000, at most 120,000. */
  readonly timeout?: number;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Of which only `Authorization` goes on. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The origin's answer, or a refusal of the gateway itself: then `isGateway` is true and the body names the reason. */
export interface SignedFetchAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly isGateway: boolean;
}

export interface SignedFetchOptions {
  readonly clientSecret: string;
  /** Of the app's metafile, `permittedUrls.fetch`. */
  readonly permittedOrigins: readonly string[];
  readonly clock: PortalClock;
  /** Where a declared address answers on this machine; default: itself. */
  readonly reach?: (url: string) => string;
}

export type SignedFetch = (
  reader: CardReader,
  url: string,
  request?: SignedFetchRequest,
) => Promise<SignedFetchAnswer>;

export const signedFetchLimits = {
  defaultTimeoutMs: 15_000,
  longestTimeoutMs: 120_000,
  bodyBytes: 1_000_000,
  concurrent: 20,
} as const;

/**
 * `hubspot.fetch` as HubSpot's gateway does it: the reader's identity goes into the query, signature v3 over the whole
 * address, 1 MB each way, twenty requests at once per account, and one more try when the connection or the origin fails.
 */
export function createSignedFetch(options: SignedFetchOptions): SignedFetch {
  const open = new Map<number, number>();
  return async (reader, url, request = {}) => {
    const problem = refuse(options, url, request);
    if (problem) return problem;
    const running = open.get(reader.portalId) ?? 0;
    if (running >= signedFetchLimits.concurrent) return gateway(429, 'Too many concurrent requests');
    open.set(reader.portalId, running + 1);
    try {
      return await sendTwiceAtMost(options, withIdentity(url, reader), request);
    } finally {
      open.set(reader.portalId, (open.get(reader.portalId) ?? 1) - 1);
    }
  };
}

function refuse(
  { permittedOrigins }: SignedFetchOptions,
  url: string,
  { timeout, body }: SignedFetchRequest,
): SignedFetchAnswer | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '')
    return gateway(400, 'The address must be an absolute HTTPS address');
  if (!permittedOrigins.some((permitted) => new URL(permitted).origin === parsed.origin))
    return gateway(403, 'The address is not among the permitted URLs of the app');
  if (timeout !== undefined && !(timeout > 0 && timeout <= signedFetchLimits.longestTimeoutMs))
    return gateway(400, 'The timeout must be at most 120 seconds');
  if (Buffer.byteLength(bodyText(body)) > signedFetchLimits.bodyBytes)
    return gateway(413, 'The request body is larger than 1 MB');
  return null;
}

/**
 * Behind what the card itself put into the query, in this order. A card may have named a portal of its own there; that
 * HubSpot leaves such a parameter in place is assumed, and a server must not be taken in by it.
 */
function withIdentity(url: string, { portalId, userId, userEmail }: CardReader): string {
  const [address = ''] = url.split('#');
  const identity = [
    `portalId=${portalId}`,
    `userId=${userId}`,
    `userEmail=${encodeURIComponent(userEmail)}`,
    `appId=${appId}`,
  ].join('&');
  return `${address}${address.includes('?') ? '&' : '?'}${identity}`;
}

async function sendTwiceAtMost(
  options: SignedFetchOptions,
  uri: string,
  request: SignedFetchRequest,
): Promise<SignedFetchAnswer> {
  const first = await send(options, uri, request);
  const mayHelp = first === 'unreachable' || (first !== 'timeout' && !first.isGateway && first.status >= 500);
  const last = mayHelp ? await send(options, uri, request) : first;
  if (last === 'unreachable') return gateway(502, 'The origin could not be reached');
  return last === 'timeout' ? gateway(504, 'The origin took too long') : last;
}

async function send(
  options: SignedFetchOptions,
  uri: string,
  request: SignedFetchRequest,
): Promise<SignedFetchAnswer | 'unreachable' | 'timeout'> {
  const { method = 'GET', timeout = signedFetchLimits.defaultTimeoutMs } = request;
  const body = method === 'GET' ? '' : bodyText(request.body);
  try {
    const response = await fetch(options.reach?.(uri) ?? uri, {
      method,
      redirect: 'manual',
      headers: signedHeaders(options, { method, uri, body }, request.headers ?? {}),
      ...(body === '' ? {} : { body }),
      signal: AbortSignal.timeout(timeout),
    });
    const answer = await readLimited(response, signedFetchLimits.bodyBytes);
    if (answer === null) return gateway(502, 'The response is larger than 1 MB');
    const contentType = response.headers.get('content-type') ?? '';
    return { status: response.status, contentType, body: answer, isGateway: false };
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'unreachable';
  }
}

/** Of the card's own headers only `Authorization` goes on; each try is signed at its own moment. */
function signedHeaders(
  { clientSecret, clock }: SignedFetchOptions,
  sent: { readonly method: string; readonly uri: string; readonly body: string },
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  const timestamp = clock.now();
  const authorization = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  return {
    ...(sent.body === '' ? {} : { 'content-type': 'application/json' }),
    ...(authorization === undefined ? {} : { authorization }),
    'x-hubspot-signature-v3': signV3({ ...sent, timestamp, clientSecret }),
    'x-hubspot-request-timestamp': String(timestamp),
  };
}

const bodyText = (body: SignedFetchRequest['body']): string =>
  body === undefined ? '' : JSON.stringify(body);

const gateway = (status: number, message: string): SignedFetchAnswer => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify({ message }),
  isGateway: true,
});
