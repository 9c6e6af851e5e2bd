import { describe, expect, it } from 'vitest';
import { enough } from '#core/metrics/thresholds.ts';
import { metricIds } from '#core/views/figure.ts';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { baseOf } from '../../../../src/app/extensions/pipeline/figures/enough.ts';
import {
  figureToTrend,
  missingToText,
  valueToText,
} from '../../../../src/app/extensions/pipeline/figures/figure-text.ts';
import { fillFormula, formulaToTerms } from '../../../../src/app/extensions/pipeline/figures/formula.ts';
import { figure } from '../../../support/pipeline-answers/parts.ts';

const { figures: words } = pageDictionaryFor('en', 'Europe/Paris');
const { figures: frenchWords } = pageDictionaryFor('fr', 'Europe/Paris');

describe('a figure in words', () => {
  it.each([
    ['invisible-value', 412_000, '€412,000'],
    ['invisible-share', 0.1512, '15.1%'],
    ['coverage', 2.4137, '2.4×'],
    ['coverage', 0.0139, '0.01×'],
    ['cycle-days', 47.4, '47 days'],
    ['cycle-days', 1, '1 day'],
    ['cycle-days', 3.25, '3.3 days'],
    ['velocity', 18_680, '€18,680 a day'],
    ['new-deals', 58, '58'],
    ['forecast', null, '–'],
  ] as const)('%s of %s reads %s', (id, value, text) => {
    expect(valueToText(words, figure(id, value), value, 'EUR')).toBe(text);
  });

  it('reads in French with its own marks', () => {
    expect(valueToText(frenchWords, figure('coverage', 2.41), 2.41, 'EUR')).toBe('2,4 fois');
    expect(valueToText(frenchWords, figure('win-rate', 0.375), 0.375, 'EUR')).toBe('37,5\u202f%');
  });

  it.each([
    ['win-rate', 'too-few', 12, '12 closed deals: shown from 20 on'],
    ['average-deal', 'too-few', 1, '1 won deal: shown from 5 on'],
    ['velocity', 'too-few', 9, 'Too few to say'],
    // Enough deals, but too few of them with an amount.
    ['average-deal', 'too-few', 9, 'Too few to say'],
    ['coverage', 'no-target', 0, 'Shown once a target is set'],
    ['forecast', 'nothing', 0, 'Nothing to count in this period'],
  ] as const)('%s without a value (%s, n = %d) says why', (id, missing, n, text) => {
    expect(missingToText(words, figure(id, null, {}, { missing, n }))).toBe(text);
  });

  it('says from when it is shown as the computation has it', () => {
    const leasts = new Set<number>([enough.share, enough.values]);
    for (const id of metricIds) {
      const base = baseOf(id);
      if (base) expect(leasts).toContain(base.least);
    }
  });
});

describe('a trend', () => {
  it.each([
    ['invisible-value', 412_000, 368_000, '12%', 'increase', 'red'],
    ['invisible-value', 368_000, 412_000, '11%', 'decrease', 'green'],
    ['win-rate', 0.375, 0.341, '3.4 points', 'increase', 'green'],
    ['quality-share', 0.5, 0.51, '1 point', 'decrease', 'red'],
    ['coverage', 2.4, 1.2, '100%', 'increase', 'green'],
    ['cycle-days', 47, 52, '10%', 'decrease', 'green'],
  ] as const)('%s of %d after %d reads %s', (id, value, previous, text, direction, color) => {
    expect(figureToTrend(words, figure(id, value, {}, { previous }))).toEqual({ text, direction, color });
  });

  it.each([
    ['no value before', 10, null, null],
    ['no value now', null, 10, null],
    ['nothing before and nothing now', 0, 0, 'unchanged'],
    ['something after nothing', 5, 0, null],
    ['the same', 7, 7, 'unchanged'],
    ['nearly the same', 1000, 1001, 'unchanged'],
  ])('with %s', (_, value, previous, expected) => {
    expect(figureToTrend(words, figure('new-deals', value, {}, { previous }))).toBe(expected);
  });
});

describe('a formula', () => {
  it('is filled term by term', () => {
    const formula = '({checked} − {warned}) ÷ {checked}';
    expect(formulaToTerms(formula)).toEqual(['checked', 'warned']);
    expect(fillFormula(formula, (id) => (id === 'checked' ? '96' : '41'))).toBe('(96 − 41) ÷ 96');
  });

  it('is not shown with a hole in it', () => {
    expect(fillFormula('{won} ÷ {closed}', (id) => (id === 'won' ? '18' : null))).toBeNull();
  });
});
