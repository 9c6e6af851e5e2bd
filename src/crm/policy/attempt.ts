import type { HttpAnswer, HttpRequest } from './operation.ts';

/** How one exchange ended. Only `not-sent` proves that HubSpot never saw the request. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: HttpAnswer }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'not-sent'; readonly cause: unknown }
  | { readonly kind: 'lost'; readonly cause: unknown };

/** Failures of the connection's set-up, before a byte of the request left. */
const notSentCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Sends one request and reads the whole answer; after `timeoutMs` the socket is closed, whatever was received.
 * Never throws and never follows a redirect, which would carry the token elsewhere.
 */
export async function attempt(
  fetch: typeof globalThis.fetch,
  request: HttpRequest,
  timeoutMs: number,
): Promise<Outcome> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: { ...request.headers },
      ...(request.body === undefined ? {} : { body: request.body }),
      redirect: 'manual',
      signal: abort.signal,
    });
    const text = await response.text();
    return { kind: 'answer', answer: { status: response.status, headers: headersOf(response), text } };
  } catch (cause) {
    if (abort.signal.aborted) return { kind: 'timeout' };
    return { kind: wasNotSent(cause) ? 'not-sent' : 'lost', cause };
  } finally {
    clearTimeout(timer);
  }
}

function headersOf(response: Response): Record<string, string> {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  return headers;
}

/** fetch wraps the socket's error one or two levels deep; a host with two addresses gives an AggregateError. */
function wasNotSent(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth++) {
    if ('code' in cause && typeof cause.code === 'string' && notSentCodes.has(cause.code)) return true;
    if (cause instanceof AggregateError && cause.errors.length > 0) return cause.errors.every(wasNotSent);
  }
  return false;
}
