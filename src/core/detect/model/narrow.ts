import type { Language, Span } from '#core/mail/message.ts';
import { readTextFeatures } from './features.ts';
import { scoreSentence } from './score-message.ts';
import type { SparseModel } from './sparse-model.ts';

/** Where a clause may begin: after a mark, or before a word that joins. */
const clauseStart =
  /(?<=[,;:—–…])\s|\s(?=[—–-]\s)|\s(?=(?:et|mais|car|donc|parce|puisque|and|but|so|because|since|which|although|while)\s)/giu;
/** Characters; a shorter quote proves little to its reader. */
const shortest = 40;
/** The part that may be cut off. */
const mostCut = 0.5;
/** Log-odds by which the clauses alone must speak more clearly than the whole passage. */
const gain = 0.5;
const mostClauses = 8;

/**
 * The shortest run of clauses that says a kind more clearly than the whole passage does; the whole where none does.
 * Offsets into `text`. At most 36 runs are looked at.
 */
export function narrowToClauses(model: SparseModel, text: string, language: Language, kind: number): Span {
  const whole = { start: 0, end: text.length };
  const bounds = [0, ...[...text.matchAll(clauseStart)].map(({ index }) => index), text.length];
  if (bounds.length < 3 || bounds.length > mostClauses + 1) return whole;
  const score = ({ start, end }: Span): number =>
    scoreSentence(model, readTextFeatures(text.slice(start, end), language, new Set()))[kind] ?? 0;
  const enough = score(whole) + gain;
  const least = Math.max(shortest, text.length * (1 - mostCut));
  const runs = runsOf(bounds)
    .map((run) => trimmed(text, run))
    .filter(({ start, end }) => end - start >= least && end - start < text.length)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return runs.find((run) => score(run) >= enough) ?? whole;
}

function runsOf(bounds: readonly number[]): Span[] {
  return bounds.flatMap((start, first) => bounds.slice(first + 1).map((end) => ({ start, end })));
}

function trimmed(text: string, { start, end }: Span): Span {
  const run = text.slice(start, end);
  return { start: end - run.trimStart().length, end: start + run.trimEnd().length };
}
