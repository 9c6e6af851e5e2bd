import { knownTimeZone } from './calendar.ts';
import { english } from './en.ts';
import { createFormats } from './formats.ts';
import { withFrenchSpaces } from './french-spaces.ts';
import { french } from './fr.ts';

/** Every word that a person reads. English is the shape; another language is complete or does not compile. */
export type Dictionary = ReturnType<typeof english>;

const dictionaries = new Map<string, Dictionary>();

/**
 * The words for a reader. A region falls back on its language (`fr-CA` reads French, with Canadian numbers), an
 * unknown language on English.
 * @param locale as HubSpot gives it: `fr`, `fr-ca`, `en_US`
 * @param timeZone IANA name, for the day that an instant falls on; UTC when absent or unknown
 */
export function dictionaryFor(locale: string | undefined, timeZone?: string): Dictionary {
  const key = `${locale} ${timeZone}`;
  const known = dictionaries.get(key);
  if (known) return known;
  const dictionary = createDictionary(knownLocale(locale), knownTimeZone(timeZone));
  dictionaries.set(key, dictionary);
  return dictionary;
}

function createDictionary(locale: string, timeZone: string): Dictionary {
  const formats = createFormats(locale, timeZone);
  return isFrench(locale) ? withFrenchSpaces(french(formats)) : english(formats);
}

function knownLocale(locale: string | undefined): string {
  const tag = (locale ?? '').replaceAll('_', '-');
  if (!isFrench(tag) && !/^en\b/i.test(tag)) return 'en';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return isFrench(tag) ? 'fr' : 'en';
  }
}

function isFrench(tag: string): boolean {
  return /^fr\b/i.test(tag);
}
