import { describe, expect, it } from 'vitest';
import { allRules } from '#core/quality/all-rules.ts';
import { RulesSection } from '../../../../src/app/extensions/settings/rules/RulesSection.tsx';
import { settingsWith } from '../../../support/settings-answers/settings-view.ts';
import { openSection } from './support/open-section.tsx';

/** The section with every group unfolded. */
function openAll(...args: Parameters<typeof openSection> extends [unknown, ...infer Rest] ? Rest : never) {
  const page = openSection(RulesSection, ...args);
  for (const title of page.folds()) page.openFold(title);
  return page;
}

describe('the rules of data quality', () => {
  it('are all there, by what they look at and their category', () => {
    const page = openAll();
    expect(page.folds()).toContain('Deals · Completeness · 13 of 14 on');
    for (const { id } of allRules) expect(page.field(id)).toBeDefined();
    expect(page.shows('Off by default')).toBe(true);
  });

  it.each(['en', 'fr'])('say what each costs to ignore, with made-up values, in %s', (locale) => {
    const page = openAll({ locale });
    expect(page.shows('undefined')).toBe(false);
    expect(page.shows('NaN')).toBe(false);
    expect(page.shows(locale === 'fr' ? 'Par exemple' : 'For example: “The buyer wrote €50,000')).toBe(true);
  });

  it('are kept as far as they differ from the default', async () => {
    const page = openAll();
    page.enter('contact-phone-missing', false);
    page.enter('deal-next-step-missing', true);
    page.enter('deal-no-activity-days', 30);
    page.enter('contact-private-domain-toleratedDomains', 'gmail.com; orange.fr, gmail.com');
    expect(page.shows('61 of 64 rules are on.')).toBe(true);
    expect(await page.saved()).toEqual({
      rules: {
        'contact-phone-missing': { isOn: false },
        'deal-next-step-missing': { isOn: true },
        'deal-no-activity': { options: { days: 30 } },
        'contact-private-domain': { options: { toleratedDomains: ['gmail.com', 'orange.fr'] } },
      },
    });
    page.enter('deal-no-activity-days', 21);
    page.enter('contact-phone-missing', true);
    page.enter('contact-private-domain-toleratedDomains', '');
    expect((await page.saved()).rules).toEqual({ 'deal-next-step-missing': { isOn: true } });
  });

  it('go back to the default by a cleared number, one by one and all at once', async () => {
    const rules = {
      'deal-no-activity': { options: { days: 30 } },
      'deal-close-date-too-soon': { isOn: false, options: { daysShort: 3 } },
      'deal-amount-zero': { isOn: false },
    };
    const page = openAll({ view: settingsWith({ rules }) });
    expect(page.shows('3 differ from the default.')).toBe(true);
    page.enter('deal-no-activity-days', Number.NaN);
    expect(Object.keys((await page.saved()).rules ?? {})).toHaveLength(2);
    await page.click('Back to the default');
    expect(Object.keys((await page.saved()).rules ?? {})).toHaveLength(1);
    await page.click('Reset all of them');
    expect((await page.saved()).rules).toEqual({});
  });

  it('tell what cannot be kept, and keep what was typed', () => {
    const page = openAll();
    page.enter('deal-no-activity-days', -1);
    expect(page.shows('A number that is not below zero.')).toBe(true);
    expect(page.field('deal-no-activity-days').props.value).toBe(-1);
  });

  it('forget what an older app knew when they are changed', async () => {
    const page = openAll({ view: settingsWith({ rules: { 'deal-of-old': { isOn: false } } }) });
    page.enter('deal-amount-zero', false);
    expect(Object.keys((await page.saved()).rules ?? {})).toEqual(['deal-amount-zero']);
  });
});

describe('looking for a rule', () => {
  it('unfolds what few there are', () => {
    const page = openSection(RulesSection);
    page.field('rule-search').trigger('onInput', 'duplicate' as never);
    expect(page.field('contact-duplicate')).toBeDefined();
    expect(page.folds().every((title) => !title.includes('Activity'))).toBe(true);
  });

  it('finds words without their accents, in any order', () => {
    const page = openSection(RulesSection, { locale: 'fr' });
    page.field('rule-search').trigger('onInput', 'passee FERMETURE' as never);
    expect(page.folds().length).toBeGreaterThan(0);
  });

  it('takes commas between words for blanks', () => {
    const page = openSection(RulesSection);
    page.field('rule-search').trigger('onInput', 'close, date' as never);
    expect(page.folds().length).toBeGreaterThan(0);
  });

  it('narrows by category and by what was changed', () => {
    const page = openSection(RulesSection, {
      view: settingsWith({ rules: { 'deal-no-activity': { options: { days: 30 } } } }),
    });
    page.enter('rule-state', 'changed');
    expect(page.folds()).toEqual(['Deals · Activity · 1 of 1 on']);
    page.enter('rule-category', 'duplication');
    expect(page.shows('No rule matches')).toBe(true);
  });

  it('clears the filters', async () => {
    const page = openSection(RulesSection);
    page.field('rule-search').trigger('onInput', 'zzz' as never);
    await page.click('Clear the filters');
    expect(page.folds().length).toBeGreaterThan(10);
  });
});
