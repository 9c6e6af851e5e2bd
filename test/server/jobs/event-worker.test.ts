import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { listDead, replayDead } from '../../../src/server/inbox/dead-events.ts';
import { accountEvents } from '../../../src/server/jobs/boss-queues.ts';
import { createBoss } from '../../../src/server/jobs/boss-start.ts';
import { patientRounds } from '../../../src/server/jobs/event-retries.ts';
import type { BatchOutcome, EventBatch } from '../../../src/server/jobs/event-work.ts';
import { until } from '../../support/until.ts';
import { anEvent, aWorker, emails, openYard, setInstalled, start, type Yard } from './support.ts';

let yard: Yard;
beforeAll(async () => {
  yard = await openYard();
}, 60_000);
afterAll(() => yard.close());

const done: BatchOutcome = { kind: 'done' };

function work(...[process, deps]: Parameters<typeof aWorker> extends [Yard, ...infer Rest] ? Rest : never) {
  const worker = aWorker(yard, process, deps);
  onTestFinished(worker.stop);
  return worker;
}

const allAre = (portal: number, state: string) => async () => {
  const states = await yard.states(portal);
  return states.length > 0 && states.every((one) => one === state);
};

describe('a worker', () => {
  it('takes erasures first, then what came first, each record once, at most 100 events at a time', async () => {
    const portal = await yard.newPortal();
    const deal = anEvent(portal, 7, 'deal');
    await yard.inbox.accept(emails(portal, 1, 100), start, null);
    const late = [deal, { ...deal, dedupeKey: 'again' }, anEvent(portal, 8, 'contact')];
    await yard.inbox.accept([...late, anEvent(portal, 9, 'erase-contact')], start, null);
    const { batches } = work(() => done);
    await until(allAre(portal, 'done'));
    expect(batches).toHaveLength(2);
    expect(batches[0]).toMatchObject({ portalId: portal, erasedContactIds: ['9'], dealIds: [] });
    expect(batches[0]?.emailIds).toHaveLength(99);
    expect(batches[1]).toMatchObject({ dealIds: ['7'], contactIds: ['8'], erasedContactIds: [] });
    expect(batches[1]?.emailIds).toHaveLength(1);
  });

  it('gives every account its turn, behind however many events of another', async () => {
    const [busy, quiet] = [await yard.newPortal(), await yard.newPortal()];
    await yard.inbox.accept(emails(busy, 1, 500), start, null);
    await yard.inbox.accept([anEvent(quiet, 1)], start, null);
    const { batches } = work(() => done, { concurrency: 1 });
    await until(allAre(busy, 'done'));
    expect(batches.findIndex(({ portalId }) => portalId === quiet)).toBe(1);
  });

  it('works for many accounts at a time, and for each at one portion, also beside another process', async () => {
    const portals = [await yard.newPortal(), await yard.newPortal(), await yard.newPortal()];
    const boss = await createBoss({ url: yard.test.url, log: () => undefined });
    onTestFinished(() => boss.stop({ graceful: false }));
    const busy = new Set<number>();
    let [most, overlaps] = [0, 0];
    const process = async ({ portalId }: EventBatch) => {
      if (busy.has(portalId)) overlaps += 1;
      busy.add(portalId);
      most = Math.max(most, busy.size);
      await until(() => most === portals.length);
      busy.delete(portalId);
      return done;
    };
    for (const portal of portals) await yard.inbox.accept(emails(portal, 1, 350), start, null);
    const workers = [work(process), work(process, { boss, database: yard.test.another() })];
    for (const portal of portals) await until(allAre(portal, 'done'));
    expect({ overlaps, most }).toEqual({ overlaps: 0, most: 3 });
    const ids = workers.flatMap(({ batches }) =>
      batches.flatMap(({ portalId, emailIds }) => emailIds.map((id) => `${portalId}:${id}`)),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('finishes what is under way before it stops, and leaves the rest to others', async () => {
    const portal = await yard.newPortal();
    await yard.inbox.accept(emails(portal, 1, 150), start, null);
    let finish: (outcome: BatchOutcome) => void = () => undefined;
    const first = aWorker(yard, () => new Promise<BatchOutcome>((resolve) => (finish = resolve)));
    await until(() => first.batches.length === 1);
    const end = first.stop();
    finish(done);
    await end;
    expect((await yard.states(portal)).filter((state) => state === 'done')).toHaveLength(100);
    work(() => done);
    await until(allAre(portal, 'done'));
  });
});

describe('an event that cannot be dealt with', () => {
  it('is given up alone; nothing else waits for it, and it can be replayed', async () => {
    const [portal, other] = [await yard.newPortal(), await yard.newPortal()];
    await yard.inbox.accept([...emails(portal, 1, 60), anEvent(other, 1)], start, null);
    let [now, isMended] = [start, false];
    const process = ({ portalId, emailIds }: EventBatch) => {
      if (portalId === portal && emailIds.includes('42') && !isMended) throw new RangeError('some words');
      return done;
    };
    const logged: unknown[] = [];
    const { batches } = work(process, { now: () => now, log: (...line) => logged.push(line) });
    await until(() => batches.some(({ portalId }) => portalId === portal));
    await yard.inbox.accept([anEvent(portal, 100)], start, null);
    await until(async () => (await yard.states(portal)).at(-1) === 'done' && (await allAre(other, 'done')()));
    expect(await yard.states(portal)).toEqual([...Array<string>(60).fill('waiting'), 'done']);
    await until(async () => {
      now += 5_000;
      return !(await yard.states(portal)).includes('waiting');
    });
    const dead = await listDead(yard.test.database, { portalId: portal });
    expect(dead).toMatchObject([{ portalId: portal, kind: 'email', objectId: '42', code: 'RangeError' }]);
    expect(batches.filter(({ emailIds }) => emailIds.join() === '42').length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(logged)).not.toContain('some words');
    isMended = true;
    const deps = { database: yard.test.database, boss: yard.boss };
    expect(await replayDead(deps, { portalId: other })).toBe(0);
    expect(await replayDead(deps, { kind: 'email' })).toBe(1);
    await until(allAre(portal, 'done'));
  });

  it('is found out where it takes the process with it', async () => {
    const portal = await yard.newPortal();
    await yard.inbox.accept(emails(portal, 1, 2), start, null);
    for (let lost = 0; lost < 3; lost++) {
      const claims = await yard.boss.fetch(accountEvents, { batchSize: 50 });
      await yard.boss.fail(accountEvents, claims);
    }
    let now = start;
    const { batches } = work(() => done, { now: () => now });
    const codes = () =>
      yard.test.database.asPortal(portal, (sql) =>
        sql.query(`select distinct error_code as code, attempts from pipeline.events`),
      );
    await until(async () => (await codes()).some(({ code }) => code !== null));
    expect(await codes()).toEqual([{ code: 'worker-lost', attempts: 1 }]);
    expect(batches).toEqual([]);
    now += 2_000;
    await until(allAre(portal, 'done'));
  });
});

describe('an account', () => {
  it('rests as long as HubSpot asks for, and no other notices', async () => {
    const [portal, other] = [await yard.newPortal(), await yard.newPortal()];
    await yard.inbox.accept(emails(portal, 1, 3), start, null);
    let now = start;
    const process = ({ portalId }: EventBatch): BatchOutcome =>
      portalId === portal && now === start ? { kind: 'later', at: start + 9_000 } : done;
    const { batches } = work(process, { now: () => now });
    await until(() => batches.length === 1);
    await yard.inbox.accept([...emails(portal, 4, 3), ...emails(other, 1, 3)], start, null);
    await until(allAre(other, 'done'));
    expect(await allAre(portal, 'waiting')()).toBe(true);
    now += 9_001;
    await until(allAre(portal, 'done'));
    expect(batches.map(({ portalId }) => portalId)).toEqual([portal, other, portal]);
  });

  it('goes on beside a record that HubSpot never answers for, which is left alone but not given up', async () => {
    const portal = await yard.newPortal();
    await yard.inbox.accept(emails(portal, 1, 4), start, null);
    // As after half an hour of rests.
    const rested = `update pipeline.events set rounds = ${patientRounds + 4}`;
    await yard.test.database.asPortal(portal, (sql) => sql.query(rested));
    let now = start;
    const process = ({ emailIds }: EventBatch): BatchOutcome =>
      emailIds.includes('2') ? { kind: 'later', at: now + 2_000 } : done;
    work(process, { now: () => now });
    await until(async () => {
      now += 1_000;
      return (await yard.states(portal)).join() === 'done,waiting,done,done';
    });
  });

  it('comes again with what had no room, but not at once', async () => {
    const [portal, other] = [await yard.newPortal(), await yard.newPortal()];
    await yard.inbox.accept(emails(portal, 1, 3), start, null);
    let now = start;
    const { batches } = work(() => (now === start ? { kind: 'again' } : done), { now: () => now });
    await until(() => batches.length === 1);
    await yard.inbox.accept([anEvent(other, 1)], start, null);
    await until(() => batches.length === 2);
    expect(batches.map(({ portalId }) => portalId)).toEqual([portal, other]);
    now += 1_000;
    await until(allAre(portal, 'done'));
    await until(allAre(other, 'done'));
    expect(batches.map(({ portalId }) => portalId).toSorted()).toEqual([portal, portal, other, other]);
  });

  it('that is gone keeps its events until it is back', async () => {
    const portal = await yard.newPortal();
    await yard.inbox.accept(emails(portal, 1, 3), start, null);
    let [now, isGone] = [start, true];
    const process = ({ portalId }: EventBatch): BatchOutcome =>
      portalId === portal && isGone ? { kind: 'gone' } : done;
    const { batches } = work(process, { now: () => now });
    await until(() => batches.length === 1);
    await setInstalled(yard.test, portal, 'uninstalled');
    now += 3_600_000;
    const other = await yard.newPortal();
    await yard.inbox.accept([anEvent(other, 1)], start, null);
    await until(allAre(other, 'done'));
    expect(await allAre(portal, 'waiting')()).toBe(true);
    isGone = false;
    now += 3_600_000;
    await setInstalled(yard.test, portal, 'active');
    await until(allAre(portal, 'done'));
  });
});
