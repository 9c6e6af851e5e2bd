import { withFrenchSpaces } from '#core/wording/french-spaces.ts';
import { createReader } from '#core/wording/reader.ts';
import { germanInstall } from './de.ts';
import { englishInstall, type InstallWords } from './en.ts';
import { spanishInstall } from './es.ts';
import { frenchInstall } from './fr.ts';
import { italianInstall } from './it.ts';

/** The words of these pages for a reader. */
export const installWordsFor = createReader<InstallWords>({
  en: englishInstall,
  fr: () => withFrenchSpaces(frenchInstall()),
  de: germanInstall,
  es: spanishInstall,
  it: italianInstall,
});
