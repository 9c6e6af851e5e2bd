import { readRawBody } from '../../../http/read-raw-body.ts';

export interface BoundedAnswer {
  readonly status: number;
  readonly text: string;
}

export interface BoundedRequest {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const timeoutMs = 10_000;
/** An entry names events of some minutes; more than this is none. Bytes. */
const longestAnswer = 5_000_000;

/**
 * Fetches a text within ten seconds and five megabytes; follows no redirect, which would lead wherever it
 * likes.
 * @throws Error where either is not enough, or nobody answers
 */
export async function boundedFetch(
  fetch: typeof globalThis.fetch,
  url: string,
  request: BoundedRequest = {},
): Promise<BoundedAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { ...request, redirect: 'manual', signal });
  const bytes = await readRawBody(response, longestAnswer);
  if (bytes === null) throw new Error('the answer is too long');
  return { status: response.status, text: Buffer.from(bytes).toString('utf8') };
}
