import { lowerFirst, type Formats } from '#core/wording/formats.ts';
import type { Calls } from './every-text.ts';

interface Texts {
  readonly english: ReadonlyMap<string, string>;
  readonly other: ReadonlyMap<string, string>;
}

interface BothFormats {
  readonly en: Formats;
  readonly other: Formats;
}

/** Names and numbers that a text is given and says in English, and that it does not say in the other language. */
export function missingValues({ english, other }: Texts, formats: BothFormats, calls: Calls): string[] {
  return Object.entries(calls).flatMap(([path, examples]) =>
    examples.flatMap((args, index) => {
      const key = `${path}#${index}`;
      const said = english.get(key) ?? '';
      const translated = other.get(key) ?? '';
      return valuesOf(args)
        .filter((value) => says(said, formats.en, value) && !says(translated, formats.other, value))
        .map((value) => `${key} lacks ${value}: ${translated}`);
    }),
  );
}

function says(text: string, formats: Formats, value: string | number): boolean {
  if (typeof value === 'string') return text.includes(value);
  const figure = formats.number(value).replace(/[.]/g, '[.]');
  return new RegExp(`(?<![\\d.,])${figure}(?![\\d]|[.,]\\d)`).test(text);
}

/** A text with what it is given taken out: the words that are its own. */
export function ownText(text: string, calls: Calls, key: string): string {
  const [path = '', index = '0'] = key.split('#');
  const given = stringsOf(calls[path]?.[Number(index)]).toSorted((a, b) => b.length - a.length);
  return given.reduce((rest, each) => rest.replaceAll(each, '_').replaceAll(lowerFirst(each), '_'), text);
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** The names (which begin with a capital) and the numbers (from 2 on) in what a function is called with. */
function valuesOf(value: unknown): (string | number)[] {
  if (typeof value === 'string') return /^\p{Lu}.{2,}/u.test(value) ? [value] : [];
  if (typeof value === 'number') return value > 1 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [];
}
