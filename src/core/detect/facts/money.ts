import type { Language, Span } from '#core/mail/message.ts';
import { after, before, currencyByCountry, dollarCurrencies } from './currencies.ts';
import { findNumbers, type NumberMention } from './numbers.ts';
import { rateWords } from './words/rate-words.ts';

export interface MoneyMention extends Span {
  readonly amount: number;
  /** ISO 4217; null for a bare "9k", which is money only where its sentence speaks of money. */
  readonly currency: string | null;
  /** A price per unit or period, a rate: money, but not for this purchase as a whole. */
  readonly isRate: boolean;
}

/** What is known of the sender's land, an ISO 3166 code: it says what "$" and "kr" mean. */
export interface MoneyHabits {
  readonly language: Language;
  readonly country: string | null;
}

const rateAfter = new RegExp(`^[^\\d,;.:!?()]{0,26}?(?:/(?!-)|(?<!\\p{L})(?:${rateWords})(?!\\p{L}))`, 'iu');
const rateBefore = /(?:\bper|\bà raison de|\btarif de|\brate of)\s$/i;
const yearly =
  /^.{0,12}?(?:par an|per year|a year|per annum|pro jahr|al año|all'anno|per jaar|por ano|p\.a\.|par année)/i;
const centsAfter = /^\s?(?:cts?|cents?|centimes?|pence|p|c)(?!\p{L})/iu;
const rangeJoint = /^\s?(?:à|a|to|-|–|bis|tot|et|and|und|y|e|ou|or)\s?$/i;
const windowBefore = 8;
const windowAfter = 44;

/** Money that a sentence states. Time is linear in its length. */
export function findMoney(sentence: string, habits: MoneyHabits): MoneyMention[] {
  const numbers = findNumbers(sentence, habits.language);
  return numbers.flatMap((number, index) => {
    const right = sentence.slice(number.end, number.end + windowAfter);
    const named = currencyOf(sentence, number, habits.country);
    if (number.value <= 0 || centsAfter.test(right) || isFirstOfRange(sentence, number, numbers[index + 1]))
      return [];
    if (named === undefined && !isBareMoney(number, right)) return [];
    const isRate =
      (rateAfter.test(right) && !(yearly.test(right) && number.value >= 1_000)) ||
      rateBefore.test(sentence.slice(Math.max(0, number.start - 12), number.start));
    const { start, end } = number;
    return [{ start, end, amount: number.value, currency: named ?? null, isRate }];
  });
}

/** "de 40 à 65 M€", "1,5 à 2,2 millions": the first is where it comes from or the lower end. */
function isFirstOfRange(sentence: string, number: NumberMention, next: NumberMention | undefined): boolean {
  return next !== undefined && !number.isScaled && rangeJoint.test(sentence.slice(number.end, next.start));
}

/** "9k", "12 mille", "30 000" with nothing that it counts right behind it. */
function isBareMoney({ value, isScaled }: NumberMention, right: string): boolean {
  if (value < 1_000 || (!isScaled && value % 500 !== 0)) return false;
  return isScaled ? !/^\s?(?:%|m²|km|h\b)/i.test(right) : !/^\s?[\p{L}%°/:.-]*\d/u.test(right.slice(0, 3));
}

function currencyOf(sentence: string, number: NumberMention, country: string | null): string | undefined {
  const left = sentence.slice(Math.max(0, number.start - windowBefore), number.start);
  const right = sentence.slice(number.end, number.end + windowAfter);
  const glued = /(?:ke|keur)$/i.test(sentence.slice(number.start, number.end)) ? 'EUR' : undefined;
  const special = after.find(([pattern, code]) => /^(?:CAD|AUD|NZD|USD)$/.test(code) && pattern.test(right));
  const found =
    special?.[1] ??
    before.find(([pattern]) => pattern.test(left))?.[1] ??
    after.find(([pattern]) => pattern.test(right))?.[1] ??
    glued;
  const own = country === null ? undefined : currencyByCountry[country];
  if (found === '$') return own !== undefined && dollarCurrencies.has(own) ? own : 'USD';
  if (found === 'kr') return own === 'DKK' || own === 'SEK' ? own : 'NOK';
  return found;
}
