import { describe, expect, it } from 'vitest';
import { dictionaryFor } from '#core/wording/dictionary.ts';
import type { Dictionary } from '#core/wording/dictionary.ts';
import { repairSameInBoth } from '../repair/word-examples.ts';
import { closedLists, estimates, everyText, untriedFunctions } from './every-text.ts';

const english = dictionaryFor('en', 'Europe/Paris');
const french = dictionaryFor('fr', 'Europe/Paris');

/** The same word in both languages, or nothing but names and numbers. */
const sameInBoth = new Set([
  'kinds.budget.label',
  'deal.evidence.budget.label',
  'forms.deal.pipeline',
  'group.writtenBy',
  'forms.attach.option',
  'deal.money',
  ...repairSameInBoth,
]);

function pathOf(key: string): string {
  return key.replace(/#\d+$/, '');
}

function textsThatMatch(dictionary: Dictionary, pattern: RegExp): readonly string[] {
  return [...everyText(dictionary).values()].filter((text) => pattern.test(text));
}

describe('the dictionaries', () => {
  it('are read in full by these tests', () => {
    expect(untriedFunctions(english)).toEqual([]);
    expect(everyText(english).size).toBeGreaterThan(140);
  });

  it('have the same texts in both languages', () => {
    expect([...everyText(french).keys()]).toEqual([...everyText(english).keys()]);
  });

  it('have a word for every kind, failure and reason', () => {
    expect(Object.keys(french.kinds)).toEqual([...closedLists.kinds]);
    expect(Object.keys(french.failures)).toEqual([...closedLists.failures]);
    expect(Object.keys(french.actions.dismissReasons)).toEqual([...closedLists['actions.dismissReasons']]);
  });

  it('leave no text in English in the French one', () => {
    const inEnglish = everyText(english);
    const same = [...everyText(french)].filter(([key, text]) => inEnglish.get(key) === text);
    expect(same.map(([key]) => key).filter((key) => !sameInBoth.has(pathOf(key)))).toEqual([]);
  });

  it.each([
    ['en', english],
    ['fr', french],
  ])('say something whole everywhere in %s', (_, dictionary) => {
    const broken = /^\s*$|undefined|null|NaN|\[object|\{|\}|%s|'/;
    expect(textsThatMatch(dictionary, broken)).toEqual([]);
  });

  it.each([
    ['a wide space before punctuation', /[ \u00a0][;:!?%»€]/],
    ['no narrow space before punctuation', /[^\u202f][;!?%»€]|[^\u202f]:\s/],
    ['a wide or no space after an opening quote', /«[^\u202f]/],
    ['three dots for an ellipsis', /\.\.\./],
  ])('leave no French text with %s', (_, slip) => {
    expect(textsThatMatch(french, slip)).toEqual([]);
  });

  it('name no culprit and give no order to be ashamed of', () => {
    const scolding =
      /forgot|failed to|you should have|must |your fault|oubli|vous auriez|faute|coupable|négligé/i;
    for (const text of [...everyText(english).values(), ...everyText(french).values()]) {
      expect(text).not.toMatch(scolding);
    }
  });

  it('write English labels in sentence case', () => {
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
  it.each(['fr', 'fr-CA', 'fr_FR', 'FR', 'fr-zz-broken-tag-'])('reads French for %s', (locale) => {
    expect(dictionaryFor(locale).actions.snooze).toBe('Mettre en pause');
  });

  it.each(['en', 'en-GB', 'de', 'frisian', '', 'x', undefined])('reads English for %s', (locale) => {
    expect(dictionaryFor(locale).actions.snooze).toBe('Snooze');
  });

  it('writes numbers and dates as the region does', () => {
    expect(dictionaryFor('en-GB').group.timingOn('2026-09-01')).toBe('Timing: 1 Sept 2026');
    expect(dictionaryFor('en-US').group.timingOn('2026-09-01')).toBe('Timing: Sep 1, 2026');
  });

  it('gives the same dictionary for the same reader', () => {
    expect(dictionaryFor('fr', 'Europe/Paris')).toBe(french);
  });
});
