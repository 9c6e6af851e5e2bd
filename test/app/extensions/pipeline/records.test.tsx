import { Accordion, Button, Link, Tag, Tile } from '@hubspot/ui-extensions';
import { PageBreadcrumbs, PageTitle } from '@hubspot/ui-extensions/pages';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recordLists } from '#core/views/record-query.ts';
import { answer } from '../../../support/pipeline-answers/parts.ts';
import { closePipelines, openPipeline } from './support/open-pipeline.tsx';

afterEach(() => {
  closePipelines();
  vi.unstubAllGlobals();
});

const list = (params: Record<string, string>, locale = 'en') =>
  openPipeline({ locale, at: { path: '/records', params } });

describe('a list of records', () => {
  it('stands in the address with all that narrows it', async () => {
    const page = list({ list: 'invisible', kind: 'pricing', by: 'team', key: '11', team: '11', page: '2' });
    await page.until('37 records, €412,000 in all');
    expect(page.asked()).toEqual([
      {
        view: 'records',
        filters: { period: 'this-quarter', teamId: '11' },
        query: { list: 'invisible', kind: 'pricing', segment: { by: 'team', key: '11' } },
        page: 1,
      },
    ]);
    const narrowed = page.findAll(Tag).map((tag) => tag.text);
    expect(narrowed.slice(0, 2)).toEqual(['Asks for a price', 'North']);
  });

  it('shows why a conversation is on it: the sentence, its kinds, its estimate', async () => {
    const page = list({ list: 'invisible' });
    await page.until('Ada Martin 1');
    const [first] = page.findAll(Tile);
    expect(first?.find(Link).props.href).toBe('https://app.hubspot.com/contacts/123/record/0-1/501');
    expect(page.shows('“Could you send us a quote for 80 seats')).toBe(true);
    expect(page.shows('€18,000 expected')).toBe(true);
    expect(first?.findAll(Tag).map((tag) => tag.text)).toEqual(['Asks for a price', 'Budget']);
    expect(first?.find(Accordion).toString()).toContain('80 × €600 (your median per unit, 14 won deals)');
  });

  it('shows of a deal its stage, how it stands and what is warned of', async () => {
    const page = list({ list: 'stuck-deals', stage: 'proposal' });
    await page.until('Helios rollout 1');
    expect(page.shows('Deal · Proposal · Standing still · North · Nov 12, 2026')).toBe(true);
    expect(page.shows('Nothing is planned next · The close date is over')).toBe(true);
    expect(page.shows('and 1 more')).toBe(true);
    expect(page.shows('€61,000')).toBe(true);
  });

  it('says so of a record that can no longer be read', async () => {
    const page = list({ list: 'invisible' });
    await page.until('A contact that can no longer be read');
  });

  it('turns its pages, keeping what it lists', async () => {
    const page = list({ list: 'invisible', age: '8-30' });
    await page.until('1 to 25 of 37');
    await page.click('Next 25');
    await page.until('26 to 37 of 37');
    expect(page.asked().at(-1)).toMatchObject({ query: { list: 'invisible', age: '8-30' }, page: 1 });
    expect(page.find(Button, (button) => button.text === 'Next 25').props.disabled).toBe(true);
  });

  it('leads back to the view that it belongs to', async () => {
    const page = list({ list: 'facts-missing', fact: 'phone', period: 'last-year' });
    await page.until('In no field: Amount, Date, Phone');
    expect(page.find(PageTitle).text).toBe('Facts that no field holds');
    expect(page.find(PageBreadcrumbs.PageLink).props).toMatchObject({
      to: '/facts',
      params: { period: 'last-year' },
    });
  });

  it('keeps to its list when a filter changes', async () => {
    const page = list({ list: 'waiting' });
    await page.until('Messages waiting for an answer');
    page.choose('period', 'last-month');
    await vi.waitFor(() => expect(page.asked()).toHaveLength(2));
    expect(page.asked().at(-1)).toMatchObject({
      query: { list: 'waiting' },
      filters: { period: 'last-month' },
    });
  });

  it.each(recordLists)('has words for %s in both languages', async (each) => {
    for (const locale of ['en', 'fr']) {
      const page = list({ list: each }, locale);
      await page.waitFor(() => expect(page.findAll(Tile)).toHaveLength(25));
      expect(page.find(PageTitle).text).not.toBe('');
    }
  });

  it('asks for nothing where the address names no list', async () => {
    const page = list({ list: 'everything' });
    await page.until('This list does not exist');
    expect(page.asked()).toEqual([]);
  });

  it('says so where it is empty', async () => {
    const page = openPipeline(
      { at: { path: '/records', params: { list: 'lost-deals' } } },
      {
        'pipeline-page': () =>
          answer({ view: 'records', query: { list: 'lost-deals' }, total: 0, sum: 0, rows: [], page: 0 }),
      },
    );
    await page.until('Nothing in this list under the present filters.');
  });
});
