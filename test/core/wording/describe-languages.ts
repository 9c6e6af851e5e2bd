import { describe, expect, it } from 'vitest';
import { createFormats } from '#core/wording/formats.ts';
import { languages, type Language } from '#core/wording/languages.ts';
import type { DictionaryFor } from '#core/wording/reader.ts';
import { textsOf, type Calls } from './every-text.ts';
import { sameWords } from './same-words.ts';
import { slipsOf } from './slips.ts';
import { missingValues, ownText, wordsOf } from './values.ts';

export interface LanguageCase {
  readonly dictionaryFor: DictionaryFor<object>;
  readonly calls: Calls;
  /** Paths of texts that are the same in English and in French: names, numbers, shared words. */
  readonly sameInFrench: readonly string[];
  /** Texts whose words are filled in later. */
  readonly isTemplate?: (path: string) => boolean;
}

const timeZone = 'Europe/Paris';
const others = languages.filter((language) => language !== 'en');
const pathOf = (key: string) => key.replace(/#\d+$/, '');

/** What holds of a dictionary in every language. */
export function describeLanguages(name: string, dictionary: LanguageCase): void {
  const { dictionaryFor, calls, isTemplate = () => false } = dictionary;
  const textsIn = (language: Language) => textsOf(dictionaryFor(language, timeZone), calls);
  const english = textsIn('en');
  const matching = (language: Language, slip: RegExp) =>
    [...textsIn(language)].filter(
      ([key, text]) => !isTemplate(pathOf(key)) && slip.test(ownText(text, calls, key)),
    );

  describe(name, () => {
    it('is read in full by these tests', () => {
      expect([...english.keys()].filter((path) => path.endsWith('(untried)'))).toEqual([]);
    });

    it.each(languages)('says something whole everywhere in %s', (language) => {
      expect(matching(language, /^\s*$|undefined|\bnull\b|NaN|\[object|\{|\}|%s|'|\.\.\./)).toEqual([]);
    });

    it.each(languages)('has no slip of typography and no reproach in %s', (language) => {
      for (const slip of slipsOf[language]) expect(matching(language, slip)).toEqual([]);
    });

    it.each(others)('has the same texts in English and in %s', (language) => {
      expect([...textsIn(language).keys()]).toEqual([...english.keys()]);
    });

    it.each(others)('leaves no text in English in %s', (language) => {
      const same = [...textsIn(language)].filter(([key, text]) => english.get(key) === text);
      const left = same.filter(([key, text]) => !isExpected(language, key, text));
      expect(left).toEqual([]);
    });

    it.each(others)('names what it is given in %s too', (language) => {
      const formats = { en: createFormats('en', timeZone), other: createFormats(language, timeZone) };
      const missing = missingValues({ english, other: textsIn(language) }, formats, calls);
      expect(missing).toEqual([]);
    });
  });

  function isExpected(language: Language, key: string, text: string): boolean {
    if (isTemplate(pathOf(key))) return true;
    if (language === 'fr' && dictionary.sameInFrench.includes(pathOf(key))) return true;
    return wordsOf(ownText(text, calls, key)).every((word) => sameWords[language].has(word));
  }
}
