/**
 * Whether every word that was typed stands somewhere in a text, without regard to case and accents; nothing typed matches.
 * Words may be separated by blanks or commas.
 */
export function matchesWords(text: string, typed: string): boolean {
  const words = fold(typed)
    .split(/[\s,]/u)
    .filter((word) => word !== '');
  const told = words.length > 0 ? fold(text) : '';
  return words.every((word) => told.includes(word));
}

/** A typed apostrophe finds a printed one. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
