import { BarChart, EmptyState, ErrorState, LineChart, Select, StatisticsItem } from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answers as light } from '../../../support/pipeline-answers/light.ts';
import { failed, ok } from '../support/show-card.tsx';
import { closePipelines, openPipeline } from './support/open-pipeline.tsx';

afterEach(() => {
  closePipelines();
  vi.unstubAllGlobals();
});

const paths = [
  '/',
  '/invisible',
  '/facts',
  '/stages',
  '/performance',
  '/risk',
  '/quality',
  '/answers',
] as const;
const lightPage = (path: string) =>
  openPipeline({ at: { path } }, { 'pipeline-page': light['pipeline-page'] as never });

describe.each(paths)('the view %s', (path) => {
  it.each(['en', 'fr'])('shows a full account in %s: figures, and links to their records', async (locale) => {
    const page = openPipeline({ locale, at: { path } });
    await page.waitFor(() => expect(page.findAll(StatisticsItem).length).toBeGreaterThan(0));
    const lists = page.findAll(PageLink).filter(({ props }) => props.to === '/records');
    expect(lists.length).toBeGreaterThan(0);
    expect(page.shows('undefined')).toBe(false);
    expect(page.shows('NaN')).toBe(false);
  });

  it('says what went wrong, and reads again on demand', async () => {
    const page = openPipeline(
      { at: { path } },
      {
        'pipeline-page': (_, earlier) =>
          earlier === 0
            ? failed('timeout', { retryable: true, correlationId: 'abc-1' })
            : (light['pipeline-page'] as (request: unknown) => never)(page.asked()[0]),
      },
    );
    await page.waitFor(() =>
      expect(page.find(ErrorState).props.title).toBe('HubSpot took too long to answer'),
    );
    expect(page.shows('Reference: abc-1')).toBe(true);
    await page.click('Try again');
    await page.waitFor(() => expect(page.maybeFind(ErrorState)).toBeNull());
  });
});

describe('views of a new account', () => {
  it.each([
    ['/stages', 'No open deals in this selection'],
    ['/performance', 'No past forecasts yet'],
    ['/risk', 'No customer at risk in this selection'],
    ['/quality', 'No warnings'],
  ])('%s says what it means that there is nothing', async (path, title) => {
    const page = lightPage(path);
    await page.waitFor(() => expect(page.find(EmptyState).props.title).toBe(title));
  });

  it('withhold rates on few deals with how many there are', async () => {
    const page = lightPage('/performance');
    await page.until('12 closed deals: shown from 20 on');
    expect(page.shows('4 won deals: shown from 5 on')).toBe(true);
    expect(page.shows('Shown once there is history')).toBe(true);
  });
});

describe('an app that is not set up', () => {
  it('is set up from the page', async () => {
    const setUp = { 'set-up': () => ok({ created: [] }) } as never;
    const page = openPipeline(
      {},
      {
        ...(setUp as object),
        'pipeline-page': (request, earlier) =>
          earlier === 0
            ? failed('not-set-up')
            : (light['pipeline-page'] as (request: unknown) => never)(request),
      },
    );
    await page.click('Set up');
    await page.until('€10,000 of likely business');
  });
});

describe('the invisible pipeline', () => {
  it('is broken down by one thing at a time', async () => {
    const page = openPipeline({ at: { path: '/invisible' } });
    await page.until('Broken down by');
    expect(page.link('Asks for a price').props.params).toEqual({ list: 'invisible', kind: 'pricing' });
    page.choose('breakdown', 'industry');
    await page.until('Financial services');
    expect(page.link('Insurance').props.params).toEqual({
      list: 'invisible',
      by: 'industry',
      key: 'INSURANCE',
    });
    expect(page.find(BarChart).props.data).toHaveLength(4);
  });

  it('offers no segment that tells nothing apart', async () => {
    const page = lightPage('/invisible');
    await page.until('Broken down by');
    expect(page.find(Select, { name: 'breakdown' }).props.options.map(({ value }) => value)).toEqual([
      'kind',
      'age',
      'basis',
    ]);
  });
});

describe('stages', () => {
  it('show where deals stay, against the period before, and lead to those that stay longer', async () => {
    const page = openPipeline({ at: { path: '/stages' } });
    await page.until('Where deals wait in “Sales pipeline”.');
    expect(page.shows('21 days')).toBe(true);
    expect(page.shows('Before 14 days')).toBe(true);
    expect(page.shows('under 5 stays')).toBe(true);
    expect(page.link('11').props.params).toEqual({ list: 'stuck-deals', stage: 'proposal' });
  });
});

describe('data quality', () => {
  it('names the rules and leads to the deals that they warn of', async () => {
    const page = openPipeline({ at: { path: '/quality' } });
    await page.until('Nothing is planned next');
    expect(page.link('Nothing is planned next').props.params).toEqual({
      list: 'warned-deals',
      rule: 'deal-no-next-activity',
    });
    expect(page.links()).not.toContain('Phone number missing');
    expect(page.find(LineChart).props.data).toHaveLength(8);
  });
});

describe('unanswered mail', () => {
  it('says what in time means and who waits', async () => {
    const page = openPipeline({ at: { path: '/answers' } });
    await page.until('In time means within 24 working hours.');
    expect(page.link('See who waits').props.params).toEqual({ list: 'waiting' });
  });
});

describe('the views of other functions', () => {
  it.each([
    ['/review', 'Weekly review'],
    ['/audit', 'Won and lost'],
    ['/settings', 'Settings'],
  ])('%s stands in the same frame, without the filters', async (path, title) => {
    const page = openPipeline({ at: { path } });
    // Nothing answers their functions here.
    await page.waitFor(() =>
      expect(page.find(ErrorState).props.title).toBe('HubSpot cannot be reached right now'),
    );
    expect(page.find(PageTitle).text).toBe(title);
    expect(page.maybeFind(Select, { name: 'period' })).toBeNull();
    expect(page.asked()).toEqual([]);
  });
});
