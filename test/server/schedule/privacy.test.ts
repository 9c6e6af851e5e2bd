import type { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSecondLooks } from '../../../src/server/host/second-looks.ts';
import type { Inbox, IncomingEvent } from '../../../src/server/inbox/inbox.ts';
import { findKnownEmails } from '../../../src/server/inbox/known-emails.ts';
import { createPostgresInbox } from '../../../src/server/inbox/postgres-inbox.ts';
import { createBoss } from '../../../src/server/jobs/boss-start.ts';
import { workOffAccount } from '../../../src/server/jobs/event-account.ts';
import { createProcessBatch } from '../../../src/server/jobs/process-batch.ts';
import { createFirstSteps } from '../../../src/server/jobs/schedule/portal-jobs/first-steps.ts';
import { createHistoryJob } from '../../../src/server/jobs/schedule/portal-jobs/history.ts';
import { createReconcile } from '../../../src/server/jobs/schedule/portal-jobs/reconcile.ts';
import { createScheduledWorkJob } from '../../../src/server/jobs/schedule/portal-jobs/scheduled-work.ts';
import { noMeter } from '../../../src/server/operation/meter.ts';
import { noTracer } from '../../../src/server/operation/tracer.ts';
import { account, contact, email } from '../../app/support/account.ts';
import { startTestServer, type TestServer } from '../host/support.ts';
import { aProcess, drain, readEntries } from './support.ts';

const [here, there] = [4_711, 4_712];
const wish =
  'Hello, we need 20 more licences for our team in March. Could you send us a quote? Our budget is 12,000 EUR.';
const seed = account(
  ...['101', '102'].map((id) => contact(id)),
  ...['5001', '5002'].map((id) => email(id, '101', wish)),
  email('5003', '102', wish),
);
let server: TestServer;
let boss: PgBoss;
let inbox: Inbox;
beforeAll(async () => {
  server = await startTestServer(seed, [here, there]);
  boss = await createBoss({ url: server.test.url, log: () => undefined, supervises: false });
  inbox = createPostgresInbox({ database: server.test.database, boss });
}, 60_000);
afterAll(async () => {
  await boss.stop({ graceful: false });
  await server.close();
});

const now = () => server.hubSpot.clock.now();
const log = () => undefined;

function aBackground() {
  const { openHost } = server.process();
  const { database } = server.test;
  const knownEmails = (portalId: number, ids: readonly string[]) => findKnownEmails(database, portalId, ids);
  const process = aProcess(
    database,
    { now },
    {
      reconcile: createReconcile({ openHost, inbox, knownEmails, log, now }),
      'first-steps': (taken) => createFirstSteps({ openHost, store: process.store, now })(taken),
      'scheduled-work': createScheduledWorkJob(openHost, now),
      history: createHistoryJob(openHost, now),
    },
  );
  return process;
}

/** The account's events, until none is left; minutes pass, so that second looks and rests are over. */
async function workOff(portalId: number): Promise<void> {
  const { openHost } = server.process();
  const { database } = server.test;
  const secondLooks = createSecondLooks({ database, inbox, now });
  const process = createProcessBatch({ openHost, secondLooks, log, now, random: () => 0 });
  const deps = { boss, database, process, meter: noMeter, tracer: noTracer, now, log, random: () => 0 };
  for (let round = 0; round < 4; round++) {
    while (await workOffAccount(portalId, 0, deps));
    server.hubSpot.clock.advance(70_000);
    await secondLooks.tellDue();
  }
}

const toEvents = (portalId: number, kind: IncomingEvent['kind'], ids: readonly string[]) =>
  ids.map((objectId) => ({
    ...{ portalId, kind, objectId, occurredAt: now(), dedupeKey: `${kind}:${objectId}:${now()}` },
  }));

/** Everything of the account that the database holds, as text. */
async function rowsOf(portalId: number): Promise<string> {
  const tables = ['signals', 'events', 'requests', 'learned'];
  const text = tables
    .map((table) => `select to_jsonb(t)::text as row from pipeline.${table} t`)
    .join(' union all ');
  const rows = await server.test.database.asPortal(portalId, (sql) => sql.query<{ row: string }>(text));
  const notes = await (await server.host(portalId)).stores?.notes.read(['erasures', 'history']);
  return `${rows.map(({ row }) => row).join('\n')}\n${JSON.stringify([...(notes ?? [])])}`;
}

const signalsOf = async (portalId: number, contactId: string) =>
  (await (await server.host(portalId)).stores?.store.readByContacts([contactId])) ?? [];

describe('an account’s first hour', { timeout: 60_000 }, () => {
  it('begins with properties and what is usual, then the schedule goes on by itself', async () => {
    const process = aBackground();
    await process.store.enter(here, now());
    await drain(process, 'steps');
    const checked = await server.ask(here, 'installation-check', { action: 'check' });
    const results = checked.ok ? checked.view.results : [];
    expect(results.find(({ id }) => id === 'properties')).toMatchObject({ status: 'ok' });
    const entries = await readEntries(server.test.database, here);
    expect(entries.map(({ job }) => job)).toEqual(['history', 'reconcile', 'scheduled-work']);
    expect(entries.every(({ failures }) => failures === 0)).toBe(true);
    expect(process.lines.filter(({ event }) => event === 'job-failed')).toEqual([]);
  });

  it('goes on with a scan that somebody began, to its end, step by step', async () => {
    const begun = await server.ask(here, 'history-scan', { action: 'start', months: 2 });
    expect(begun.ok).toBe(true);
    const process = aBackground();
    for (let turn = 0; turn < 6; turn++) {
      server.hubSpot.clock.advance(600_000);
      await drain(process, 'scans');
    }
    const scan = await server.ask(here, 'history-scan', { action: 'status' });
    expect(scan.ok && scan.view.progress).toMatchObject({ phase: 'done', read: 3 });
  });
});

describe('a contact whose data must go', { timeout: 60_000 }, () => {
  it('leaves no trace in the server, and nothing brings it back; others keep theirs', async () => {
    for (const portalId of [here, there]) {
      if (portalId === there) await server.ask(there, 'set-up', {});
      await inbox.accept(toEvents(portalId, 'email', ['5001', '5002', '5003']), now(), null);
      await workOff(portalId);
      expect((await signalsOf(portalId, '101')).length).toBeGreaterThan(0);
    }
    server.hubSpot.portal(here).forgetContact('101');
    await inbox.accept(toEvents(here, 'erase-contact', ['101']), now(), null);
    await workOff(here);
    expect(await signalsOf(here, '101')).toEqual([]);
    // HubSpot sends the old emails again, the schedule finds what no webhook brought, and a scan reads the past.
    await inbox.accept(toEvents(here, 'email', ['5001', '5002']), now(), null);
    await workOff(here);
    const process = aBackground();
    await process.store.enter(here, now());
    await server.ask(here, 'history-scan', { action: 'start', months: 2 });
    for (let turn = 0; turn < 3; turn++) {
      server.hubSpot.clock.advance(1_200_000);
      await drain(process, 'steps');
      await drain(process, 'scans');
      await workOff(here);
    }
    expect(await signalsOf(here, '101')).toEqual([]);
    expect(await rowsOf(here)).not.toMatch(/person101|nadia|5001:|5002:/iu);
    expect((await signalsOf(here, '102')).length).toBeGreaterThan(0);
    expect((await signalsOf(there, '101')).length).toBeGreaterThan(0);
  });
});
