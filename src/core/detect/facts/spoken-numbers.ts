import type { Language } from '#core/mail/message.ts';
import { foldKeepingLength } from './fold.ts';
import { tokenize, type Token } from './tokens.ts';
import { germanNumbers } from './words/numbers-de.ts';
import { englishNumbers } from './words/numbers-en.ts';
import { spanishNumbers } from './words/numbers-es.ts';
import { frenchNumbers } from './words/numbers-fr.ts';
import { italianNumbers } from './words/numbers-it.ts';
import { dutchNumbers } from './words/numbers-nl.ts';
import { portugueseNumbers } from './words/numbers-pt.ts';
import type { NumberTable } from './words/tables.ts';

export const numberTables: Readonly<Record<Exclude<Language, 'und'>, NumberTable>> = {
  fr: frenchNumbers,
  en: englishNumbers,
  de: germanNumbers,
  es: spanishNumbers,
  it: italianNumbers,
  nl: dutchNumbers,
  pt: portugueseNumbers,
};

interface Piece {
  readonly value: number;
  readonly sort: 'simple' | 'scale' | 'group';
}

interface Words {
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly joints: ReadonlySet<string>;
  /** Longest first; empty where numbers are not written as one word. */
  readonly glued: readonly string[];
}

const longestWord = 40;
const halves: ReadonlySet<string> = new Set(['half', 'demi', 'media', 'mezza', 'halbes', 'meia']);
const compiled = new Map<Language, Words>();

/**
 * Reads a number in words that begins at token `at`: "vingt-cinq", "sechsundzwanzig", "une vingtaine", "a couple of
 * dozen". A text of no certain language is read as English, then French. Null when no number stands there.
 */
export function readSpokenNumber(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { value: number; next: number } | null {
  if (language === 'und') return readSpokenNumber(tokens, at, 'en') ?? readSpokenNumber(tokens, at, 'fr');
  const words = wordsOf(language);
  let sum: Sum = { total: 0, current: 0, isGroup: false };
  let next = at;
  for (let index = at; index < tokens.length && index < at + 12; index += 1) {
    const text = tokens[index]?.text ?? '';
    const grown = addAll(sum, piecesOf(text, words));
    if (grown) {
      sum = grown;
      next = index + 1;
    } else if (next === at || !words.joints.has(text)) break;
  }
  if (next === at) return null;
  const value = (sum.total + sum.current) * (isHalved(tokens, at) ? 0.5 : 1);
  return value > 0 ? { value, next } : null;
}

/** "demi-douzaine", "half a dozen": the half may stand before an article. */
const isHalved = (tokens: readonly Token[], at: number) =>
  halves.has(tokens[at - 1]?.text ?? '') ||
  (halves.has(tokens[at - 2]?.text ?? '') &&
    ['a', 'une', 'una', 'ein', 'een', 'uma'].includes(tokens[at - 1]?.text ?? ''));

interface Sum {
  readonly total: number;
  readonly current: number;
  readonly isGroup: boolean;
}

function addAll(sum: Sum, pieces: readonly Piece[] | null): Sum | null {
  if (!pieces) return null;
  let grown: Sum | null = sum;
  for (const piece of pieces) grown = grown && add(grown, piece);
  return grown;
}

function add(sum: Sum, { value, sort }: Piece): Sum | null {
  const { total, current, isGroup } = sum;
  if (sort === 'scale') return multiply(sum, value);
  if (isGroup) return null;
  if (sort === 'group') return { total, current: (current || 1) * value, isGroup: true };
  if (!fitsBehind(current, value)) return null;
  return { total, current: current % 100 === 4 && value === 20 ? current + 76 : current + value, isGroup };
}

/** "hundred" multiplies what stands right before it, "thousand" closes it off. */
function multiply({ total, current, isGroup }: Sum, scale: number): Sum | null {
  if (scale === 100) return current >= 100 ? null : { total, current: (current || 1) * 100, isGroup };
  if (total > 0 && total < scale) return null;
  return { total: total + (current || 1) * scale, current: 0, isGroup };
}

/** "vingt" takes "cinq" behind it, "cent" takes both, "soixante" takes "douze", "quatre" takes "vingt". */
function fitsBehind(current: number, value: number): boolean {
  if (current === 0) return true;
  if (current % 100 === 0) return value < 100;
  const tens = current % 100;
  if (tens === 4 && value === 20) return true;
  if ((tens === 60 || tens === 80) && value < 20) return true;
  return tens >= 20 && tens % 10 === 0 && value < 10;
}

function piecesOf(word: string, words: Words): readonly Piece[] | null {
  const whole = words.pieces.get(word);
  if (whole) return [whole];
  return words.glued.length > 0 && word.length <= longestWord ? unglue(word, words) : null;
}

/** "sechsundzwanzig" is six and twenty: the greedy longest pieces, which must cover the word. */
function unglue(word: string, words: Words): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < word.length) {
    const name = words.glued.find((candidate) => word.startsWith(candidate, at));
    if (!name) return null;
    const piece = words.pieces.get(name);
    if (piece) pieces.push(piece);
    at += name.length;
  }
  return pieces.length > 1 ? joinUnits(pieces) : null;
}

/** In German and Dutch the unit stands before the ten: six-and-twenty becomes one piece. */
function joinUnits(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.sort === 'simple' && last.value < 10 && piece.sort === 'simple' && piece.value >= 20) {
      joined[joined.length - 1] = { sort: 'simple', value: last.value + piece.value };
    } else joined.push(piece);
  }
  return joined;
}

function wordsOf(language: Exclude<Language, 'und'>): Words {
  const known = compiled.get(language);
  if (known) return known;
  const table = numberTables[language];
  const pieces = new Map<string, Piece>();
  const bySort = { simple: table.simple, scale: table.scales, group: table.groups };
  for (const sort of ['simple', 'scale', 'group'] as const) {
    for (const [value, names] of Object.entries(bySort[sort])) {
      for (const name of names.split(' ')) {
        const tokens = tokenize(foldKeepingLength(name));
        if (tokens.length === 1) pieces.set(tokens[0]?.text ?? name, { value: Number(value), sort });
      }
    }
  }
  const joints = new Set([
    ...table.joints.split(' '),
    ...table.articles.split(' ').filter((word) => !pieces.has(word)),
  ]);
  const glued = table.isGlued
    ? [...pieces.keys(), ...table.joints.split(' ')].sort((a, b) => b.length - a.length)
    : [];
  const words = { pieces, joints, glued };
  compiled.set(language, words);
  return words;
}
