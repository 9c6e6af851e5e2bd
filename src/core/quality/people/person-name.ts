import { foldText, toFoldedWords } from '#core/account-words/words.ts';
import type { ContactDetails } from '#core/deals/deal-details.ts';

export const longestName = 80;
const particles = new Set(
  'de du des d la le les van von der den di da del della dos el al ter ten zu zum y'.split(' '),
);
const fewestLetters = 3;

type Named = Pick<ContactDetails, 'firstName' | 'lastName'>;

export function fullName({ firstName, lastName }: Named): string | null {
  return [firstName, lastName].filter(Boolean).join(' ') || null;
}

/** `NADIA`; short ones may be initials. */
export function isInCapitals(name: string): boolean {
  return letterCount(name) >= fewestLetters && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** `nadia`, but not a particle such as `de`. */
export function isInSmallLetters(name: string): boolean {
  const isCased = name === name.toLowerCase() && name !== name.toUpperCase();
  return isCased && letterCount(name) >= 2 && !particles.has(foldText(name.trim()));
}

/** As names are usually written: `JEAN-PIERRE` is `Jean-Pierre`, `DE LA TOUR` `de la Tour`, `O'BRIEN` `O'Brien`. */
export function inNameCase(name: string): string {
  const words = name
    .slice(0, longestName)
    .toLowerCase()
    .split(/([\s'’-]+)/);
  return words.map((word, at) => (isParticle(word, words[at + 1]) ? word : withCapital(word))).join('');
}

/** A particle has something behind it. */
function isParticle(word: string, next: string | undefined): boolean {
  return next !== undefined && next !== '-' && particles.has(word);
}

function withCapital(word: string): string {
  if (/^mc\p{L}{3}/u.test(word)) return `Mc${word.charAt(2).toUpperCase()}${word.slice(3)}`;
  return word.replace(/\p{L}/u, (first) => first.toUpperCase());
}

export interface SplitName {
  readonly first: string;
  readonly last: string;
}

/**
 * First and last name of the name that an email was sent under: `Nadia Verdier`, `VERDIER Nadia`, `Verdier, Nadia`.
 * Null where it is not two to four words of letters, such as a company's or a team's.
 */
export function splitSenderName(sender: string | null): SplitName | null {
  const shown = sender?.slice(0, longestName).trim() ?? '';
  if (!/^[\p{L}\p{M}\s,.'’-]+$/u.test(shown)) return null;
  const [before = '', behind, more] = shown.split(',').map((part) => part.trim());
  if (more !== undefined) return null;
  const words = (behind === undefined ? before : `${behind} ${before}`).split(/\s+/).filter(Boolean);
  const [head = '', ...tail] = words;
  if (words.length < 2 || words.length > 4 || words.some((word) => letterCount(word) === 0)) return null;
  const capitals = words.filter(isInCapitals);
  const isLastNameFirst = behind === undefined && capitals.length > 0 && !tail.some(isInCapitals);
  const [first, last] = isLastNameFirst ? [tail.join(' '), head] : [head, tail.join(' ')];
  return { first: inNameCase(first), last: inNameCase(last) };
}

/** Whether an email was sent under this contact's name: all words of the last name and one of the first. */
export function isNamed(sender: string | null, { firstName, lastName }: Named): boolean {
  const words = new Set(toFoldedWords(sender?.slice(0, longestName) ?? ''));
  const first = toFoldedWords(firstName?.slice(0, longestName) ?? '');
  const last = toFoldedWords(lastName?.slice(0, longestName) ?? '');
  if (first.length === 0 || last.length === 0) return false;
  return last.every((word) => words.has(word)) && first.some((word) => words.has(word));
}

function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
