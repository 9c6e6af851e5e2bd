import { Select, Tabs } from '@hubspot/ui-extensions';
import { PageTitle } from '@hubspot/ui-extensions/pages';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OverviewBody, PageRequest, PipelinePageView } from '#core/views/pipeline-page-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { answer } from '../../../support/pipeline-answers/parts.ts';
import { fullBody } from '../../../support/pipeline-answers/full-bodies.ts';
import { closePipelines, openPipeline } from './support/open-pipeline.tsx';

afterEach(() => {
  closePipelines();
  vi.unstubAllGlobals();
});

const byTeam = (page: ReturnType<typeof openPipeline>) => page.asked().map(({ filters }) => filters.teamId);

describe('the filters of the page', () => {
  it('are folded but for the period, and unfold', async () => {
    const page = openPipeline();
    await page.until('Where to look first');
    expect(page.findAll(Select).map(({ props }) => props.name)).toEqual(['period']);
    await page.click('More filters');
    await page.waitFor(() => expect(page.findAll(Select)).toHaveLength(6));
  });

  it('offer what the account has, in words, and what has no value', async () => {
    const page = openPipeline();
    await page.click('More filters');
    await page.waitFor(() => expect(page.findAll(Select)).toHaveLength(6));
    expect(page.find(Select, { name: 'industry' }).props.options.map(({ label }) => label)).toEqual([
      'All',
      'Computer software',
      'Financial services',
      'Insurance',
      'Hospital health care',
      'Not known',
    ]);
  });

  it('narrow the view, stand in the address and go along to the next one', async () => {
    const page = openPipeline();
    await page.click('More filters');
    await page.waitFor(() => page.find(Select, { name: 'teamId' }));
    page.choose('teamId', '12');
    await vi.waitFor(() => expect(byTeam(page)).toEqual([undefined, '12']));
    expect(page.link('Invisible pipeline').props.params).toEqual({ team: '12' });
    page.follow('Invisible pipeline');
    await page.until('Broken down by');
    expect(page.asked().at(-1)).toEqual({
      view: 'invisible',
      filters: { period: 'this-quarter', teamId: '12' },
    });
  });

  it('are read from the address, and cleared with one click', async () => {
    const page = openPipeline({
      at: { path: '/', params: { period: 'last-year', source: 'OFFLINE', size: '9-9' } },
    });
    await page.click('Clear filters');
    await vi.waitFor(() => expect(page.asked()).toHaveLength(2));
    expect(page.asked().map(({ filters }) => filters)).toEqual([
      { period: 'last-year', source: 'OFFLINE' },
      { period: 'last-year' },
    ]);
  });

  it('answer at once when they were asked before', async () => {
    const page = openPipeline();
    await page.until('Where to look first');
    page.choose('period', 'last-month');
    await vi.waitFor(() => expect(page.asked()).toHaveLength(2));
    page.choose('period', 'this-quarter');
    await page.until('Where to look first');
    expect(page.asked()).toHaveLength(2);
  });
});

describe('the note below the filters', () => {
  it('tells what the shown figures are compared with, also when one goes back', async () => {
    const october = { from: Date.parse('2026-09-30T22:00:00Z'), to: Date.parse('2026-10-31T23:00:00Z') };
    const page = openPipeline(
      {},
      {
        'pipeline-page': (request) =>
          answer(fullBody(request), request.filters.period === 'this-month' ? { previous: october } : {}),
      },
    );
    await page.until('Trends compare with Jul 1, 2026 – Sep 30, 2026.');
    page.choose('period', 'this-month');
    await page.until('Trends compare with Oct 1, 2026 – Oct 31, 2026.');
    page.choose('period', 'this-quarter');
    await page.until('Trends compare with Jul 1, 2026 – Sep 30, 2026.');
    expect(page.asked()).toHaveLength(2);
  });
});

describe('answers that come late', () => {
  it('never stand in for those of the filters that were chosen since', async () => {
    const waiting = new Map<string | undefined, (result: FunctionResult<PipelinePageView>) => void>();
    const slow = ({ filters }: PageRequest) =>
      new Promise<FunctionResult<PipelinePageView>>((resolve) => waiting.set(filters.teamId, resolve));
    const page = openPipeline({ at: { path: '/', params: { team: '11' } } }, { 'pipeline-page': slow });
    await vi.waitFor(() => expect(waiting.has('11')).toBe(true));
    page.goTo({ path: '/', params: { team: '12' } });
    await vi.waitFor(() => expect(waiting.has('12')).toBe(true));
    waiting.get('12')?.(worth(12_000));
    await page.until('€12,000 of likely business');
    waiting.get('11')?.(worth(11_000));
    await Promise.resolve();
    expect(page.shows('€12,000 of likely business')).toBe(true);
    expect(page.shows('€11,000')).toBe(false);
    page.goTo({ path: '/', params: { team: '11' } });
    await page.until('€11,000 of likely business');
    expect(page.asked()).toHaveLength(2);
  });

  it('leave the former figures standing, marked as being updated', async () => {
    let next: ((result: FunctionResult<PipelinePageView>) => void) | undefined;
    const page = openPipeline(
      {},
      {
        'pipeline-page': (_, earlier) =>
          earlier === 0 ? worth(10_000) : new Promise((resolve) => (next = resolve)),
      },
    );
    await page.until('€10,000 of likely business');
    page.choose('period', 'last-month');
    await page.until('Updating the figures');
    expect(page.shows('€10,000 of likely business')).toBe(true);
    next?.(worth(20_000));
    await page.until('€20,000 of likely business');
    expect(page.shows('Updating the figures')).toBe(false);
  });
});

describe('the way through the page', () => {
  it('opens the first view of a group', async () => {
    const page = openPipeline();
    await page.until('Where to look first');
    expect(page.find(Tabs).props.selected).toBe('pipeline');
    page.find(Tabs).trigger('onSelectedChange', 'data' as never);
    await page.waitFor(() => expect(page.find(PageTitle).text).toBe('Facts never entered'));
    expect(page.find(Tabs).props.selected).toBe('data');
  });

  it('says so of an address that leads nowhere', async () => {
    const page = openPipeline({ at: { path: '/elsewhere' } });
    await page.until('There is no such view');
    expect(page.links()).toContain('To the overview');
    expect(page.asked()).toEqual([]);
  });
});

/** An overview that differs in its largest figure. */
function worth(value: number): FunctionResult<PipelinePageView> {
  const body = fullBody({ view: 'overview', filters: { period: 'this-quarter' } }) as OverviewBody;
  return answer({
    ...body,
    figures: body.figures.map((each, index) => (index === 0 ? { ...each, value } : each)),
  });
}
