import type { ModelAnswer } from './answer.ts';

/** One question about one email. Both texts are ready to be sent. */
export interface Question {
  /** What to do; the same for every email. */
  readonly instructions: string;
  /** The email between its markers, and nothing that the provider need not see. */
  readonly email: string;
}

export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Why no usable answer came. */
export const failureCodes = [
  'unauthorized',
  'rate-limited',
  'unavailable',
  'rejected',
  'redirected',
  'network',
  'timeout',
  'too-large',
  'bad-answer',
  'cut-off',
  'declined',
  'internal',
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** What came of a question. A failure holds codes and numbers only, never words of the email or of the answer. */
export type Outcome =
  | { readonly ok: true; readonly answer: ModelAnswer; readonly usage: TokenUsage }
  | {
      readonly ok: false;
      readonly code: FailureCode;
      /** HTTP status, where there was an answer. */
      readonly status: number | null;
      /** The Retry-After header as it came. */
      readonly retryAfter: string | null;
      /** What an unusable answer cost all the same. */
      readonly usage: TokenUsage | null;
    };

/** A language model behind one of the wire formats. */
export interface LanguageModel {
  /** Provider, address and model, for the cache; never the key. */
  readonly id: string;
  /** Sends one request. Never throws; it is given up after `timeoutMs`, whatever was received. */
  ask(question: Question, timeoutMs: number): Promise<Outcome>;
}

export function failure(
  code: FailureCode,
  details: { status?: number; retryAfter?: string | null; usage?: TokenUsage } = {},
): Outcome {
  const { status = null, retryAfter = null, usage = null } = details;
  return { ok: false, code, status, retryAfter, usage };
}
