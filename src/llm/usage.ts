import type { LanguageModelSettings } from '#core/settings/language-model.ts';
import type { FailureCode, TokenUsage } from './language-model.ts';
import type { RefusalReason } from './verify-answer.ts';

/** Why an email that was worth a question was not sent. */
export type SkipReason = 'addressed-to-machine' | 'circuit-open' | 'no-budget' | 'no-time';

/** What asking came to and what it cost, since the refiner was made. */
export interface LanguageModelUsage {
  /** Emails that got an answer, from the model or from the cache. */
  readonly answered: number;
  readonly cached: number;
  /** Requests sent, repetitions included. */
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Null when the settings name no prices. Currency is ISO 4217. */
  readonly cost: { readonly amount: number; readonly currency: string } | null;
  /** Signals that passed every check. */
  readonly signals: number;
  readonly refused: Readonly<Partial<Record<RefusalReason, number>>>;
  /** Emails that kept their embedded result because no usable answer came. */
  readonly failures: Readonly<Partial<Record<FailureCode, number>>>;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
}

export interface Meter {
  read(): LanguageModelUsage;
  add(counts: Partial<Record<'answered' | 'cached' | 'requests' | 'signals', number>>): void;
  addTokens(usage: TokenUsage): void;
  refuse(reasons: readonly RefusalReason[]): void;
  fail(code: FailureCode): void;
  skip(reason: SkipReason): void;
}

export function createMeter(prices: LanguageModelSettings['prices']): Meter {
  const totals = { answered: 0, cached: 0, requests: 0, signals: 0, inputTokens: 0, outputTokens: 0 };
  const refused = new Map<RefusalReason, number>();
  const failures = new Map<FailureCode, number>();
  const skipped = new Map<SkipReason, number>();
  return {
    read: () => ({
      ...totals,
      cost: costOf(totals, prices),
      refused: Object.fromEntries(refused),
      failures: Object.fromEntries(failures),
      skipped: Object.fromEntries(skipped),
    }),
    add({ answered = 0, cached = 0, requests = 0, signals = 0 }) {
      totals.answered += answered;
      totals.cached += cached;
      totals.requests += requests;
      totals.signals += signals;
    },
    addTokens({ inputTokens, outputTokens }) {
      totals.inputTokens += inputTokens;
      totals.outputTokens += outputTokens;
    },
    refuse: (reasons) => reasons.forEach((reason) => count(refused, reason)),
    fail: (code) => count(failures, code),
    skip: (reason) => count(skipped, reason),
  };
}

/** tokens ÷ 1,000,000 × price of a million, for what went in and what came out. */
export function costOf(
  { inputTokens, outputTokens }: TokenUsage,
  prices: LanguageModelSettings['prices'],
): LanguageModelUsage['cost'] {
  if (!prices) return null;
  const amount = (inputTokens * prices.input + outputTokens * prices.output) / 1_000_000;
  return { amount, currency: prices.currency };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
