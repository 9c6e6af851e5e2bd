import { languageOf } from '#core/wording/languages.ts';

/**
 * The best of the reader's languages that has a dictionary, by an `Accept-Language` header (RFC 9110,
 * 12.5.4).
 */
export function readerLocale(header: string | undefined): string {
  const wishes = (header ?? '').slice(0, 300).split(',').slice(0, 20).map(readWish);
  const known = wishes.filter(({ tag, weight }) => weight > 0 && languageOf(tag) !== null);
  return known.toSorted((a, b) => b.weight - a.weight)[0]?.tag ?? 'en';
}

function readWish(text: string) {
  const [tag = '', parameter = ''] = text.split(';', 2).map((part) => part.trim());
  const weight = /^q=(\d(?:\.\d{1,3})?)$/u.exec(parameter)?.[1];
  return { tag, weight: weight === undefined ? 1 : Number(weight) };
}
