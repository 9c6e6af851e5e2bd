import type { Language, Span } from '#core/mail/message.ts';
import { foldKeepingLength } from './fold.ts';
import { readSpokenNumber } from './spoken-numbers.ts';
import { tokenize } from './tokens.ts';

/** A number as it stands in a sentence. Offsets point into the sentence. */
export interface NumberMention extends Span {
  readonly value: number;
  /** "k", "M" or "million" was written with it. */
  readonly isScaled: boolean;
  readonly isWritten: boolean;
}

/**
 * Digits in groups of three, or of two as in India (1 850, 1,200, 6.000, 4'200'000, 38,00,000), or plain, with decimals.
 */
const digits =
  /(?<![\p{L}\d.,])(\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)|\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3}(?!\d)){1,4}|\d{1,12})(?:([.,])(\d{1,2})(?!\d))?/gu;

const scales: Readonly<Record<string, number>> = {
  k: 1_000, ke: 1_000, keur: 1_000, grand: 1_000, mille: 1_000, mil: 1_000, mila: 1_000, thousand: 1_000, tausend: 1_000, tsd: 1_000, duizend: 1_000,
  m: 1_000_000, mm: 1_000_000, me: 1_000_000, meur: 1_000_000, mio: 1_000_000, mln: 1_000_000, million: 1_000_000, millions: 1_000_000,
  millionen: 1_000_000, millones: 1_000_000, millon: 1_000_000, milione: 1_000_000, milioni: 1_000_000, miljoen: 1_000_000, milhao: 1_000_000,
  milhoes: 1_000_000, lakh: 100_000, lakhs: 100_000, lac: 100_000, lacs: 100_000, crore: 10_000_000, crores: 10_000_000, cr: 10_000_000,
  bn: 1_000_000_000, billion: 1_000_000_000, milliard: 1_000_000_000, milliards: 1_000_000_000, milliarde: 1_000_000_000,
  milliarden: 1_000_000_000, mrd: 1_000_000_000, miljard: 1_000_000_000, miliardo: 1_000_000_000, miliardi: 1_000_000_000,
}; // prettier-ignore
const scaleWord = /^[ \u00a0\u202f]?(\p{L}{1,10})(?![\p{L}\d])/u;

/** All numbers of a sentence in order, in digits or in words. Time is linear in the sentence's length. */
export function findNumbers(sentence: string, language: Language): NumberMention[] {
  const folded = foldKeepingLength(sentence);
  const written = digitNumbers(sentence, folded);
  const spoken = spokenNumbers(folded, language).filter(
    ({ start, end }) => !written.some((each) => start < each.end && each.start < end),
  );
  return [...written, ...spoken].sort((a, b) => a.start - b.start);
}

function digitNumbers(sentence: string, folded: string): NumberMention[] {
  return [...sentence.matchAll(digits)].map((match) => {
    const [text, whole = '', , decimals] = match;
    const end = match.index + text.length;
    const scale = scaleWord.exec(folded.slice(end, end + 14));
    const factor = scale?.[1] !== undefined && Object.hasOwn(scales, scale[1]) ? scales[scale[1]] : undefined;
    const value = Number(`${whole.replace(/\D/g, '')}.${decimals ?? 0}`) * (factor ?? 1);
    return {
      value: Math.round(value * 100) / 100,
      isScaled: factor !== undefined,
      isWritten: true,
      start: match.index,
      end: factor === undefined ? end : end + (scale?.[0].length ?? 0),
    };
  });
}

function spokenNumbers(folded: string, language: Language): NumberMention[] {
  const tokens = tokenize(folded);
  const found: NumberMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = readSpokenNumber(tokens, at, language);
    const [first, last] = [tokens[at], tokens[(read?.next ?? 0) - 1]];
    if (read && first && last) {
      found.push({ value: read.value, isScaled: false, isWritten: false, start: first.start, end: last.end });
    }
    at = read?.next ?? at + 1;
  }
  return found;
}
