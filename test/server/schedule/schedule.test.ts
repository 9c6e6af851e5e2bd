import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CrmError } from '#crm/crm.ts';
import { createFanOut } from '../../../src/server/jobs/schedule/fan-out.ts';
import type { JobHandlers } from '../../../src/server/jobs/schedule/job.ts';
import { appJobs, holdMsOf, portalJobs } from '../../../src/server/jobs/schedule/job-plans.ts';
import { createAccessJob } from '../../../src/server/jobs/schedule/refusals.ts';
import { runRound, startSchedule } from '../../../src/server/jobs/schedule/start-schedule.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { aProcess, drain, installBare, readEntries } from './support.ts';

const hourMs = 3_600_000;
let test: TestDatabase;
const clock = { at: 1_800_000_000_000, now: () => clock.at };
beforeAll(async () => {
  test = await openTestDatabase();
}, 30_000);
afterAll(() => test.close());
beforeEach(async () => {
  clock.at += 100 * hourMs;
  await test.database.asOperator(async (sql) => {
    await sql.query('delete from pipeline.installations');
    await sql.query('delete from pipeline.portal_schedule');
  });
});

const processOf = (handlers: Partial<JobHandlers>, database = test.database) =>
  aProcess(database, clock, handlers);
const fanOut = () => createFanOut({ database: test.database, store: processOf({}).store, now: clock.now })();
const entryOf = async (portalId: number, job: string) =>
  (await readEntries(test.database, portalId)).find((entry) => entry.job === job);

describe('a tick', () => {
  it('gives accounts a schedule, once, however many processes tick at once', async () => {
    await Promise.all([1, 2, 3].map((portalId) => installBare(test.database, portalId)));
    await Promise.all([fanOut(), fanOut(), fanOut()]);
    expect(await fanOut()).toEqual({ entered: 0, left: 0 });
    const entries = await readEntries(test.database, 2);
    expect(entries.map(({ job }) => job)).toEqual([...portalJobs].toSorted());
    expect((await readEntries(test.database, 0)).map(({ job }) => job)).toEqual([...appJobs].toSorted());
  });

  it('takes the schedule from who has gone, and leaves it with who is suspended', async () => {
    await Promise.all([1, 2].map((portalId) => installBare(test.database, portalId)));
    await fanOut();
    await installBare(test.database, 1, 'uninstalled');
    await installBare(test.database, 2, 'suspended');
    expect(await fanOut()).toEqual({ entered: 0, left: portalJobs.length });
    expect(await readEntries(test.database, 1)).toEqual([]);
    expect(await readEntries(test.database, 2)).toHaveLength(portalJobs.length);
  });
});

describe('the schedule', () => {
  it('has each job done once by three processes at once', async () => {
    const done: string[] = [];
    const handlers: Partial<JobHandlers> = {
      reconcile: async ({ portalId }) => {
        done.push(`${portalId}`);
        return { kind: 'done' };
      },
    };
    for (let portalId = 1; portalId <= 12; portalId++) await installBare(test.database, portalId);
    await fanOut();
    clock.at += hourMs;
    const processes = [1, 2, 3].map(() => processOf(handlers, test.another({ connections: 2 })));
    await Promise.all(processes.map((process) => drain(process, 'steps')));
    expect(done.toSorted()).toEqual(Array.from({ length: 12 }, (_, at) => `${at + 1}`).toSorted());
  });

  it('makes up once for all the turns that were missed', async () => {
    let runs = 0;
    const process = processOf({
      reconcile: async () => {
        runs += 1;
        return { kind: 'done' };
      },
    });
    await installBare(test.database, 7);
    await fanOut();
    clock.at += 9 * hourMs;
    await drain(process, 'steps');
    expect(runs).toBe(1);
    expect((await entryOf(7, 'reconcile'))?.nextAt).toBeGreaterThan(clock.at);
  });

  it('lets accounts take turns whose jobs want to go on at once', async () => {
    const turns: number[] = [];
    const left = new Map([
      [1, 3],
      [2, 3],
    ]);
    const process = processOf({
      history: async ({ portalId }) => {
        turns.push(portalId);
        clock.at += 1_000;
        const rest = (left.get(portalId) ?? 0) - 1;
        left.set(portalId, rest);
        return { kind: rest > 0 ? 'again' : 'done' };
      },
    });
    for (const portalId of [1, 2]) await installBare(test.database, portalId);
    await fanOut();
    clock.at += hourMs;
    while ((await runRound(process, 'scans', 1)) > 0);
    expect(turns.slice(1, 5)).toEqual([turns[1], turns[0], turns[1], turns[0]]);
    expect(turns.toSorted()).toEqual([1, 1, 1, 2, 2, 2]);
  });

  it('goes on elsewhere with a job whose process was killed, and not before its hold ends', async () => {
    await installBare(test.database, 7);
    await fanOut();
    clock.at += hourMs;
    const taken = await processOf({}).store.take({
      ...{ jobs: ['reconcile'], now: clock.at, holdMs: holdMsOf('steps'), limit: 1 },
      holder: '00000000-0000-4000-8000-000000000001',
    });
    expect(taken).toHaveLength(1);
    const other = processOf({ reconcile: async () => ({ kind: 'done', progress: { from: 2 } }) });
    await drain(other, 'steps');
    expect(await entryOf(7, 'reconcile')).not.toMatchObject({ progress: { from: 2 } });
    clock.at += holdMsOf('steps');
    await drain(other, 'steps');
    expect(await entryOf(7, 'reconcile')).toMatchObject({ progress: { from: 2 } });
    // The first one was only slow: what it says now counts no more.
    const late = { nextAt: 1, failures: 9, lastOkAt: null, progress: { from: 1 } };
    if (taken[0]) await other.store.settle(taken[0], late, clock.at);
    expect(await entryOf(7, 'reconcile')).toMatchObject({ progress: { from: 2 }, failures: 0 });
  });

  it('has a job come again that was asked for while it ran', async () => {
    await installBare(test.database, 7);
    await fanOut();
    clock.at += hourMs;
    let runs = 0;
    const process = processOf({
      'scheduled-work': async () => {
        runs += 1;
        if (runs === 1) await process.store.wake(7, ['scheduled-work'], clock.at);
        return { kind: 'done' };
      },
    });
    await drain(process, 'steps');
    expect(runs).toBe(2);
  });

  it('pauses longer and longer after failures, tells of them without their words, and forgets them', async () => {
    await installBare(test.database, 7);
    await fanOut();
    let isBroken = true;
    const process = processOf({
      'scheduled-work': async () => {
        if (isBroken) throw new TypeError('words of a sender');
        return { kind: 'done' };
      },
    });
    for (const [failures, pause] of [
      [1, 60_000],
      [2, 120_000],
      [3, 240_000],
    ] as const) {
      clock.at += hourMs;
      await drain(process, 'steps');
      const entry = await entryOf(7, 'scheduled-work');
      expect(entry?.failures).toBe(failures);
      expect((entry?.nextAt ?? 0) - clock.at).toBeLessThanOrEqual(pause);
      expect((entry?.nextAt ?? 0) - clock.at).toBeGreaterThanOrEqual(pause / 2);
    }
    expect(JSON.stringify(process.lines)).not.toContain('words of a sender');
    isBroken = false;
    clock.at += hourMs;
    await drain(process, 'steps');
    expect(await entryOf(7, 'scheduled-work')).toMatchObject({ failures: 0 });
  });

  it('works by itself until it is stopped, and then waits for what it began', async () => {
    await installBare(test.database, 7);
    await fanOut();
    clock.at += hourMs;
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    let ended = false;
    const schedule = startSchedule({
      ...processOf({
        history: async () => {
          begun.resolve();
          await gate.promise;
          ended = true;
          return { kind: 'done' };
        },
      }),
      pollMs: 10,
    });
    await begun.promise;
    const stopped = schedule.stop(5_000);
    gate.resolve();
    await stopped;
    expect(ended).toBe(true);
  });
});

describe('an account that HubSpot refuses', () => {
  const refused = () => Promise.reject(new CrmError('unauthorized', 'refused', { retryable: false }));
  const stateOf = async (portalId: number) => {
    const text = 'select state from pipeline.installations where portal_id = $1';
    const rows = await test.database.asOperator((sql) => sql.query<{ state: string }>(text, [portalId]));
    return rows[0]?.state;
  };

  it('is suspended after five refusals and an hour, tried once a day, and goes on once it is taken', async () => {
    const woken: number[] = [];
    let isRefused = true;
    const process = processOf({
      reconcile: async () => {
        if ((await stateOf(7)) !== 'active') return { kind: 'later', at: clock.at + 300_000 };
        return isRefused ? refused() : { kind: 'done' };
      },
      access: createAccessJob(test.database, async (portalId) => void woken.push(portalId)),
    });
    await installBare(test.database, 7);
    await fanOut();
    for (let tries = 1; tries <= 5; tries++) {
      expect(await stateOf(7)).toBe('active');
      clock.at += hourMs;
      await drain(process, 'steps');
    }
    expect(await stateOf(7)).toBe('suspended');
    clock.at += 25 * hourMs;
    await drain(process, 'steps');
    // The try may come before or after the job that is refused.
    clock.at += hourMs;
    await drain(process, 'steps');
    expect([woken, await stateOf(7)]).toEqual([[7], 'suspended']);
    isRefused = false;
    clock.at += 49 * hourMs;
    await drain(process, 'steps');
    clock.at += hourMs;
    await drain(process, 'steps');
    expect(await stateOf(7)).toBe('active');
    expect(await entryOf(7, 'access')).toBeUndefined();
  });
});
