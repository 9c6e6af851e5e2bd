import { Accordion, SearchInput, Tabs } from '@hubspot/ui-extensions';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allRules } from '#core/quality/all-rules.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { metricIds } from '#core/views/figure.ts';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import {
  guideChapters,
  searchChapters,
} from '../../../../src/app/extensions/pipeline/guide/guide-chapters.ts';
import type { GuidePart } from '../../../../src/app/extensions/pipeline/guide/guide-entry.ts';
import type { Visitor } from '../support/show-page.tsx';
import { closePipelines, openPipeline } from './support/open-pipeline.tsx';

afterEach(() => {
  closePipelines();
  vi.unstubAllGlobals();
});

const locales = ['en', 'fr', 'de', 'es', 'it'] as const;
const chaptersIn = (locale: string) => guideChapters(pageDictionaryFor(locale, 'Europe/Paris'));
const idsOf = (locale: string, part: GuidePart) =>
  chaptersIn(locale)
    .filter(({ id }) => id === part)
    .flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map(({ id }) => id)));

function open(visitor: Visitor = {}) {
  const page = openPipeline({ at: { path: '/guide' }, ...visitor });
  return {
    ...page,
    search: (typed: string) => page.find(SearchInput).trigger('onInput', typed as never),
    /** The page's own tabs come first. */
    openPart: (part: GuidePart) =>
      page
        .findAll(Tabs)
        .at(-1)
        ?.trigger('onSelectedChange', part as never),
  };
}

describe.each(locales)('the guide in %s explains', (locale) => {
  it('every kind of signal', () => {
    expect(idsOf(locale, 'signals')).toEqual(signalKinds);
  });

  it('every rule', () => {
    expect(idsOf(locale, 'rules').sort()).toEqual(allRules.map(({ id }) => id).sort());
  });

  it('every figure', () => {
    expect(idsOf(locale, 'figures')).toEqual(metricIds);
  });

  it('how it works in six paragraphs', () => {
    expect(idsOf(locale, 'how')).toHaveLength(6);
  });

  it('each with words, and no value left out', () => {
    const entries = chaptersIn(locale).flatMap(({ groups }) => groups.flatMap((group) => group.entries));
    for (const { lines, text, title } of entries) {
      expect(title).not.toBe('');
      expect(text + lines.map((line) => line.text).join('')).not.toMatch(/^$|undefined|NaN|[{}]/);
    }
  });
});

describe('looking something up', () => {
  it.each([
    ['en', 'seats', 'seat-expansion'],
    ['en', 'CFO final', 'authority'],
    ['fr', 'etapes restent', 'procurement'],
    ['fr', "d'utilisateurs", 'seat-expansion'],
  ])('in %s by “%s” finds it, whatever the case and the accents', (locale, typed, id) => {
    const found = searchChapters(chaptersIn(locale), typed);
    const ids = found.flatMap(({ groups }) =>
      groups.flatMap(({ entries }) => entries.map((entry) => entry.id)),
    );
    expect(ids).toContain(id);
    expect(ids.length).toBeLessThan(20);
  });

  it('opens few matches at once, and folds many', async () => {
    const page = open();
    page.search('FX hedging');
    await page.until('1 explanation');
    expect(page.find(Accordion).props.defaultOpen).toBe(true);
    page.search('deal');
    await page.until('explanations');
    expect(page.findAll(Accordion).every(({ props }) => props.defaultOpen === false)).toBe(true);
  });

  it('says when nothing explains the words, and goes back to the parts', async () => {
    const page = open();
    page.search('zzyzx');
    await page.until('Nothing explains these words');
    await page.click('Clear the search');
    await page.until('What is read');
  });

  it('shows the parts until two letters are typed', () => {
    const page = open();
    page.search('a');
    expect(page.shows('What is read')).toBe(true);
  });
});

describe('the parts', () => {
  it('begin with how it works, and change with a click', async () => {
    const page = open();
    expect(page.shows('When a manager hears of it')).toBe(true);
    page.openPart('rules');
    await page.until('The deal has no amount');
    expect(page.shows('When a manager hears of it')).toBe(false);
  });

  it('open where the address says', () => {
    const page = open({ locale: 'fr', at: { path: '/guide', params: { part: 'figures' } } });
    expect(page.folds()).toContain('Pipeline invisible');
  });

  it('begin anew where the address names no part', () => {
    expect(open({ at: { path: '/guide', params: { part: 'toString' } } }).shows('What is read')).toBe(true);
  });
});
