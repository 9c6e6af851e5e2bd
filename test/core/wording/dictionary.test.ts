import { describe, expect, it } from 'vitest';
import { dictionaryFor } from '#core/wording/dictionary.ts';
import { languages } from '#core/wording/languages.ts';
import { repairSameInBoth } from '../repair/word-examples.ts';
import { describeLanguages } from './describe-languages.ts';
import { estimates } from './estimate-examples.ts';
import { cardCalls, closedLists } from './every-text.ts';

const english = dictionaryFor('en', 'Europe/Paris');
const french = dictionaryFor('fr', 'Europe/Paris');

describeLanguages('the dictionary of the cards', {
  dictionaryFor,
  calls: cardCalls,
  sameInFrench: [
    'kinds.budget.label',
    'deal.evidence.budget.label',
    'forms.deal.pipeline',
    'group.writtenBy',
    'forms.attach.option',
    'deal.money',
    ...repairSameInBoth,
  ],
});

describe('the dictionary of the cards', () => {
  it.each(languages)('has a word for every kind, failure and reason in %s', (language) => {
    const words = dictionaryFor(language);
    expect(Object.keys(words.kinds)).toEqual([...closedLists.kinds]);
    expect(new Set(Object.keys(words.failures))).toEqual(new Set(closedLists.failures));
    expect(Object.keys(words.actions.dismissReasons)).toEqual([...closedLists['actions.dismissReasons']]);
  });

  it('writes English labels in sentence case', () => {
    for (const { label } of Object.values(english.kinds))
      expect(label.slice(1)).toBe(label.slice(1).toLowerCase());
    for (const label of Object.values(english.actions).filter((word) => typeof word === 'string')) {
      expect(label.slice(1)).toBe(label.slice(1).toLowerCase());
    }
  });
});

describe('an estimate in words', () => {
  it.each([
    [0, '€10,800 (stated in the email) × 10% (assumption)'],
    [3, '20 × €540 (your median per unit, 12 won deals) × 10% (assumption)'],
    [5, '20 × €540 (your median per unit, 12 won deals) × 10% (your conversion rate, 48 closed deals)'],
    [7, '€10,800 (your median deal, 1 won deal) × 10% (your conversion rate, 1 closed deal)'],
    [9, '€10,800 (assumption) × 10% (assumption)'],
  ])('example %d reads %s', (index, formula) => {
    expect(english.estimate.formula(estimates[index]!)).toBe(formula);
  });

  it('reads in French with its own plural and spaces', () => {
    expect(french.estimate.formula(estimates[3]!)).toBe(
      '20 × 540\u202f€ (votre médiane par unité, 12 transactions gagnées) × 10\u202f% (hypothèse)',
    );
    expect(french.estimate.about(estimates[3]!)).toBe('environ 1\u202f080\u202f€');
  });
});

describe('finding the dictionary of a reader', () => {
  it.each([
    ['fr', 'Mettre en pause'],
    ['fr-CA', 'Mettre en pause'],
    ['fr_FR', 'Mettre en pause'],
    ['FR', 'Mettre en pause'],
    ['fr-zz-broken-tag-', 'Mettre en pause'],
    ['de', 'Zurückstellen'],
    ['de-AT', 'Zurückstellen'],
    ['es', 'Posponer'],
    ['es_MX', 'Posponer'],
    ['it-CH', 'Rimanda'],
  ])('reads the words of the language for %s', (locale, snooze) => {
    expect(dictionaryFor(locale).actions.snooze).toBe(snooze);
  });

  it.each(['en', 'en-GB', 'nl', 'frisian', 'deu', '', 'x', undefined])('reads English for %s', (locale) => {
    expect(dictionaryFor(locale).actions.snooze).toBe('Snooze');
  });

  it.each([
    ['en-GB', 'Timing: 1 Sept 2026'],
    ['en-US', 'Timing: Sep 1, 2026'],
    ['de', 'Termin: 01.09.2026'],
  ])('writes numbers and dates as the region of %s does', (locale, timing) => {
    expect(dictionaryFor(locale).group.timingOn('2026-09-01')).toBe(timing);
  });

  it('gives the same dictionary for the same reader', () => {
    expect(dictionaryFor('fr', 'Europe/Paris')).toBe(french);
  });
});
