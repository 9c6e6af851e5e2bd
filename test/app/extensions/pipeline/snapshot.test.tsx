import { ProgressBar } from '@hubspot/ui-extensions';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PipelinePageView, TakeSnapshotView } from '#core/views/pipeline-page-view.ts';
import { readAccount } from '../../../../src/app/extensions/pipeline/snapshot/read-account.ts';
import { answer, noOptions } from '../../../support/pipeline-answers/parts.ts';
import { fullBody } from '../../../support/pipeline-answers/full-bodies.ts';
import { failed, ok } from '../support/show-card.tsx';
import { closePipelines, openPipeline } from './support/open-pipeline.tsx';

afterEach(() => {
  closePipelines();
  vi.unstubAllGlobals();
});

const overview = fullBody({ view: 'overview', filters: { period: 'this-quarter' } });
const unread = () => answer(null, { takenAt: null, options: noOptions });
const old = (part: Partial<PipelinePageView> = {}) =>
  answer(overview, { takenAt: Date.now() - 7_200_000, isStale: true, ...part });
const progress = (part: Partial<TakeSnapshotView>): TakeSnapshotView => ({
  phase: 'deals',
  done: 0,
  total: 10_000,
  takenAt: null,
  isRunning: false,
  ...part,
});

describe('an account that nobody has read', () => {
  it('is read with its progress shown, then its figures come, then managers’ tasks', async () => {
    const seen: (string | undefined)[] = [];
    const page = openPipeline(
      {},
      {
        'pipeline-page': (_, earlier) => (earlier === 0 ? unread() : answer(overview)),
        'take-snapshot': async (_, earlier) => {
          seen.push(page.maybeFind(ProgressBar)?.props.valueDescription);
          return ok(progress(earlier === 0 ? { done: 3400 } : { phase: 'done', done: 10_000 }));
        },
      },
    );
    await page.until('€412,000 of likely business');
    expect(seen).toEqual(['Counting what there is', 'Reading your deals: 3,400 of 10,000 records']);
    expect(page.callsOf('take-snapshot')).toEqual([{ action: 'start' }, { action: 'continue' }]);
    await vi.waitFor(() => expect(page.callsOf('sweep')).toEqual([{ origin: 'page' }]));
  });

  it('says what went wrong, and goes on with a click', async () => {
    const page = openPipeline(
      {},
      {
        'pipeline-page': (_, earlier) => (earlier === 0 ? unread() : answer(overview)),
        'take-snapshot': (_, earlier) =>
          earlier === 0
            ? failed('rate-limited', { retryable: true })
            : ok(progress({ phase: 'done', done: 10_000 })),
      },
    );
    await page.until('HubSpot is busy right now');
    await page.click('Try again');
    await page.until('€412,000 of likely business');
  });
});

describe('figures that are old', () => {
  it('stay while the account is read again, then give way', async () => {
    let finish: (() => void) | undefined;
    const page = openPipeline(
      {},
      {
        'pipeline-page': (_, earlier) => (earlier === 0 ? old() : answer(overview)),
        'take-snapshot': (_, earlier) =>
          earlier === 0
            ? ok(progress({ done: 3400 }))
            : new Promise((resolve) => {
                finish = () => resolve(ok(progress({ phase: 'done' })));
              }),
      },
    );
    await page.until('Updated 2 hours ago · reading changes, 3,400 of 10,000.');
    expect(page.shows('€412,000 of likely business')).toBe(true);
    await vi.waitFor(() => expect(finish).toBeDefined());
    finish?.();
    await page.until('Updated 12 minutes ago.');
    expect(page.asked()).toHaveLength(2);
  });

  it('stay where they cannot be updated, which is said with a way to try again', async () => {
    const page = openPipeline(
      {},
      {
        'pipeline-page': () => old(),
        'take-snapshot': () => failed('unavailable', { retryable: true }),
      },
    );
    await page.until('These figures are from 2 hours ago. Updating them did not work.');
    expect(page.shows('€412,000 of likely business')).toBe(true);
    expect(page.hasButton('Try again')).toBe(true);
    expect(page.callsOf('sweep')).toEqual([]);
  });

  it('ask for nothing twice where they stay old', async () => {
    const fixed = old();
    const page = openPipeline({}, { 'pipeline-page': () => fixed });
    await vi.waitFor(() => expect(page.asked()).toHaveLength(2));
    page.follow('Customers at risk');
    await vi.waitFor(() => expect(page.asked()).toHaveLength(3));
    expect(page.callsOf('take-snapshot')).toHaveLength(1);
    expect(page.callsOf('sweep')).toHaveLength(1);
  });

  it('name deals that no sum holds', async () => {
    const page = openPipeline({}, { 'pipeline-page': () => answer(overview, { leftOut: 2 }) });
    await page.until('2 deals stay out of the sums');
    await vi.waitFor(() => expect(page.callsOf('sweep')).toHaveLength(1));
  });
});

describe('fresh figures', () => {
  it('have nothing read, and managers’ tasks brought in line once', async () => {
    const page = openPipeline();
    await page.until('Updated 12 minutes ago. Trends compare with Jul 1, 2026 – Sep 30, 2026.');
    page.follow('Invisible pipeline');
    await page.until('Broken down by');
    expect(page.callsOf('take-snapshot')).toEqual([]);
    expect(page.callsOf('sweep')).toHaveLength(1);
  });
});

describe('reading the account', () => {
  /** Answers call by call, the last one for ever. */
  function stub(views: readonly TakeSnapshotView[]) {
    let calls = 0;
    vi.stubGlobal('self', { serverless: async () => ok(views[Math.min(calls++, views.length - 1)]) });
    return () => calls;
  }

  it('waits while somebody else reads, and ends when they are done', async () => {
    const calls = stub([progress({ done: 10, isRunning: true }), progress({ phase: 'done' })]);
    const waits: number[] = [];
    const outcome = await readAccount(
      () => true,
      async (ms) => void waits.push(ms),
    );
    expect([outcome.status, calls(), waits]).toEqual(['done', 2, [3000]]);
  });

  it('pauses where nothing moves any more', async () => {
    const calls = stub([progress({ done: 10 })]);
    const outcome = await readAccount(
      () => true,
      async () => undefined,
    );
    expect([outcome.status, calls()]).toEqual(['paused', 21]);
  });

  it('stops when nobody looks any more', async () => {
    const calls = stub([progress({ done: 10 })]);
    const outcome = await readAccount(
      () => false,
      async () => undefined,
    );
    expect([outcome.status, calls()]).toEqual(['paused', 1]);
  });
});
