import { knownTimeZone } from './calendar.ts';
import { createFormats, type Formats } from './formats.ts';
import { withFrenchSpaces } from './french-spaces.ts';

/**
 * The words for a reader: a region falls back on its language (`fr-CA` reads French, with Canadian numbers), an unknown
 * language on English.
 * @param locale as HubSpot gives it: `fr`, `fr-ca`, `en_US`
 * @param timeZone IANA name, for the day that an instant falls on; UTC when absent or unknown
 */
export type DictionaryFor<Words> = (locale: string | undefined, timeZone?: string) => Words;

/** A way to dictionaries that are made once for each locale and time zone. English is the shape. */
export function createReader<Words extends object>(
  english: (formats: Formats) => Words,
  french: (formats: Formats) => Words,
): DictionaryFor<Words> {
  const dictionaries = new Map<string, Words>();
  return (locale, timeZone) => {
    const key = `${locale} ${timeZone}`;
    const known = dictionaries.get(key);
    if (known) return known;
    const tag = knownLocale(locale);
    const formats = createFormats(tag, knownTimeZone(timeZone));
    const dictionary = isFrench(tag) ? withFrenchSpaces(french(formats)) : english(formats);
    dictionaries.set(key, dictionary);
    return dictionary;
  };
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
