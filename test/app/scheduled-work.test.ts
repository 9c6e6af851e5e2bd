import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as sweepFunction } from '../../src/app/app.functions/sweep.ts';
import { main as scheduledWorkFunction } from '../../src/app/app.functions/scheduled-work.ts';
import { inTurn, isDue, jobs } from '../../src/app/use-cases/scheduled-work/due-jobs.ts';
import { scheduledWork } from '../../src/app/use-cases/scheduled-work/scheduled-work.ts';
import { CrmError } from '#crm/crm.ts';
import { company, dayMs } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';
import { begin, buyer, said, staffed, sweepOnce, tasksOf } from './sweep/sweep-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(staffed());
});
afterAll(() => app.portal.close());
beforeEach(() =>
  begin(app, staffed(company('501'), buyer('101'), said({ contactId: '101', kinds: 'pricing' }))),
);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

let runs = 0;
const noHistory = () => {
  throw new Error('nobody has begun a scan of past email');
};
function work(options: Parameters<AppPortal['context']>[0] = {}) {
  runs += 1;
  const late = app.portal.clock.now() + 1e7;
  const context = app.context({ deadline: late, deadlineAt: options.deadline ?? late, ...options });
  return scheduledWork({ ...context, runner: `schedule-${runs}`, openHistory: noHistory });
}

describe('scheduled work', () => {
  it('does all that is due in an account of this size, and then nothing', async () => {
    expect(await work()).toMatchObject({ created: 1, done: 5, failed: 0, waiting: 0 });
    app.portal.clock.advance(60_000);
    expect(await work()).toMatchObject({ created: 0, done: 0, failed: 0, waiting: 0 });
    expect(await tasksOf(app)).toHaveLength(1);
  });

  it('sweeps often, learns, takes its snapshot and forgets daily, and checks weekly', async () => {
    await work();
    app.portal.clock.advance(20 * 60_000);
    expect(await work()).toMatchObject({ done: 1 });
    app.portal.clock.advance(dayMs);
    expect(await work()).toMatchObject({ done: 4 });
    app.portal.clock.advance(7 * dayMs);
    expect(await work()).toMatchObject({ done: 5 });
  });

  it('begins with what the call before had no time for', async () => {
    const start = app.portal.clock.now();
    let at = start;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const answer = await globalThis.fetch(input, init);
      at += 150;
      return answer;
    };
    const slow = () => ({ fetch, now: () => at, deadline: at + 8_000, deadlineAt: at + 60_000 });
    const first = await work(slow());
    expect(first.waiting).toBeGreaterThan(0);
    let left = first.waiting;
    for (let call = 0; call < 20 && left > 0; call++) left = (await work(slow())).waiting;
    expect(left).toBe(0);
  });

  it('lets one job that fails keep no other from its turn', async () => {
    const log = vi.fn();
    const { crm } = app.context({ deadlineAt: app.portal.clock.now() + 1e7 });
    const broken = {
      ...crm,
      readPipelines: () => Promise.reject(new CrmError('unavailable', 'no pipelines', { retryable: false })),
    };
    const counts = await work({ crm: broken, log });
    expect(counts).toMatchObject({ created: 1 });
    expect(counts.failed).toBeGreaterThan(0);
    expect(log).toHaveBeenCalledWith('job-failed', { job: 'learn', category: 'unavailable' });
  });

  it('goes on after a fault of the app’s own too', async () => {
    const log = vi.fn();
    const { crm } = app.context({ deadlineAt: app.portal.clock.now() + 1e7 });
    const listManagerTasks = () => Promise.reject(new RangeError('a note that is too long'));
    expect(await work({ crm: { ...crm, listManagerTasks }, log })).toMatchObject({ done: 4, failed: 1 });
    expect(log).toHaveBeenCalledWith('job-failed', { job: 'sweep', category: 'RangeError' });
  });

  it('throws where nothing came of anything', async () => {
    app.portal.faults.add({
      path: /batch\/(upsert|update|create)|search/,
      effect: { kind: 'status', status: 403 },
      times: 100,
    });
    await expect(work()).rejects.toThrow(CrmError);
  });
});

it.each(jobs.filter((job) => job !== 'history'))('%s is due where nothing tells of an earlier run', (job) => {
  expect(isDue(job, new Map(), 1)).toBe(true);
});

it('goes round the jobs in their order', () => {
  expect(inTurn(null)).toEqual(['sweep', 'learn', 'scan', 'snapshot', 'retain', 'history']);
  expect(inTurn('scan')).toEqual(['scan', 'snapshot', 'retain', 'history', 'sweep', 'learn']);
});

describe('the functions', () => {
  beforeEach(() => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', app.portal.accessToken);
    vi.stubEnv('INVISIBLE_PIPELINE_SERVICE_KEY', app.portal.accessToken);
  });

  it('sweep for a card and the page', async () => {
    const parameters = { origin: 'page' };
    expect(await sweepFunction({ accountId: 4242, parameters })).toMatchObject({ ok: true });
    expect(await sweepFunction({ accountId: 4242, parameters: { origin: 'x' } })).toMatchObject({
      failure: { code: 'bad-request' },
    });
  });

  it('do scheduled work for whoever posts, and nothing for others', async () => {
    const post = { accountId: 4242, method: 'POST', body: { anything: true } };
    expect(await scheduledWorkFunction(post)).toMatchObject({ statusCode: 200 });
    expect(await scheduledWorkFunction({ ...post, method: 'GET' })).toMatchObject({ statusCode: 405 });
  }, 30_000);
});

describe('a card', () => {
  it('has the account swept at most once a quarter of an hour, for one call', async () => {
    await sweepOnce(app, 'card');
    const again = await app.calls(() => sweepOnce(app, 'card'));
    expect(again.calls).toBe(1);
    app.portal.clock.advance(16 * 60_000);
    expect((await app.calls(() => sweepOnce(app, 'card'))).calls).toBeGreaterThan(1);
  });

  it('has it swept again when the clock went back since', async () => {
    const ahead = app.portal.clock.now() + dayMs;
    await sweepOnce(app, 'card', { now: () => ahead, deadline: ahead + 1e7 });
    expect((await app.calls(() => sweepOnce(app, 'card'))).calls).toBeGreaterThan(1);
  });
});
