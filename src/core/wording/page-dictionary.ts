import { englishPage } from './en-page.ts';
import { frenchPage } from './fr-page.ts';
import { createReader } from './reader.ts';

/** Every word of the pipeline page, apart from those of the cards so that neither bundle carries the other's. */
export type PageDictionary = ReturnType<typeof englishPage>;

export const pageDictionaryFor = createReader<PageDictionary>(englishPage, frenchPage);
