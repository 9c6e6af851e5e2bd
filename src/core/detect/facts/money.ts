import type { Span } from '#core/mail/message.ts';
import { findNumbers, type NumberMention } from './numbers.ts';

export interface MoneyMention extends Span {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** A price per unit or period, a rate: money, but not for this purchase as a whole. */
  readonly isRate: boolean;
}

const before: readonly (readonly [RegExp, string])[] = [
  [/(?:CAD|CA\$|C\$)\s?$/i, 'CAD'],
  [/(?:AUD|A\$)\s?$/i, 'AUD'],
  [/(?:USD|US\$|\$)\s?$/i, 'USD'],
  [/(?:EUR|€)\s?$/i, 'EUR'],
  [/(?:GBP|£)\s?$/i, 'GBP'],
  [/(?:CHF|fr\.)\s?$/i, 'CHF'],
  [/(?:INR|₹|Rs\.?)\s?$/i, 'INR'],
];
const after: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:\$\s?CAD?\b|\$\s?can|CAD\b|dollars? canadiens?)/i, 'CAD'],
  [/^\s?(?:€|EUR\b|euros?\b|balles\b)/i, 'EUR'],
  [/^\s?(?:£|GBP\b|pounds?\b|quid\b)/i, 'GBP'],
  [/^\s?(?:CHF\b|francs? suisses?|francs?\b)/i, 'CHF'],
  [/^\s?(?:\$|USD\b|dollars?\b|bucks\b)/i, 'USD'],
];

const rateAfter =
  /^[^\d,;.]{0,24}?(?:\/(?!-)|\bpar\s|\bper\s|\bl['’]unité|\bpièce\b|\beach\b|\ba (?:head|month|seat|user|year)\b|\bmensuel|\bmonthly\b|\bpp\b|\bp\.m\.)/i;
const windowBefore = 8;
const windowAfter = 40;

/** Money that a sentence states. A bare "4 grand" takes the currency that `fallbackCurrency` gives, where it does. */
export function findMoney(sentence: string, fallbackCurrency: string | null): MoneyMention[] {
  return findNumbers(sentence).flatMap((number) => {
    const currency = currencyOf(sentence, number, fallbackCurrency);
    if (!currency || number.value <= 0) return [];
    const rest = sentence.slice(number.end, number.end + windowAfter);
    return [{ ...pick(number), amount: number.value, currency, isRate: rateAfter.test(rest) }];
  });
}

const pick = ({ start, end }: NumberMention): Span => ({ start, end });

function currencyOf(sentence: string, number: NumberMention, fallback: string | null): string | null {
  const left = sentence.slice(Math.max(0, number.start - windowBefore), number.start);
  const right = sentence.slice(number.end, number.end + windowAfter);
  const named =
    after.find(([pattern, code]) => code === 'CAD' && pattern.test(right)) ??
    before.find(([pattern]) => pattern.test(left)) ??
    after.find(([pattern]) => pattern.test(right));
  if (named) return named[1];
  return sentence.slice(number.start, number.end).endsWith('grand') ? fallback : null;
}
