import type { AccountWordClass } from '#core/account-words/mark-account-words.ts';
import type { Language } from '#core/mail/message.ts';
import { findConcepts, type ConceptHit } from './concept-matcher.ts';
import { hashPair, hashText } from './hash.ts';
import { conceptNames, type ConceptName } from './lexicon/concepts.ts';
import { matcherOf } from './lexicon/lexicon.ts';
import { readTokens, type ModelToken } from './tokens.ts';

/** What the model sees of one passage. Features are 32-bit hashes; each stands once. */
export interface TextFeatures {
  /** Words, pairs of words, names and concepts. */
  readonly words: readonly number[];
  /** For each of `words`, where it first stands: index of its first token, and after its last. */
  readonly wordSpans: readonly (readonly [number, number])[];
  /** Runs of 3 to 5 letters within words. */
  readonly letters: readonly number[];
  readonly tokens: readonly ModelToken[];
}

/** Seeds keep the families of features apart. */
const seeds = {
  word: 1,
  pair: 2,
  name: 3,
  beforeName: 4,
  afterName: 5,
  concept: 6,
  concepts: 7,
  next: 8,
  last: 9,
  run: 10,
};
/** Two concepts are seen together when no more tokens than these lie between their starts. */
const conceptReach = 6;

/** The concept that each class of the account's own words stands for. */
const conceptByMark: Readonly<Record<AccountWordClass, ConceptName>> = {
  plan: 'tier-name',
  module: 'product-business',
  unit: 'seat',
  competitor: 'rival',
};

/** @param marks what the text names of the account's own words */
export function readTextFeatures(
  text: string,
  language: Language,
  marks: ReadonlySet<AccountWordClass>,
): TextFeatures {
  const tokens = readTokens(text);
  const words = new Map<number, readonly [number, number]>();
  const add = (hash: number, start: number, end: number): void => {
    if (!words.has(hash)) words.set(hash, [start, end]);
  };
  const hashes = tokens.map(({ folded }) => wordFeature(folded));
  addWords(hashes, add);
  addNames(tokens, hashes, add);
  addConcepts(findConcepts(tokens, matcherOf(language)), hashes, add);
  for (const mark of marks) add(hashPair(conceptNames.indexOf(conceptByMark[mark]), 0, seeds.concept), 0, 0);
  return { words: [...words.keys()], wordSpans: [...words.values()], letters: readLetters(tokens), tokens };
}

/** The feature of a single word. */
export function wordFeature(folded: string): number {
  return hashText(folded, seeds.word);
}

type Add = (hash: number, start: number, end: number) => void;

function addWords(hashes: readonly number[], add: Add): void {
  for (const [at, hash] of hashes.entries()) {
    add(hash, at, at + 1);
    const next = hashes[at + 1];
    if (next !== undefined) add(hashPair(hash, next, seeds.pair), at, at + 2);
  }
}

/** A name says little by itself; that there is one, and what stands around it, says much ("on passe chez X"). */
function addNames(tokens: readonly ModelToken[], hashes: readonly number[], add: Add): void {
  for (const [at, { isName }] of tokens.entries()) {
    if (!isName) continue;
    const [second, first, next, afterNext] = [
      hashes[at - 2] ?? 0,
      hashes[at - 1] ?? 0,
      hashes[at + 1] ?? 0,
      hashes[at + 2] ?? 0,
    ];
    add(seeds.name, at, at + 1);
    add(hashPair(first, 0, seeds.beforeName), at - 1, at + 1);
    add(hashPair(second, first, seeds.beforeName), at - 2, at + 1);
    add(hashPair(next, 0, seeds.afterName), at, at + 2);
    add(hashPair(next, afterNext, seeds.afterName), at, at + 3);
  }
}

function addConcepts(hits: readonly ConceptHit[], hashes: readonly number[], add: Add): void {
  for (const [index, { start, end, concept }] of hits.entries()) {
    add(hashPair(concept, 0, seeds.concept), start, end);
    for (let other = index + 1; other < hits.length; other += 1) {
      const hit = hits[other];
      if (!hit || hit.start - start > conceptReach) break;
      if (hit.concept !== concept) add(hashPair(concept, hit.concept, seeds.concepts), start, hit.end);
    }
    const [next, last] = [hashes[end], hashes[start - 1]];
    if (next !== undefined) add(hashPair(concept, next, seeds.next), start, end + 1);
    if (last !== undefined) add(hashPair(last, concept, seeds.last), start - 1, end);
  }
}

/** Longer words are read by their first letters only. */
const maxWord = 30;

function readLetters(tokens: readonly ModelToken[]): number[] {
  const found = new Set<number>();
  for (const { folded } of tokens) {
    const word = `<${folded.slice(0, maxWord)}>`;
    for (let length = 3; length <= 5; length += 1) {
      for (let at = 0; at + length <= word.length; at += 1)
        found.add(hashText(word.slice(at, at + length), seeds.run));
    }
  }
  return [...found];
}
