import type { Language } from '#core/mail/message.ts';
import { compileLexicon, type ConceptMatcher } from '../concept-matcher.ts';
import { conceptNames } from './concepts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

const entries: Readonly<Record<Exclude<Language, 'und'>, Readonly<Record<string, string>>>> = {
  de,
  en,
  es,
  fr,
  it,
  nl,
  pt,
};
const matchers = new Map<Language, ConceptMatcher>();

/** The words that name each concept in a language; in a text of unknown language, French and English ones. */
export function matcherOf(language: Language): ConceptMatcher {
  const known = matchers.get(language);
  if (known) return known;
  const sources = language === 'und' ? [fr, en] : [entries[language]];
  const matcher = compileLexicon(
    conceptNames.map((name) =>
      sources.map((source: Readonly<Record<string, string>>) => source[name] ?? '').join(' '),
    ),
  );
  matchers.set(language, matcher);
  return matcher;
}
