import type { FailureCode } from './language-model.ts';

export interface JsonRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export type HttpOutcome =
  | { readonly ok: true; readonly body: unknown }
  | {
      readonly ok: false;
      readonly code: FailureCode;
      readonly status?: number;
      readonly retryAfter?: string | null;
    };

/** An answer of a few kilobytes is expected. */
export const mostAnswerBytes = 256 * 1024;

/**
 * Sends JSON and reads a JSON answer; `timeoutMs` covers both. Never throws and follows no redirect, which would carry
 * key and mail elsewhere. The body of a refusal is not read: providers repeat the question in it.
 */
export async function postJson(
  fetch: typeof globalThis.fetch,
  { url, headers, body }: JsonRequest,
  timeoutMs: number,
): Promise<HttpOutcome> {
  const signal = AbortSignal.timeout(Math.max(1, Math.floor(timeoutMs)));
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      return refusal(response);
    }
    const text = await readCapped(response);
    if (text === null) return { ok: false, code: 'too-large', status: response.status };
    return parse(text, response.status);
  } catch {
    return { ok: false, code: signal.aborted ? 'timeout' : 'network' };
  }
}

function refusal({ status, headers }: Response): HttpOutcome {
  return { ok: false, code: statusToCode(status), status, retryAfter: headers.get('retry-after') };
}

function statusToCode(status: number): FailureCode {
  if (status < 400) return 'redirected';
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 429) return 'rate-limited';
  return status >= 500 || status === 408 ? 'unavailable' : 'rejected';
}

/** Null when the answer is longer than anybody needs; the rest of it is not received. */
async function readCapped(response: Response): Promise<string | null> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > mostAnswerBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function parse(text: string, status: number): HttpOutcome {
  try {
    return { ok: true, body: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, code: 'bad-answer', status };
  }
}
