import { german } from './de.ts';
import { english } from './en.ts';
import { withFrenchSpaces } from './french-spaces.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { withMarketplaceFailures } from './marketplace-words.ts';
import { createReader } from './reader.ts';

/** Every word of the cards. English is the shape; another language is complete or does not compile. */
export type Dictionary = ReturnType<typeof english>;

export const dictionaryFor = createReader<Dictionary>(
  {
    en: english,
    fr: (formats) => withFrenchSpaces(french(formats)),
    de: german,
    es: spanish,
    it: italian,
  },
  withMarketplaceFailures,
);
