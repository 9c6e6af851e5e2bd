import type { Language } from '#core/mail/message.ts';
import type { AskWords } from './ask-words.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

const wordsByLanguage: Readonly<Record<Exclude<Language, 'und'>, AskWords>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/** The words of a language; of all where nobody could tell which it is, as with a mail of five words. */
export function askWordsOf(language: Language): readonly AskWords[] {
  return language === 'und' ? Object.values(wordsByLanguage) : [wordsByLanguage[language]];
}
