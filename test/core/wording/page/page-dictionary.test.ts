import { describe, expect, it } from 'vitest';
import { metricIds, termIds } from '#core/views/figure.ts';
import { recordLists } from '#core/views/record-query.ts';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { dealRuleCalls } from '../../quality/deal/word-examples.ts';
import { peopleRuleCalls } from '../../quality/people/word-examples.ts';
import { textsOf } from '../every-text.ts';
import * as audit from './audit-examples.ts';
import * as dataRights from './data-rights-examples.ts';
import * as installation from './installation-examples.ts';
import * as management from './management-examples.ts';
import * as pipeline from './pipeline-examples.ts';
import * as review from './review-examples.ts';

const parts = [audit, dataRights, installation, management, pipeline, review];
const calls = {
  ...dealRuleCalls,
  ...peopleRuleCalls,
  ...Object.fromEntries(parts.flatMap((part) => Object.entries(part.calls))),
};
const sameInBoth = new Set(parts.flatMap((part) => part.sameInBoth));

const english = pageDictionaryFor('en', 'Europe/Paris');
const french = pageDictionaryFor('fr', 'Europe/Paris');
const every = (dictionary: PageDictionary) => textsOf(dictionary, calls);

/** Formulas name their terms in braces, which are filled before anybody reads them. */
const isFormula = (key: string) => /^metrics\..*\.formula$/.test(key);
const matching = (dictionary: PageDictionary, pattern: RegExp) =>
  [...every(dictionary)].filter(([key, text]) => !isFormula(key) && pattern.test(text));

describe('the dictionaries of the page', () => {
  it('are read in full by these tests', () => {
    const untried = [...every(english).keys()].filter((path) => path.endsWith('(untried)'));
    expect(untried).toEqual([]);
  });

  it('have the same texts in both languages', () => {
    expect([...every(french).keys()]).toEqual([...every(english).keys()]);
  });

  it('have a word for every figure, term and list', () => {
    expect(new Set(Object.keys(french.metrics))).toEqual(new Set(metricIds));
    expect(new Set(Object.keys(french.terms))).toEqual(new Set(termIds));
    expect(new Set(Object.keys(french.records.titles))).toEqual(new Set(recordLists));
  });

  it('leave no text in English in the French one', () => {
    const inEnglish = every(english);
    const same = [...every(french)].filter(([key, text]) => inEnglish.get(key) === text).map(([key]) => key);
    expect(same.filter((key) => !sameInBoth.has(key.replace(/#\d+$/, '')))).toEqual([]);
  });

  it.each([
    ['en', english],
    ['fr', french],
  ])('say something whole everywhere in %s', (_, dictionary) => {
    expect(matching(dictionary, /^\s*$|undefined|null|NaN|\[object|\{|\}|%s|'/)).toEqual([]);
  });

  it.each([
    ['a wide space before punctuation', /[ \u00a0][;:!?%»€]/],
    ['no narrow space before punctuation', /[^\u202f][;!?»€]|[^\u202f]:\s/],
    ['a wide or no space after an opening quote', /«[^\u202f]/],
    ['three dots for an ellipsis', /\.\.\./],
  ])('leave no French text with %s', (_, slip) => {
    expect(matching(french, slip)).toEqual([]);
  });

  it('blame nobody', () => {
    const scolding =
      /forgot|failed to|you should have|must |your fault|oubli|vous auriez|faute|coupable|négligé/i;
    for (const dictionary of [english, french]) expect(matching(dictionary, scolding)).toEqual([]);
  });

  it.each(metricIds)('work %s out from the same terms in both languages', (id) => {
    const termsOf = ({ metrics }: PageDictionary) => metrics[id].formula.match(/\{[a-z-]+\}/g) ?? [];
    expect(termsOf(french)).toEqual(termsOf(english));
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
