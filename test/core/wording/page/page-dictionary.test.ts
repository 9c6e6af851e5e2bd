import { describe, expect, it } from 'vitest';
import { metricIds, termIds } from '#core/views/figure.ts';
import { recordLists } from '#core/views/record-query.ts';
import { languages } from '#core/wording/languages.ts';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { dealRuleCalls } from '../../quality/deal/word-examples.ts';
import { peopleRuleCalls } from '../../quality/people/word-examples.ts';
import { describeLanguages } from '../describe-languages.ts';
import * as audit from './audit-examples.ts';
import * as funnel from './funnel-examples.ts';
import * as guide from './guide-examples.ts';
import * as installation from './installation-examples.ts';
import * as management from './management-examples.ts';
import * as pipeline from './pipeline-examples.ts';
import * as privacy from './privacy-examples.ts';
import * as review from './review-examples.ts';
import * as startHistory from './start-history-examples.ts';
import * as settings from './settings-examples.ts';
import * as settingsSections from './settings-sections-examples.ts';

const parts = [
  audit,
  funnel,
  guide,
  installation,
  management,
  pipeline,
  privacy,
  review,
  settings,
  startHistory,
  settingsSections,
];
const calls = {
  ...dealRuleCalls,
  ...peopleRuleCalls,
  ...Object.fromEntries(parts.flatMap((part) => Object.entries(part.calls))),
};
const english = pageDictionaryFor('en', 'Europe/Paris');
const french = pageDictionaryFor('fr', 'Europe/Paris');

describeLanguages('the dictionary of the page', {
  dictionaryFor: pageDictionaryFor,
  calls,
  sameInFrench: parts.flatMap((part) => part.sameInBoth),
  /** Formulas name their terms in braces, which are filled before anybody reads them. */
  isTemplate: (path) => /^metrics\..*\.formula$/.test(path),
});

describe('the dictionaries of the page', () => {
  it('have a word for every figure, term and list', () => {
    for (const words of languages.map((language) => pageDictionaryFor(language))) {
      expect(new Set(Object.keys(words.metrics))).toEqual(new Set(metricIds));
      expect(new Set(Object.keys(words.terms))).toEqual(new Set(termIds));
      expect(new Set(Object.keys(words.records.titles))).toEqual(new Set(recordLists));
    }
  });

  it.each(metricIds)('work %s out from the same terms in every language', (id) => {
    const termsOf = ({ metrics }: PageDictionary) => metrics[id].formula.match(/\{[a-z-]+\}/g) ?? [];
    for (const language of languages)
      expect(termsOf(pageDictionaryFor(language)).toSorted()).toEqual(termsOf(english).toSorted());
    for (const term of termsOf(english)) expect(termIds).toContain(term.slice(1, -1));
  });
});

describe('codes of HubSpot in words', () => {
  it.each([
    ['COMPUTER_SOFTWARE', 'Computer software', 'Logiciels'],
    ['E_LEARNING', 'E-learning', 'Formation en ligne'],
    ['SPACE_MINING', 'Space mining', 'Space mining'],
    ['Our own list', 'Our own list', 'Our own list'],
  ])('reads the industry %s', (code, inEnglish, inFrench) => {
    expect(english.segments.industry(code)).toBe(inEnglish);
    expect(french.segments.industry(code)).toBe(inFrench);
  });

  it.each([
    ['ORGANIC_SEARCH', 'Organic search', 'Recherche naturelle'],
    ['OFFLINE', 'Offline sources', 'Sources hors ligne'],
    ['NEW_CHANNEL', 'New channel', 'New channel'],
  ])('reads the source %s', (code, inEnglish, inFrench) => {
    expect(english.segments.source(code)).toBe(inEnglish);
    expect(french.segments.source(code)).toBe(inFrench);
  });
});
