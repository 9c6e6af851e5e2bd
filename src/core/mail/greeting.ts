import { fold } from './lines.ts';
import { greetingFillers, greetingWords } from './words/greetings.ts';

const maxWords = 8;
const titles = /^(mr|mrs|ms|dr|m|mme|st|jr|sr|sra|hr|fr|dott|ing)$/i;

/**
 * Length of the salutation that `content` begins with, following blanks included; 0 when there is none.
 * `Bonjour Paul, nous voudrions …` yields the length of `Bonjour Paul, `; a line that is only a salutation its whole
 * length. A bare name needs a comma and nothing after it.
 */
export function greetingLength(content: string): number {
  const head = content.slice(0, 80);
  const stop = salutationStop(head);
  const isWhole = stop === content.length;
  const words = head
    .slice(0, stop)
    .replace(/[,!.;:]/g, ' ')
    .trim()
    .split(/\s+/);
  if (words.length > maxWords || words[0] === '') return 0;
  const opening = openingWords(words);
  if (opening === 0) return isNameWithComma(words, content) ? content.length : 0;
  const rest = words.slice(opening);
  const strangers = rest.filter((word) => !isName(word) && !greetingFillers.has(fold(word)));
  if (strangers.length > (isWhole || rest.length > 1 ? 0 : 1)) return 0;
  const tail = head.slice(stop);
  return stop + (tail.length - tail.trimStart().length);
}

function openingWords(words: readonly string[]): number {
  const two = fold(words.slice(0, 2).join(' '));
  if (greetingWords.includes(two)) return 2;
  if (greetingWords.includes(fold(words.slice(0, 5).join(' ')))) return 5;
  return greetingWords.includes(fold(words[0] ?? '')) ? 1 : 0;
}

/** Offset after the first mark that ends a salutation, or the length of `head`. */
function salutationStop(head: string): number {
  for (let at = 0; at < head.length; at++) {
    const mark = head[at]!;
    if (!',!.:;–—?'.includes(mark)) continue;
    const word = head.slice(0, at).split(/\s/).at(-1) ?? '';
    if (mark === '.' && (titles.test(word) || word.length === 1)) continue;
    let end = at + 1;
    while (end < head.length && ',!. \t'.includes(head[end]!)) end++;
    return end;
  }
  return head.length;
}

function isNameWithComma(words: readonly string[], content: string): boolean {
  return words.length <= 4 && content.endsWith(',') && words.every(isName);
}

function isName(word: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || /^(de|du|van|von|der|den|di|da|le|la)$/.test(word);
}
