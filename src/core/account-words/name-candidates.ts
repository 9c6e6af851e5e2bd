import type { WordCandidate } from './proposal.ts';
import { roleOf, type WordRole } from './word-roles.ts';
import { isCapitalised, toWords, type Word } from './words.ts';

/** What stands between the parts of a name: `Norsel – Atlas Pro (25 seats)`. */
const separators = /[–—|:;/()[\],+•·»>\n]| - /;

interface RoleWord extends Word {
  readonly role: WordRole;
}

const mostWords = 4;

/** Plans and modules that a product's or deal's name holds. Whose names they are the caller finds out. */
export function readNames(name: string): WordCandidate[] {
  return name
    .replace(/\badd[- ]on/gi, 'addon')
    .split(separators)
    .flatMap((part) => readPart(toWords(part).map((word) => ({ ...word, role: roleOf(word.folded) }))));
}

function readPart(words: readonly RoleWord[]): WordCandidate[] {
  const isPlan = words.some(({ role }) => role === 'plan-marker');
  const isModule = words.some(({ role }) => role === 'module-marker');
  const candidates = runsOf(words).flatMap(({ start, end }): WordCandidate[] => {
    const run = words.slice(start, end);
    const isTier = run.some(({ role }) => role === 'tier');
    const list = !isModule && (isPlan || isTier) ? 'plans' : 'modules';
    const isOwn = run.some((word) => word.role === 'name' && isName(word));
    return isOwn ? [toCandidate(list, run)] : [];
  });
  return candidates.length > 0 ? candidates : markedWord(words);
}

/** Runs of names and tiers, without what is everybody's before, between and after them. */
function runsOf(words: readonly RoleWord[]): { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const [at, { role }] of words.entries()) {
    if (role !== 'name' && role !== 'tier') continue;
    const last = runs.at(-1);
    if (last?.end === at && at - last.start < mostWords) last.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}

/** A name is written with a capital; what begins with a digit, or has one inside, is one too. */
function isName(word: Word): boolean {
  return word.folded.length > 2 && (isCapitalised(word) || /\p{N}/u.test(word.folded));
}

/** `Plan Pro`, `Module Reporting`, `forecasting module`: with the word that says so, an everyday word is a name too. */
function markedWord(words: readonly RoleWord[]): WordCandidate[] {
  const at = words.findIndex(isMarker);
  const [before, marker, after] = [words[at - 1], words[at], words[at + 1]];
  if (!marker) return [];
  if (marker.role === 'plan-marker')
    return isNamed(after, 'tier') ? [toCandidate('plans', [marker, after])] : [];
  if (after && !isMarker(after) && (isNamed(after, after.role) || isOwnNoun(after))) {
    return [toCandidate('modules', [marker, after])];
  }
  return isOwnNoun(before) ? [toCandidate('modules', [before, marker])] : [];
}

function isMarker({ role }: RoleWord): boolean {
  return role === 'plan-marker' || role === 'module-marker';
}

function isNamed(word: RoleWord | undefined, role: WordRole): word is RoleWord {
  return word?.role === role && isCapitalised(word) && word.folded.length > 2;
}

/** Nobody's everyday word of trade, though written small. */
function isOwnNoun(word: RoleWord | undefined): word is RoleWord {
  return word?.role === 'name' && word.folded.length > 2;
}

function toCandidate(list: WordCandidate['list'], words: readonly Word[]): WordCandidate {
  return {
    list,
    word: words.map(({ text }) => text).join(' '),
    folded: words.map(({ folded }) => folded).join(' '),
  };
}
