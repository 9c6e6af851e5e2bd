import { germanPage } from './de-page.ts';
import { englishPage } from './en-page.ts';
import { withFrenchSpaces } from './french-spaces.ts';
import { spanishPage } from './es-page.ts';
import { frenchPage } from './fr-page.ts';
import { italianPage } from './it-page.ts';
import { asMarketplacePage } from './marketplace-words.ts';
import { createReader } from './reader.ts';

/** Every word of the pipeline page, apart from those of the cards so that neither bundle carries the other's. */
export type PageDictionary = ReturnType<typeof englishPage>;

export const pageDictionaryFor = createReader<PageDictionary>(
  {
    en: englishPage,
    fr: (formats) => withFrenchSpaces(frenchPage(formats)),
    de: germanPage,
    es: spanishPage,
    it: italianPage,
  },
  asMarketplacePage,
);
