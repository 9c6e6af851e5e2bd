import { BarChart, LineChart, Panel, StatisticsItem, StatisticsTrend } from '@hubspot/ui-extensions';
import { PageHeader, PageTitle } from '@hubspot/ui-extensions/pages';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OverviewBody } from '#core/views/pipeline-page-view.ts';
import { answer, figure } from '../../../support/pipeline-answers/parts.ts';
import { fullBody } from '../../../support/pipeline-answers/full-bodies.ts';
import { answers as light } from '../../../support/pipeline-answers/light.ts';
import { closePipelines, openPipeline } from './support/open-pipeline.tsx';

afterEach(() => {
  closePipelines();
  vi.unstubAllGlobals();
});

const full = fullBody({ view: 'overview', filters: { period: 'this-quarter' } }) as OverviewBody;
const withBody = (body: Partial<OverviewBody>) =>
  openPipeline({}, { 'pipeline-page': () => answer({ ...full, ...body }) });

describe('the overview', () => {
  it('says in one sentence what is invisible, beside what studies find', async () => {
    const page = openPipeline();
    await page.until('€412,000 of likely business in 37 conversations is not in your pipeline.');
    expect(page.shows('That is 15.1% of your real pipeline. Studies put it at about 15%')).toBe(true);
    expect(page.link('See the 37 conversations').props).toMatchObject({
      to: '/records',
      params: { list: 'invisible' },
    });
    expect(page.find(PageTitle).text).toBe('Overview');
  });

  it('says it in French to a French reader', async () => {
    const page = openPipeline({ locale: 'fr' });
    await page.until('d’affaires probables, dans 37 conversations, ne figurent pas dans votre pipeline.');
    expect(page.shows('Où regarder en premier')).toBe(true);
    expect(page.find(PageTitle).text).toBe('Vue d’ensemble');
  });

  it('has six figures at most, each with its trend, green where the change is good', async () => {
    const page = openPipeline();
    await page.until('Share you cannot see');
    expect(page.findAll(StatisticsItem)).toHaveLength(6);
    const trends = page
      .findAll(StatisticsTrend)
      .map(({ props }) => [props.value, props.direction, props.color]);
    expect(trends).toEqual([
      ['12%', 'increase', 'red'],
      ['1.3 points', 'increase', 'red'],
      ['6 points', 'decrease', 'green'],
      ['12 points', 'increase', 'green'],
      ['12%', 'increase', 'green'],
    ]);
  });

  it('unfolds a figure into its definition, its formula with the real numbers, and its records', async () => {
    const page = openPipeline();
    await page.until('Share you cannot see');
    const panel = page.findAll(Panel).find(({ props }) => props.title === 'Share you cannot see');
    expect(panel?.toString()).toContain('as a share of the real one');
    expect(panel?.toString()).toContain('invisible pipeline ÷ (invisible pipeline + weighted amounts)');
    expect(panel?.toString()).toContain('€412,000 ÷ (€412,000 + €2,316,000) = 15.1%');
  });

  it('leads from each point of attention to its records', async () => {
    const page = openPipeline();
    await page.until('Where to look first');
    expect(page.shows('“Asks for a price” is the largest part')).toBe(true);
    expect(page.shows('11 deals have been in “Proposal” for longer than usual: €348,000.')).toBe(true);
    page.follow('See the list');
    await page.until('Conversations without a deal');
    expect(page.asked().at(-1)).toMatchObject({
      view: 'records',
      query: { list: 'invisible', kind: 'pricing' },
    });
  });

  it('draws what is invisible by kind, and the trend', async () => {
    const page = openPipeline();
    await page.until('Where to look first');
    const rows = page.find(BarChart).props.data as { slice: string; value: number }[];
    expect(rows[0]).toEqual({ slice: 'Price', value: 148_000 });
    expect(rows).toHaveLength(7);
    expect(page.find(LineChart).props.data).toHaveLength(12);
  });

  it('has one primary action: the weekly review', async () => {
    const page = openPipeline();
    await page.until('Where to look first');
    expect(page.find(PageHeader.PageLink).text).toBe('Start the weekly review');
    expect(page.primaryButtons()).toEqual([]);
  });
});

describe('an overview of little', () => {
  it('withholds what rests on too few, and says from when it is shown', async () => {
    const page = openPipeline({}, { 'pipeline-page': light['pipeline-page'] as never });
    await page.until('€10,000 of likely business in 2 conversations is not in your pipeline.');
    expect(page.shows('5 deals and conversations: shown from 20 on')).toBe(true);
    expect(page.shows('2 messages: shown from 20 on')).toBe(true);
    expect(page.shows('Shown once a target is set')).toBe(true);
    expect(page.shows('The trend appears after two weeks')).toBe(true);
    expect(page.findAll(LineChart)).toHaveLength(0);
  });

  it('says that nothing is invisible where that is so', async () => {
    const none = figure('invisible-value', 0, { opportunities: 0 }, { n: 0 });
    const page = withBody({ figures: [none], attention: [], invisibleByKind: [], invisibleTrend: [] });
    await page.until('No conversation with a clear buying signal waits for a deal.');
    expect(page.shows('Where to look first')).toBe(false);
    expect(page.findAll(BarChart)).toHaveLength(0);
  });

  it('counts conversations where none has an estimate', async () => {
    const bare = figure('invisible-value', null, { opportunities: 1 }, { n: 1 });
    const page = withBody({ figures: [bare] });
    await page.until('1 conversation with a buying signal is not in your pipeline.');
  });
});
