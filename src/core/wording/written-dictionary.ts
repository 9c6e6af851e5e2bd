import { germanWritten } from './de-written.ts';
import { englishWritten } from './en-written.ts';
import { spanishWritten } from './es-written.ts';
import { withFrenchSpaces } from './french-spaces.ts';
import { frenchWritten } from './fr-written.ts';
import { italianWritten } from './it-written.ts';
import { createReader } from './reader.ts';

/**
 * The words that functions write: tasks, the name and the reason of a deal, exported files. Apart from those of cards and
 * page, since each function's bundle would carry all of them in every language and read them at each cold start.
 */
export type WrittenDictionary = ReturnType<typeof englishWritten>;

export const writtenDictionaryFor = createReader<WrittenDictionary>({
  en: englishWritten,
  fr: (formats) => withFrenchSpaces(frenchWritten(formats)),
  de: germanWritten,
  es: spanishWritten,
  it: italianWritten,
});
