import { foldKeepingLength } from './fold.ts';
import { freeMail, legalForms, linkWords, publicSuffixes } from './words/company-words.ts';

const andWords = ['et', 'and', 'und'];
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*|&/gu;
const longestName = 7;

/** The name that a mail domain spells, without marks: `lin-et-lune.fr` is "linetlune"; null for mail providers. */
export function companyInDomain(from: string | null): string | null {
  const domain = foldKeepingLength(from?.split('@').at(-1)?.replace(/>.*$/, '') ?? '');
  const labels = domain
    .split('.')
    .slice(0, -1)
    .filter((label) => !publicSuffixes.has(label));
  const core = labels.at(-1) ?? '';
  return core === '' || freeMail.has(core) ? null : core.replace(/[^a-z0-9]/g, '');
}

export const endsWithLegalForm = (folded: string): boolean =>
  folded.includes(' ') && isLegalForm(folded.split(/[\s,]+/).at(-1) ?? '');

/** "Fonderies de l'Aubrac" and fonderies-aubrac.com: most letters in common, or the initials. */
export function sharesName(folded: string, core: string): boolean {
  const words = folded.split(/[^a-z0-9]+/).filter(Boolean);
  const joined = words.join('');
  if (joined.length >= 3 && (core.includes(joined) || (joined.includes(core) && core.length >= 4)))
    return true;
  const telling = words.filter((word) => !linkWords.has(word) && !legalForms.has(word));
  const shared = telling.filter((word) => word.length >= 3 && core.includes(word));
  const length = shared.join('').length;
  if (shared.some((word) => word.length >= 4) && length * 2 >= core.length - 1) return true;
  return words.length >= 3 && core.length >= 3 && telling.map((word) => word[0]).join('') === core;
}

/** Words of a text whose letters together are those of the domain, with a legal form behind them; null when there are none. */
export function findSpelledName(text: string, core: string): string | null {
  if (core.length < 4) return null;
  const words = [...text.matchAll(wordPattern)].map((match) => {
    const [shown] = match;
    return { start: match.index, end: match.index + shown.length, letters: lettersOf(shown) };
  });
  for (let first = 0; first < words.length; first += 1) {
    const last = spells(words, first, core);
    if (last === null) continue;
    const form = words[last + 1];
    const isForm = form !== undefined && isLegalForm(foldKeepingLength(text.slice(form.start, form.end)));
    const end = isForm ? form.end : (words[last]?.end ?? 0);
    return tidyName(text.slice(words[first]?.start ?? 0, end));
  }
  return null;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly letters: string;
}

/** Index of the last of the words from `first` on that spell `core`; link words and "&" may be left out of the domain. */
function spells(words: readonly Word[], first: number, core: string): number | null {
  let rest = core;
  for (let at = first; at < Math.min(words.length, first + longestName); at += 1) {
    const word = words[at];
    const isApart = at > first && (word?.start ?? 0) - (words[at - 1]?.end ?? 0) > 2;
    const left: string | null = word && !isApart ? without(rest, word.letters, at === first) : null;
    if (left === null) return null;
    if (left === '') return at;
    rest = left;
  }
  return null;
}

/** What is left of a domain's letters behind one word of a name; null when the word does not go on with them. */
function without(rest: string, letters: string, isFirst: boolean): string | null {
  if (letters !== '' && rest.startsWith(letters)) return rest.slice(letters.length);
  if (isFirst) return null;
  if (letters === '') return rest.slice(andWords.find((word) => rest.startsWith(word))?.length ?? 0);
  return linkWords.has(letters) ? rest : null;
}

const isLegalForm = (word: string) => legalForms.has(word.replace(/\.$/, ''));

const lettersOf = (shown: string) => foldKeepingLength(shown).replace(/[^a-z0-9]/g, '');

const leading =
  /^(?:l['’](?:équipe|equipe)(?: de la| de l['’]| du| de| d['’])?|le secrétariat (?:de la|du|de)|(?:pour|de|du|from|for|at|chez|achats|team)(?: le| la| l['’])?)\s+/iu;

/** Without what leads up to a name or trails behind it. */
export const tidyName = (text: string): string =>
  text
    .replace(leading, '')
    .replace(/[\s.,;:|–-]+$/, (tail) => (tail === '.' && /\p{Lu}\.$/u.test(text) ? tail : ''))
    .trim();
