import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#core/settings/settings.ts';
import { WordsSection } from '../../../../src/app/extensions/settings/words/WordsSection.tsx';
import { proposals, settingsView } from '../../../support/settings-answers/settings-view.ts';
import { openSection } from './support/open-section.tsx';

const { dictionary } = defaultSettings.detection;
const open = (locale = 'en') => openSection(WordsSection, { view: settingsView({ proposals }), locale });

describe('the words of the account', () => {
  it('are added and taken away', async () => {
    const page = open();
    page.enter('competitors', 'Kyrion, Cash & Co');
    expect((await page.saved()).detection?.dictionary.competitors).toEqual(['Kyrion', 'Cash & Co']);
    await page.press('Kyrion');
    expect((await page.saved()).detection?.dictionary.competitors).toEqual(['Cash & Co']);
  });

  it('are told apart from words that are too long', async () => {
    const page = open();
    page.enter('plans', 'x'.repeat(61));
    await page.until('A word has 1 to 60 characters.');
  });

  it('leave the rest of detection as it is', async () => {
    const page = open();
    page.enter('modules', 'Treasury');
    expect((await page.saved()).detection).toEqual({
      ...defaultSettings.detection,
      dictionary: { ...dictionary, modules: ['Treasury'] },
    });
  });
});

describe('proposed words', () => {
  it('say what they would be and where they were found', () => {
    const page = open();
    expect(page.shows('5 words from your products and deals')).toBe(true);
    expect(page.shows('Growth as a plan')).toBe(true);
    expect(page.shows('in 3 products, in 14 deal names')).toBe(true);
    expect(page.shows('in 4 reasons for a loss')).toBe(true);
  });

  it('are taken over one by one', async () => {
    const page = open();
    await page.click('Add');
    expect(page.shows('4 words from')).toBe(true);
    expect((await page.saved()).detection?.dictionary).toEqual({ ...dictionary, plans: ['Growth'] });
  });

  it('are taken over all at once', async () => {
    const page = open('fr');
    await page.click('Tout ajouter (5)');
    expect(page.shows('Rien à proposer')).toBe(true);
    await page.click('Enregistrer');
    await page.waitFor(() =>
      expect(page.ofAction('write')[0]?.changes.detection?.dictionary).toEqual({
        plans: ['Growth'],
        modules: ['Payroll'],
        priceUnits: ['payslip'],
        competitors: ['Rivalsoft', 'Ledgerly'],
      }),
    );
  });

  it('are put aside until somebody wants to see them again', async () => {
    const page = open();
    await page.click('Not now');
    expect(page.shows('4 words from')).toBe(true);
    expect(page.shows('1 proposal is put aside')).toBe(true);
    await page.click('Show again');
    expect(page.shows('5 words from')).toBe(true);
    expect(page.ofAction('write')).toEqual([]);
  });

  it('are none that a list holds already, in any spelling', async () => {
    const page = open();
    page.enter('modules', 'GROWTH');
    expect(page.shows('4 words from')).toBe(true);
  });

  it('say so where a list is full', async () => {
    const plans = Array.from({ length: 100 }, (_, index) => `Plan ${index}`);
    const detection = { ...defaultSettings.detection, dictionary: { ...dictionary, plans } };
    const { settings } = settingsView();
    const view = settingsView({ proposals, settings: { ...settings, detection } });
    const page = openSection(WordsSection, { view });
    await page.click('Add all 5');
    expect(page.shows('One of the lists is full')).toBe(true);
    expect(page.shows('1 word from your products and deals')).toBe(true);
  });
});
