import type { LabelledMessage, LabelledSentence } from './labelled.ts';
import { splitOf, type Split } from './splits.ts';

/** A text that may stand twice: a whole message, a quote that proves something in it, or a sentence. */
export interface Passage {
  readonly id: string;
  readonly split: Split | null;
  readonly text: string;
}

export interface NearDuplicate {
  readonly a: Passage;
  readonly b: Passage;
  /** Shared word 4-grams ÷ word 4-grams of either (Jaccard), 0 to 1. */
  readonly similarity: number;
}

const gramLength = 4;
/** Shorter texts are alike by chance ("Thanks for the quick answer"). */
const fewestWords = 9;

export function toPassages(
  messages: readonly LabelledMessage[],
  sentences: readonly LabelledSentence[],
): Passage[] {
  return [
    ...messages.flatMap(({ id, writer, text, labels }) => {
      const quotes = new Set(labels.map(({ quote }) => quote));
      return [text, ...quotes].map((each) => ({ id, split: splitOf(writer), text: each }));
    }),
    ...sentences.map(({ id, writer, text }) => ({ id, split: splitOf(writer), text })),
  ];
}

/** A locked text with a near-duplicate that a detector may learn from. */
export function crossesLock({ a, b }: NearDuplicate): boolean {
  return (a.split === 'test') !== (b.split === 'test');
}

/**
 * All pairs of passages of different rows with a similarity of at least `threshold`, likest first. Exact, by prefix
 * filtering (Chaudhuri, Ganti and Kaushik 2006): with grams in order of rarity, two sets this similar share one among
 * their first ⌊(1 − threshold)·n⌋ + 1, so only these rare grams are indexed; near-linear on natural text.
 */
export function findNearDuplicates(passages: readonly Passage[], threshold = 0.6): NearDuplicate[] {
  const sets = byRarity(passages.map(({ text }) => gramsOf(text)));
  const seenAt = new Map<string, number[]>();
  const found: NearDuplicate[] = [];
  for (const [index, grams] of sets.entries()) {
    const own = new Set(grams);
    for (const other of takeCandidates(seenAt, prefixOf(grams, threshold), index)) {
      const [a, b] = [passages[other], passages[index]];
      if (!a || !b || a.id === b.id) continue;
      const similarity = jaccard(own, sets[other] ?? []);
      if (similarity >= threshold) found.push({ a, b, similarity });
    }
  }
  return found.sort((a, b) => b.similarity - a.similarity);
}

/** The different word 4-grams of a text, without case, accents and punctuation; none for a short one. */
function gramsOf(text: string): string[] {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < fewestWords) return [];
  return [...new Set(words.slice(gramLength - 1).map((_, at) => words.slice(at, at + gramLength).join(' ')))];
}

function byRarity(sets: readonly string[][]): string[][] {
  const frequency = new Map<string, number>();
  for (const gram of sets.flat()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const rank = (gram: string): number => frequency.get(gram) ?? 0;
  return sets.map((grams) => grams.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

function prefixOf(grams: readonly string[], threshold: number): readonly string[] {
  return grams.slice(0, Math.floor((1 - threshold) * grams.length + 1e-9) + 1);
}

/** The earlier texts that share one of the grams; the text at `index` is entered under them. */
function takeCandidates(
  seenAt: Map<string, number[]>,
  prefix: readonly string[],
  index: number,
): Set<number> {
  const candidates = new Set<number>();
  for (const gram of prefix) {
    const places = seenAt.get(gram);
    if (!places) seenAt.set(gram, [index]);
    else {
      for (const place of places) candidates.add(place);
      places.push(index);
    }
  }
  return candidates;
}

function jaccard(a: ReadonlySet<string>, b: readonly string[]): number {
  const shared = b.filter((gram) => a.has(gram)).length;
  return shared / (a.size + b.length - shared);
}
