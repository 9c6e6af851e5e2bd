import { Button } from '@hubspot/ui-extensions';
import { describe, expect, it } from 'vitest';
import { defaultReadingSettings } from '#core/settings/reading.ts';
import { ReadingSection } from '../../../../src/app/extensions/settings/reading/ReadingSection.tsx';
import { addEntries, type EntryRule } from '../../../../src/app/extensions/settings/reading/entries.ts';
import { settingsWith } from '../../../support/settings-answers/settings-view.ts';
import { openSection } from './support/open-section.tsx';

const rules = {
  domain: { kind: 'domain', shortest: 3, longest: 100, most: 4 },
  address: { kind: 'address', shortest: 3, longest: 100, most: 4 },
  words: { kind: 'words', shortest: 3, longest: 40, most: 4 },
} satisfies Record<string, EntryRule>;

describe('what somebody types into a list', () => {
  it.each([
    ['domain', 'northwind.com', ['northwind.com']],
    ['domain', ' Northwind.COM. ', ['northwind.com']],
    ['domain', 'https://www.northwind.com/about?x=1', ['northwind.com']],
    ['domain', 'ada@northwind.com', ['northwind.com']],
    [
      'domain',
      'a.example, b.example;c.example\nd.example',
      ['a.example', 'b.example', 'c.example', 'd.example'],
    ],
    ['domain', 'a.example b.example', ['a.example', 'b.example']],
    ['domain', 'société.fr', ['société.fr']],
    ['address', 'Ada.Byron@Northwind.com', ['ada.byron@northwind.com']],
    [
      'address',
      'Ada Byron <ada@northwind.com>, Noé <noe@northwind.com>',
      ['ada@northwind.com', 'noe@northwind.com'],
    ],
    ['words', '[privé], do not read', ['[privé]', 'do not read']],
  ] as const)('as a %s: %j', (kind, typed, entries) => {
    expect(addEntries(typed, [], rules[kind])).toEqual({ entries, known: [], unfit: [], surplus: [] });
  });

  it.each([
    ['domain', 'northwind'],
    ['domain', 'a..b'],
    ['domain', `${'a'.repeat(120)}.com`],
    ['address', 'ada@'],
    ['address', 'ada at northwind'],
    ['words', '[]'],
  ] as const)('is no %s: %j', (kind, typed) => {
    const { entries, unfit } = addEntries(typed, [], rules[kind]);
    expect(entries).toEqual([]);
    expect(unfit.join(' ')).toBe(typed);
  });

  it('is taken once, without regard to case and accents', () => {
    expect(addEntries('[PRIVE], [Privé]', ['[privé]'], rules.words)).toMatchObject({
      entries: ['[privé]'],
      known: ['[PRIVE]', '[Privé]'],
    });
  });

  it('is given back where there is no place left', () => {
    const added = addEntries('a.example, b.example', ['1.example', '2.example', '3.example'], rules.domain);
    expect(added.entries).toHaveLength(4);
    expect(added.surplus).toEqual(['b.example']);
  });

  it('costs time in proportion to its length', () => {
    const started = performance.now();
    addEntries('<'.repeat(500_000), [], rules.address);
    addEntries(`${'a-.'.repeat(200_000)}@`, [], rules.domain);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('what is read', () => {
  it('says what excluded means and what it costs', () => {
    const page = openSection(ReadingSection);
    expect(page.shows('never read beyond the header')).toBe(true);
    expect(page.shows('one more API call per 100 emails')).toBe(true);
  });

  it('adds what is typed when the field is left, and takes it away by a click', async () => {
    const page = openSection(ReadingSection);
    page.enter('ourDomains', 'northwind.com, northwind.fr');
    page.enter('excludedMailboxes', 'HR@northwind.com');
    expect(await page.saved()).toEqual({
      reading: {
        ...defaultReadingSettings,
        ourDomains: ['northwind.com', 'northwind.fr'],
        excludedMailboxes: ['hr@northwind.com'],
      },
    });
    await page.press('northwind.com');
    expect((await page.saved()).reading?.ourDomains).toEqual(['northwind.fr']);
  });

  it('leaves what does not fit in the field, and says what it should look like', async () => {
    const page = openSection(ReadingSection);
    page.enter('excludedDomains', 'norsel.example, norsel');
    await page.until('Not added: norsel. A domain reads like company.com.');
    expect(page.field('excludedDomains').props.value).toBe('norsel');
    expect(page.findAll(Button).map((one) => one.text?.trim())).toContain('norsel.example');
    page.field('excludedDomains').trigger('onInput', 'norsel.' as never);
    expect(page.shows('Not added')).toBe(false);
  });

  it('offers the usual markers until they are all there', async () => {
    const page = openSection(ReadingSection);
    page.enter('privateMarkers', '[Prive]');
    await page.click('Add the usual markers');
    expect(page.hasButton('Add the usual markers')).toBe(false);
    expect((await page.saved()).reading?.privateMarkers).toEqual([
      '[Prive]',
      '[private]',
      '[privat]',
      '[privado]',
      '[privato]',
      '[personal]',
      '[personnel]',
      '[persönlich]',
      '[personale]',
    ]);
  });

  it('warns where our own mail would be excluded', () => {
    const reading = {
      ...defaultReadingSettings,
      ourDomains: ['mail.northwind.com'],
      excludedDomains: ['northwind.com'],
    };
    const page = openSection(ReadingSection, { view: settingsWith({ reading }), locale: 'fr' });
    expect(page.shows('Rien ne serait lu')).toBe(true);
  });

  it('reads all languages or those that are chosen, at least one', async () => {
    const page = openSection(ReadingSection);
    page.enter('languages-read', 'some');
    page.enter('languages', ['de']);
    expect((await page.saved()).reading?.languages).toEqual(['de']);
    page.enter('languages', []);
    expect(page.shows('Choose at least one language')).toBe(true);
    page.enter('languages-read', 'all');
    expect((await page.saved()).reading?.languages).toBeNull();
  });
});
