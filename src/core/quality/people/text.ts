import { foldText } from '#core/account-words/words.ts';

/** What people type into a field that they had to fill, folded. */
const placeholders = new Set(
  'na n/a n.a. n.a nc n.c. none null nil unknown inconnu inconnue tbd tbc todo xx xxx test x y aucun aucune neant nr'.split(
    ' ',
  ),
);
const nameless = new Set('n/a n.a. unknown inconnu inconnue tbd tbc xx xxx null none'.split(' '));
const longestPlaceholder = 12;

/** Whether a field holds nothing: empty, signs only, or a word that stands for nothing. */
export function isBlank(text: string | null): boolean {
  if (text === null) return true;
  const shown = text.trim();
  if (shown.length > longestPlaceholder) return false;
  return !/[\p{L}\p{N}]/u.test(shown) || placeholders.has(foldText(shown));
}

/** The value without surrounding spaces; null where the field holds nothing. */
export function valueOf(text: string | null): string | null {
  return text === null || isBlank(text) ? null : text.trim();
}

/** Whether a person's first or last name is missing; names may be as short as a placeholder. */
export function isNameless(name: string | null): boolean {
  if (name === null) return true;
  const folded = foldText(name.trim().slice(0, longestPlaceholder));
  return !/\p{L}/u.test(name) || nameless.has(folded);
}

/** Apart from case, accents and surrounding spaces. */
export function isSameText(a: string, b: string | null): boolean {
  return b !== null && foldText(a.trim()) === foldText(b.trim());
}
