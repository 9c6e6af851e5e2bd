import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostgresInbox } from '../../../src/server/inbox/postgres-inbox.ts';
import { findKnownEmails } from '../../../src/server/inbox/known-emails.ts';
import { keptDoneMs, purgeEvents } from '../../../src/server/inbox/purge-events.ts';
import { createBoss } from '../../../src/server/jobs/boss-start.ts';
import { accountEvents } from '../../../src/server/jobs/boss-queues.ts';
import { anEvent, emails, openYard, setInstalled, start, type Yard } from '../jobs/support.ts';

let yard: Yard;
beforeAll(async () => {
  yard = await openYard();
}, 60_000);
afterAll(() => yard.close());

const jobsOf = async (portalId: number) =>
  (await yard.boss.findJobs(accountEvents, { key: String(portalId) })).length;

describe('the inbox', () => {
  it('keeps an event once, however often and in whatever order it is sent, and wakes the account once', async () => {
    const portal = await yard.newPortal();
    const [first, second] = [emails(portal, 1, 60), emails(portal, 41, 60)];
    expect(await yard.inbox.accept(first, start, null)).toEqual({ stored: 60, repeated: 0, foreign: 0 });
    const disordered = [...second.toReversed(), ...second.slice(0, 5)];
    expect(await yard.inbox.accept(disordered, start, null)).toEqual({
      stored: 40,
      repeated: 25,
      foreign: 0,
    });
    expect(await yard.inbox.accept(first, start, null)).toEqual({ stored: 0, repeated: 60, foreign: 0 });
    expect(await yard.states(portal)).toHaveLength(100);
    expect(await jobsOf(portal)).toBe(1);
  });

  it('keeps the same event of two accounts apart', async () => {
    const [one, two] = [await yard.newPortal(), await yard.newPortal()];
    const accepted = await yard.inbox.accept([anEvent(one, 1), anEvent(two, 1)], start, null);
    expect(accepted).toEqual({ stored: 2, repeated: 0, foreign: 0 });
    expect(await yard.states(one)).toHaveLength(1);
    expect(await findKnownEmails(yard.test.database, two, ['1', '2'])).toEqual(new Set(['1']));
  });

  it.each(['uninstalled', 'suspended', null])('keeps nothing of an account that is %s', async (state) => {
    const [ours, foreign] = [await yard.newPortal(), 900_001];
    if (state) await setInstalled(yard.test, foreign, state);
    const accepted = await yard.inbox.accept([anEvent(ours, 1), anEvent(foreign, 1)], start, null);
    expect(accepted).toEqual({ stored: 1, repeated: 0, foreign: 1 });
    expect(await yard.states(foreign)).toEqual([]);
    expect(await jobsOf(foreign)).toBe(0);
  });

  it('is one for processes that receive the same events at once', async () => {
    const portals = [await yard.newPortal(), await yard.newPortal(), await yard.newPortal()];
    const boss = await createBoss({ url: yard.test.url, log: () => undefined });
    const inboxes = [yard.inbox, createPostgresInbox({ database: yard.test.another(), boss })];
    const events = portals.flatMap((portal) => emails(portal, 1, 33));
    const accepted = await Promise.all(
      Array.from({ length: 12 }, (_, at) => {
        const order = at % 3 === 0 ? events : events.toReversed();
        return (inboxes[at % 2] ?? yard.inbox).accept(order, start, null);
      }),
    );
    await boss.stop({ graceful: false });
    expect(accepted.reduce((sum, { stored }) => sum + stored, 0)).toBe(99);
    expect(accepted.every(({ stored, repeated }) => stored + repeated === 99)).toBe(true);
    for (const portal of portals) expect(await jobsOf(portal)).toBe(1);
  });

  it('keeps no event without its job, and wakes nobody without an event', async () => {
    const portal = await yard.newPortal();
    const broken = { insert: () => Promise.reject(new Error('no job')) } as unknown as Yard['boss'];
    const inbox = createPostgresInbox({ database: yard.test.database, boss: broken });
    await expect(inbox.accept(emails(portal, 1, 3), start, null)).rejects.toThrow('no job');
    expect(await yard.states(portal)).toEqual([]);
    await expect(
      yard.inbox.accept([{ ...anEvent(portal, 1), objectId: '\0' }], start, null),
    ).rejects.toMatchObject({ name: 'DatabaseError' });
    expect(await jobsOf(portal)).toBe(0);
  });
});

describe('what was dealt with', () => {
  it('is remembered until no repetition can come, then dropped; what waits or is dead stays', async () => {
    const portal = await yard.newPortal();
    await yard.inbox.accept(emails(portal, 1, 4), start, null);
    await yard.test.database.asPortal(portal, async (sql) => {
      const end = `update pipeline.events set state = $1, ended_at = $2 where object_id = $3`;
      await sql.query(end, ['done', start, '1']);
      await sql.query(end, ['done', start + 1, '2']);
      await sql.query(end, ['dead', start, '3']);
    });
    expect(await purgeEvents(yard.test.database, start + keptDoneMs)).toBe(0);
    expect((await yard.inbox.accept(emails(portal, 1, 4), start, null)).stored).toBe(0);
    expect(await purgeEvents(yard.test.database, start + keptDoneMs + 1)).toBe(1);
    expect((await yard.states(portal)).toSorted()).toEqual(['dead', 'done', 'waiting']);
  });
});

describe('accounts in the inbox', () => {
  it('see and change their own events and rests only', async () => {
    const [mine, theirs] = [await yard.newPortal(), await yard.newPortal()];
    await yard.inbox.accept([anEvent(mine, 1), anEvent(theirs, 2)], start, null);
    const seen = await yard.test.database.asPortal(mine, async (sql) => {
      await sql.query(`update pipeline.events set state = 'dead'`);
      await sql.query('insert into pipeline.event_rests (portal_id, until) values ($1, 1)', [mine]);
      return sql.query('select object_id as id from pipeline.events');
    });
    expect(seen).toEqual([{ id: '1' }]);
    expect(await yard.states(theirs)).toEqual(['waiting']);
    const rest = 'insert into pipeline.event_rests (portal_id, until) values ($1, 1)';
    await expect(yard.test.database.asPortal(mine, (sql) => sql.query(rest, [theirs]))).rejects.toMatchObject(
      {
        code: '42501',
      },
    );
  });

  it('are not mixed up by the operator, who can give no event to another', async () => {
    for (const text of [
      'update pipeline.events set portal_id = portal_id + 1',
      `update pipeline.events set object_id = '1'`,
      'update pipeline.event_rests set until = 0',
      'delete from pgboss.job',
    ]) {
      const attempt = yard.test.database.asOperator((sql) => sql.query(text));
      await expect(attempt).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('cannot reach the jobs', async () => {
    for (const text of ['select 1 from pgboss.job', 'select 1 from pgboss.queue'])
      await expect(yard.test.database.asPortal(1, (sql) => sql.query(text))).rejects.toMatchObject({
        code: '42501',
      });
  });
});
