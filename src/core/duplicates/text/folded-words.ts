import { toFoldedWords } from '#core/account-words/words.ts';

const longestText = 200;
const mostWords = 16;

/** The words of a short text, folded; of a long one those at its beginning. */
export function readWords(text: string | null | undefined): string[] {
  return text ? toFoldedWords(text.slice(0, longestText)).slice(0, mostWords) : [];
}

/** Words in common, of all that the two have: 0 to 1 (Jaccard). */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}
