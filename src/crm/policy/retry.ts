import type { Outcome } from './attempt.ts';
import type { HttpAnswer, Operation } from './operation.ts';

/** Requests sent for one call, the first included. */
export const maxAttempts = 4;

const firstDelayMs = 250;
const longestDelayMs = 4_000;

/** What to do after an attempt that did not succeed; delays are milliseconds. */
export type Verdict = { readonly retry: true; readonly delayMs: number } | { readonly retry: false };

/**
 * Whether to send the request again, and after how long.
 * A delay that HubSpot names is kept and spread by up to a quarter of a second; else the back-off is exponential
 * with full jitter, random × min(4 s, 250 ms × 2^(attempt − 1)) (M. Brooker, "Exponential Backoff And Jitter", AWS).
 *
 * @param attempt 1 for the first
 * @param random in [0, 1)
 * @param now epoch milliseconds, to read a Retry-After that is a date
 */
export function judge(
  outcome: Outcome,
  operation: Operation,
  attempt: number,
  random: number,
  now: number,
): Verdict {
  if (attempt >= maxAttempts || !mayRepeat(outcome, operation)) return { retry: false };
  const asked = outcome.kind === 'answer' ? retryAfterMs(outcome.answer, now) : null;
  if (asked !== null) return { retry: true, delayMs: asked + random * 250 };
  return { retry: true, delayMs: random * Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1)) };
}

function mayRepeat(outcome: Outcome, operation: Operation): boolean {
  if (outcome.kind === 'not-sent') return true;
  if (outcome.kind !== 'answer') return operation.repeatable;
  if (wasRefusedUntouched(outcome.answer)) return !isDailyLimit(outcome.answer);
  return operation.repeatable && isPassing(outcome.answer.status);
}

/** 429, 423 (locked) and a 503 or 477 that names a time say: nothing was done, come back later. */
export function wasRefusedUntouched(answer: HttpAnswer): boolean {
  if (answer.status === 429 || answer.status === 423) return true;
  return (answer.status === 503 || answer.status === 477) && 'retry-after' in answer.headers;
}

/** Failures that pass by themselves; 52x are the answers of HubSpot's network edge. */
function isPassing(status: number): boolean {
  return [408, 500, 502, 503, 504].includes(status) || (status >= 520 && status <= 524);
}

/** The day's calls are used up: no wait that a caller could bear helps. */
function isDailyLimit(answer: HttpAnswer): boolean {
  return answer.status === 429 && /"policyName"\s{0,4}:\s{0,4}"DAILY"/.test(answer.text.slice(0, 4_096));
}

/** Milliseconds to wait by the Retry-After header, seconds or an HTTP date (RFC 9110, 10.2.3); null without one. */
export function retryAfterMs(answer: HttpAnswer, now: number): number | null {
  const value = answer.headers['retry-after'];
  if (value === undefined) return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
