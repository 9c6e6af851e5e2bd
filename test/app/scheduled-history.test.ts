import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isDue } from '../../src/app/use-cases/scheduled-work/due-jobs.ts';
import { scheduledWork } from '../../src/app/use-cases/scheduled-work/scheduled-work.ts';
import { accountOf, historyContext, historyOnce, mailbox } from './history/history-support.ts';
import { dayMs } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

const seed = accountOf(mailbox(230, 60));
let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(() => app.reset(seed));

let runs = 0;
async function work(openHistory = vi.fn(() => historyContext(app))) {
  runs += 1;
  const late = app.portal.clock.now() + 1e7;
  const context = app.context({ deadline: late, deadlineAt: late });
  return {
    openHistory,
    counts: await scheduledWork({ ...context, runner: `schedule-${runs}`, openHistory }),
  };
}

/** A scan with time for its first page only. */
async function beginScan() {
  const deadline = app.portal.clock.now() + 4_500;
  let at = app.portal.clock.now();
  const options = { deadline, deadlineAt: deadline + 60_000, now: () => (at += 100) };
  const { progress } = await historyOnce(app, { action: 'start', months: 6 }, options);
  expect(progress.phase).toBe('reading');
}

const phase = async () => (await historyOnce(app, { action: 'status' })).progress.phase;

describe('the schedule and past mail', { timeout: 30_000 }, () => {
  it('goes on with a scan that somebody began, to its end', async () => {
    await beginScan();
    await work();
    expect(await phase()).toBe('done');
  });

  it('begins none, also long after the last one', async () => {
    expect((await work()).openHistory).not.toHaveBeenCalled();
    await historyOnce(app, { action: 'start', months: 6 });
    app.portal.clock.advance(400 * dayMs);
    expect((await work()).openHistory).not.toHaveBeenCalled();
  });

  it('leaves one that is paused alone until it is resumed', async () => {
    await beginScan();
    await historyOnce(app, { action: 'pause' });
    expect((await work()).openHistory).not.toHaveBeenCalled();
    expect(await phase()).toBe('paused');
  });

  it('comes after what was due before it, and gives the turn on', async () => {
    await beginScan();
    let at = app.portal.clock.now();
    // Its turn takes all the time that a call has left.
    const openHistory = vi.fn(() => {
      at += 8_000;
      return historyContext(app, { deadline: at - 1, deadlineAt: at + 60_000, now: () => at });
    });
    const call = () => {
      runs += 1;
      at = app.portal.clock.now();
      const deadline = at + 8_000;
      const context = app.context({ deadline, deadlineAt: deadline + 60_000, now: () => at });
      return scheduledWork({ ...context, runner: `schedule-${runs}`, openHistory });
    };
    expect(await call()).toMatchObject({ done: 6, waiting: 0 });
    app.portal.clock.advance(20 * 60_000);
    await app.context().notes.write('schedule', { first: 'history' });
    expect(await call()).toMatchObject({ done: 1, waiting: 1 });
    expect(await call()).toMatchObject({ done: 2, waiting: 0 });
  });
});

it('is due only while somebody wants it read', () => {
  expect(isDue('history', new Map(), 1)).toBe(false);
});
