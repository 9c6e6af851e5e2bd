import { toFoldedWords } from '#core/account-words/words.ts';
import { isSameText } from './text.ts';

const longestTitle = 200;

/** Short forms, folded, in full. */
const shortForms: Readonly<Record<string, string>> = {
  ceo: 'chief executive officer', cfo: 'chief financial officer', coo: 'chief operating officer', cto: 'chief technology officer',
  cio: 'chief information officer', cmo: 'chief marketing officer', ciso: 'chief information security officer', cro: 'chief revenue officer',
  vp: 'vice president', svp: 'senior vice president', evp: 'executive vice president', md: 'managing director', hr: 'human resources',
  mgr: 'manager', dir: 'director', sr: 'senior', jr: 'junior', asst: 'assistant', ops: 'operations', resp: 'responsable', rh: 'ressources humaines',
  pdg: 'president directeur general', dg: 'directeur general', dga: 'directeur general adjoint', daf: 'directeur administratif financier',
  drh: 'directeur ressources humaines', dsi: 'directeur systemes information', raf: 'responsable administratif financier',
}; // prettier-ignore

const linkWords = new Set(
  'de du des d la le les l et en of the and for at a au aux und der die fur y'.split(' '),
);

/** The ending that grammar gives a French title for a woman, and the one for a man. */
const endings: readonly (readonly [string, string])[] = [['trice', 'teur'], ['euse', 'eur']]; // prettier-ignore

/**
 * Whether a stated title says the same as the recorded one: apart from case, accents, gender, short forms and order, or
 * with less detail ("Directrice Achats" for "Directrice des achats Europe").
 */
export function isSameJobTitle(recorded: string, stated: string): boolean {
  if (isSameText(recorded, stated)) return true;
  const [known, said] = [tellingWords(recorded), tellingWords(stated)];
  if (said.size === 0 || [...said].some((word) => !known.has(word))) return false;
  return [...known].every((word) => said.has(word) || !rankWords.has(word));
}

function tellingWords(title: string): ReadonlySet<string> {
  const words = toFoldedWords(title.slice(0, longestTitle)).flatMap((word) =>
    Object.hasOwn(shortForms, word) ? (shortForms[word] ?? '').split(' ') : [word],
  );
  return new Set(words.filter((word) => !linkWords.has(word)).map(toStem));
}

/** Without gender and plural: `presidentes` and `president` have one stem. */
function toStem(word: string): string {
  const [theirs, ours] = endings.find(([ending]) => word.endsWith(ending)) ?? ['', ''];
  const plain = theirs === '' ? word : word.slice(0, -theirs.length) + ours;
  if (plain.length <= 3) return plain;
  const stem = plain.replace(/s$/, '').replace(/e+$/, '');
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

/** Words that change the rank: with one more or one less of them it is another post. */
const rankWords: ReadonlySet<string> = new Set(
  (
    'assistant adjoint deputy vice junior senior associate associe interim acting stagiaire intern trainee apprenti ' +
    'alternant former ancien ex managing chief general executive principal lead'
  )
    .split(' ')
    .map(toStem),
);
