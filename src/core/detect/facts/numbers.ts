import type { Span } from '#core/mail/message.ts';

/** A number as it stands in a sentence. Offsets point into the sentence. */
export interface NumberMention extends Span {
  readonly value: number;
  /** "k", "M" or "million" was written with it. */
  readonly scaled: boolean;
}

const spokenNumbers = new Map<string, number>(Object.entries({
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12,
  treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
  cent: 100, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40,
  cinquantaine: 50, soixantaine: 60, centaine: 100,
  one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40,
  fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, dozen: 12,
})); // prettier-ignore

/** Digits in groups of three, or of two as in India (1 850, 1,200, 6.000, 4'200'000, 38,00,000), or plain, with decimals and a scale. */
const digits =
  /(?<![\p{L}\d.,])(\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)|\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3}(?!\d)){1,4}|\d{1,12})(?:([.,])(\d{1,2})(?!\d))?(?:[ \u00a0\u202f]?(k|K|M|m|million|millions|grand)(?![\p{L}\d]))?/gu;
const words = /(?<![\p{L}\d-])\p{L}{2,11}(?![\p{L}\d-])/gu;

/** All numbers of a sentence in order, written in digits or as a word. Time is linear in the sentence's length. */
export function findNumbers(sentence: string): NumberMention[] {
  return [...digitNumbers(sentence), ...spokenOnes(sentence)].sort((a, b) => a.start - b.start);
}

function digitNumbers(sentence: string): NumberMention[] {
  return [...sentence.matchAll(digits)].map((match) => {
    const [text, whole = '', , decimals, scale] = match;
    const value = Number(`${whole.replace(/\D/g, '')}.${decimals ?? 0}`) * scaleOf(scale);
    return { value, scaled: scale !== undefined, start: match.index, end: match.index + text.length };
  });
}

function scaleOf(scale: string | undefined): number {
  if (!scale) return 1;
  return scale === 'k' || scale === 'K' || scale === 'grand' ? 1_000 : 1_000_000;
}

function spokenOnes(sentence: string): NumberMention[] {
  return [...sentence.matchAll(words)].flatMap((match) => {
    const value = spokenNumbers.get(match[0].toLowerCase());
    return value === undefined
      ? []
      : [{ value, scaled: false, start: match.index, end: match.index + match[0].length }];
  });
}
