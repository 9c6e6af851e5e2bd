import type { LanguageModel, Outcome, Question } from './language-model.ts';

/** Milliseconds below which no request is worth sending. */
export const leastTimeMs = 300;

const firstPauseMs = 250;

export interface AskOptions {
  /** Milliseconds for one request; never beyond `deadline`, epoch milliseconds. */
  readonly timeoutMs: number;
  readonly deadline: number;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  /** Asked before a repetition; it may refuse. */
  readonly mayRepeat: () => boolean;
  /** Told of each request that ended. */
  readonly onOutcome: (outcome: Outcome) => void;
}

/**
 * Asks once, and once more where that may help: after 429, 408, a 5xx or a lost connection, when the time that the
 * service names (else a quarter to half a second) and another request fit in before the deadline.
 */
export async function ask(model: LanguageModel, question: Question, options: AskOptions): Promise<Outcome> {
  const first = await send(model, question, options);
  const pauseMs = pauseAfter(first, options);
  if (pauseMs === null || options.now() + pauseMs + leastTimeMs > options.deadline) return first;
  if (!options.mayRepeat()) return first;
  await options.sleep(pauseMs);
  return send(model, question, options);
}

async function send(model: LanguageModel, question: Question, options: AskOptions): Promise<Outcome> {
  const outcome = await model.ask(question, Math.min(options.timeoutMs, options.deadline - options.now()));
  options.onOutcome(outcome);
  return outcome;
}

/** Null when the same request would end the same way. */
function pauseAfter(outcome: Outcome, { now, random }: AskOptions): number | null {
  if (outcome.ok || !['rate-limited', 'unavailable', 'network'].includes(outcome.code)) return null;
  return namedPause(outcome.retryAfter, now()) ?? firstPauseMs * (1 + random());
}

/** Milliseconds by a Retry-After header, seconds or an HTTP date (RFC 9110, 10.2.3). */
function namedPause(retryAfter: string | null, now: number): number | null {
  if (retryAfter === null || retryAfter.trim() === '') return null;
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
