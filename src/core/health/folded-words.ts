import { foldKeepingLength } from '#core/detect/facts/fold.ts';

/** No stage's name and no job title needs more characters to be understood. */
const longest = 200;

/** ` plain words between spaces `: lower case, without accents and signs. */
export function foldWords(text: string): string {
  const words = foldKeepingLength(text.slice(0, longest)).replace(/[^a-z0-9]+/g, ' ');
  return ` ${words.trim()} `;
}

/** A list of words, stems (`negoci*`) and phrases between commas, ready to be looked for in folded words. */
export function readPatterns(list: string): readonly string[] {
  return list
    .split(',')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .map((pattern) => (pattern.endsWith('*') ? ` ${pattern.slice(0, -1)}` : ` ${pattern} `));
}

export function hasAny(folded: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => folded.includes(pattern));
}
