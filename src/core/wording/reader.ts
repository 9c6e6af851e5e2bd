import { knownTimeZone } from './calendar.ts';
import type { Edition } from './edition.ts';
import { createFormats, type Formats } from './formats.ts';
import { languageOf, type Language } from './languages.ts';

/**
 * The words for a reader: a region falls back on its language (`fr-CA` reads French, with Canadian numbers), an unknown
 * language on English.
 * @param locale as HubSpot gives it: `fr`, `fr-ca`, `en_US`
 * @param timeZone IANA name, for the day that an instant falls on; UTC when absent or unknown
 * @param edition of the app that shows the words; the private one by default
 */
export type DictionaryFor<Words> = (
  locale: string | undefined,
  timeZone?: string,
  edition?: Edition,
) => Words;

/** A dictionary of each language. */
export type Registers<Words> = Readonly<Record<Language, (formats: Formats) => Words>>;

/**
 * A way to dictionaries that are made once for each locale, time zone and edition.
 * @param toMarketplace the words where the marketplace edition has others
 */
export function createReader<Words extends object>(
  registers: Registers<Words>,
  toMarketplace: (words: Words) => Words = (words) => words,
): DictionaryFor<Words> {
  const dictionaries = new Map<string, Words>();
  return (locale, timeZone, edition = 'private') => {
    const key = `${locale} ${timeZone} ${edition}`;
    const known = dictionaries.get(key);
    if (known) return known;
    const { language, tag } = readLocale(locale);
    const words = registers[language](createFormats(tag, knownTimeZone(timeZone)));
    const dictionary = edition === 'marketplace' ? toMarketplace(words) : words;
    dictionaries.set(key, dictionary);
    return dictionary;
  };
}

function readLocale(locale: string | undefined): { readonly language: Language; readonly tag: string } {
  const tag = (locale ?? '').replaceAll('_', '-');
  const language = languageOf(tag);
  if (!language) return { language: 'en', tag: 'en' };
  return { language, tag: canonicalTag(tag) ?? language };
}

/** Null for what is no BCP 47 tag. */
function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
