import { isMistyped } from '../text/edit-distance.ts';
import { readWords } from '../text/folded-words.ts';
import { areNicknames, isKnownFirstName } from './nicknames.ts';

/** One part of a person's name, folded. */
export interface NamePart {
  readonly words: readonly string[];
  /** The words without what separates them: `jean-pierre` is `jeanpierre`. */
  readonly joined: string;
}

export interface PersonName {
  readonly first: NamePart | null;
  readonly last: NamePart | null;
}

/** How two parts compare; the order is that of the grades in `contact-model.ts`. */
export const nameOutcome = { same: 0, form: 1, slip: 2, part: 3, differs: 4 } as const;

const titles = new Set('mr mrs ms miss mme mlle mister monsieur madame dr prof me herr frau'.split(' '));
const shortestWholeWord = 4;

/** A name whose two words both stand in one field is read as first and last name. */
export function readPersonName(firstName: string | null, lastName: string | null): PersonName {
  const [first, last] = [withoutTitles(readWords(firstName)), withoutTitles(readWords(lastName))];
  const alone = first.length === 0 ? last : last.length === 0 ? first : [];
  if (alone.length === 2) return { first: toPart(alone.slice(0, 1)), last: toPart(alone.slice(1)) };
  return { first: toPart(first), last: toPart(last) };
}

function withoutTitles(words: readonly string[]): string[] {
  return words.filter((word, at) => at > 0 || words.length === 1 || !titles.has(word));
}

function toPart(words: readonly string[]): NamePart | null {
  return words.length === 0 ? null : { words, joined: words.join('') };
}

export function compareFirstNames(a: NamePart, b: NamePart): number {
  if (a.joined === b.joined) return nameOutcome.same;
  if (areNicknames(a.joined, b.joined)) return nameOutcome.form;
  if (isInitialOf(a, b) || isInitialOf(b, a)) return nameOutcome.part;
  if (startsWithWords(a, b) || startsWithWords(b, a)) return nameOutcome.part;
  const areBothKnown = isKnownFirstName(a.joined) && isKnownFirstName(b.joined);
  const isSlip = !areBothKnown && !isOtherEnding(a.joined, b.joined) && isMistyped(a.joined, b.joined);
  return isSlip ? nameOutcome.slip : nameOutcome.differs;
}

export function compareLastNames(a: NamePart, b: NamePart): number {
  if (a.joined === b.joined) return nameOutcome.same;
  if (isInitialOf(a, b) || isInitialOf(b, a)) return nameOutcome.part;
  if (holdsName(a, b) || holdsName(b, a)) return nameOutcome.form;
  return isMistyped(a.joined, b.joined) ? nameOutcome.slip : nameOutcome.differs;
}

/** "J." or "J.-P." of Jean-Pierre. */
function isInitialOf(short: NamePart, long: NamePart): boolean {
  if (long.joined.length <= short.joined.length) return false;
  if (short.words.length === 1 && short.joined.length === long.words.length && long.words.length > 1) {
    return long.words.every((word, at) => word[0] === short.joined[at]);
  }
  if (!short.words.every((word) => word.length === 1)) return false;
  return short.words.every((word, at) => long.words[at]?.startsWith(word) ?? false);
}

/** "Marie" of "Marie Claire": often the same person, and often not. */
function startsWithWords(short: NamePart, long: NamePart): boolean {
  return short.words.length < long.words.length && short.words.every((word, at) => word === long.words[at]);
}

/** Julien and Julie, Martin and Martine, Mario and Maria: the ending makes it another name. */
function isOtherEnding(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return true;
  return long.slice(0, -1).startsWith(short.slice(0, -1)) && long.at(-1) !== short.at(-1);
}

/** "Tour" of "de la Tour", "Martin" of "Martin-Durand". */
function holdsName(short: NamePart, long: NamePart): boolean {
  if (short.words.length >= long.words.length || short.joined.length < shortestWholeWord) return false;
  return ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `);
}
