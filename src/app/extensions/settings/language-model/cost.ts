import type { LanguageModelSettings } from '#core/settings/language-model.ts';

/** Of one question: the instructions with a usual email, and the answer; docs/language-model.md. */
const tokens = { input: 1_700, output: 60 } as const;

const tokensPerPrice = 1_000_000;
const daysPerMonth = 30;

export interface ModelCost {
  /** Of a thousand questions, and at most of a day and a month of one process, in the currency of the prices. */
  readonly thousand: number;
  readonly day: number;
  readonly month: number;
}

/** Null: without prices, nobody knows. */
export function costOf({ prices, requestsPerDay }: LanguageModelSettings): ModelCost | null {
  if (!prices) return null;
  const question = (tokens.input * prices.input + tokens.output * prices.output) / tokensPerPrice;
  const day = question * requestsPerDay;
  const isKnown = Number.isFinite(question) && Number.isFinite(day);
  return isKnown ? { thousand: question * 1000, day, month: day * daysPerMonth } : null;
}
