import type { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findKnownEmails } from '../../../src/server/inbox/known-emails.ts';
import type { Inbox } from '../../../src/server/inbox/inbox.ts';
import { createPostgresInbox } from '../../../src/server/inbox/postgres-inbox.ts';
import { createBoss } from '../../../src/server/jobs/boss-start.ts';
import { createReconcile } from '../../../src/server/jobs/schedule/portal-jobs/reconcile.ts';
import { account, contact } from '../../app/support/account.ts';
import { startTestServer, type TestServer } from '../host/support.ts';
import { aProcess, drain, readEntries } from './support.ts';

const [here, there] = [4_711, 4_712];
const minuteMs = 60_000;
let server: TestServer;
let boss: PgBoss;
let inbox: Inbox;
beforeAll(async () => {
  server = await startTestServer(account(contact('101')), [here, there]);
  boss = await createBoss({ url: server.test.url, log: () => undefined, supervises: false });
  inbox = createPostgresInbox({ database: server.test.database, boss });
}, 60_000);
afterAll(async () => {
  await boss.stop({ graceful: false });
  await server.close();
});

const clock = { now: () => server.hubSpot.clock.now() };
beforeEach(async () => {
  // Beyond all windows of the test before.
  server.hubSpot.clock.advance(60 * minuteMs);
  await server.test.database.asOperator(async (sql) => {
    await sql.query('delete from pipeline.events');
    await sql.query('delete from pipeline.portal_schedule');
  });
  for (const portalId of [here, there]) await processOf().store.enter(portalId, clock.now());
});

function processOf(accept: Inbox['accept'] = inbox.accept) {
  const { openHost } = server.process();
  const { database } = server.test;
  const reconcile = createReconcile({
    openHost,
    inbox: { accept },
    knownEmails: (portalId, ids) => findKnownEmails(database, portalId, ids),
    log: () => undefined,
    now: clock.now,
  });
  return aProcess(database, clock, { reconcile });
}

/** Emails that somebody logged just now. */
async function logEmails(portalId: number, count: number): Promise<readonly string[]> {
  const portal = server.hubSpot.portal(portalId);
  const ids: string[] = [];
  for (let at = 0; at < count; at += 100) {
    const inputs = Array.from({ length: Math.min(100, count - at) }, () => ({
      properties: { hs_timestamp: String(clock.now() - 86_400_000), hs_email_direction: 'INCOMING_EMAIL' },
    }));
    const response = await fetch(`${server.hubSpot.url}/crm/objects/2026-09/emails/batch/create`, {
      method: 'POST',
      headers: { authorization: `Bearer ${portal.pageToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ inputs }),
    });
    const { results } = (await response.json()) as { results: readonly { id: string }[] };
    ids.push(...results.map(({ id }) => id));
  }
  return ids;
}

const byWebhook = (portalId: number, ids: readonly string[]) =>
  inbox.accept(
    ids.map((id) => ({
      ...{ portalId, kind: 'email' as const, objectId: id, occurredAt: clock.now() },
      dedupeKey: `1:${id}::${clock.now()}`,
    })),
    clock.now(),
    null,
  );

async function inInbox(portalId: number): Promise<readonly string[]> {
  const text = 'select object_id as id from pipeline.events where portal_id = $1';
  const rows = await server.test.database.asPortal(portalId, (sql) =>
    sql.query<{ id: string }>(text, [portalId]),
  );
  return rows.map(({ id }) => id).toSorted();
}

const fromOf = async (portalId: number) =>
  (await readEntries(server.test.database, portalId)).find(({ job }) => job === 'reconcile')?.progress;

describe('reconciliation', { timeout: 20_000 }, () => {
  it('brings each email once where a third of the webhooks got lost, and nobody else’s', async () => {
    const logged: string[] = [];
    for (let round = 0; round < 6; round++) {
      const ids = await logEmails(here, 50);
      logged.push(...ids);
      const told = ids.filter((_, at) => (at * 7 + round) % 10 >= 3);
      await byWebhook(here, told.toReversed());
      server.hubSpot.clock.advance(10 * minuteMs);
      await drain(processOf(), 'steps');
    }
    server.hubSpot.clock.advance(15 * minuteMs);
    await drain(processOf(), 'steps');
    expect(await inInbox(here)).toEqual(logged.toSorted());
    expect(await inInbox(there)).toEqual([]);
  });

  it('costs one call where nothing is missing', async () => {
    await byWebhook(here, await logEmails(here, 40));
    server.hubSpot.clock.advance(20 * minuteMs);
    const { paths } = await server.calls(here, () => drain(processOf(), 'steps'));
    expect(paths).toEqual([expect.stringContaining('/emails/search')]);
    expect(await inInbox(here)).toHaveLength(40);
  });

  it('leaves a webhook that is under way its time, and forgets no email for it', async () => {
    server.hubSpot.clock.advance(20 * minuteMs);
    const [id] = await logEmails(here, 1);
    await drain(processOf(), 'steps');
    expect(await inInbox(here)).toEqual([]);
    server.hubSpot.clock.advance(20 * minuteMs);
    await drain(processOf(), 'steps');
    expect(await inInbox(here)).toEqual([id]);
  });

  it('walks the whole gap after an outage, also where it breaks off in the middle', async () => {
    const logged: string[] = [];
    for (let hour = 0; hour < 3; hour++) {
      logged.push(...(await logEmails(here, 700)));
      server.hubSpot.clock.advance(60 * minuteMs);
    }
    let accepted = 0;
    const failing: Inbox['accept'] = async (events, now, traceparent) => {
      accepted += 1;
      if (accepted === 21) throw new Error('killed');
      return inbox.accept(events, now, traceparent);
    };
    const before = await fromOf(here);
    await drain(processOf(failing), 'steps');
    // The first ten pages are done, what came after them is not, and the window is the same.
    expect(await inInbox(here)).toHaveLength(2_000);
    expect(await fromOf(here)).toMatchObject({ from: before?.['from'], after: expect.any(String) });
    server.hubSpot.clock.advance(2 * minuteMs);
    await drain(processOf(), 'steps');
    expect(await inInbox(here)).toEqual(logged.toSorted());
  });

  it('makes up for mail that came while HubSpot was out of order', async () => {
    const ids = await logEmails(here, 3);
    server.hubSpot.portal(here).faults.add({ times: Infinity, effect: { kind: 'status', status: 503 } });
    server.hubSpot.clock.advance(20 * minuteMs);
    await drain(processOf(), 'steps');
    expect(await inInbox(here)).toEqual([]);
    server.hubSpot.portal(here).faults.clear();
    server.hubSpot.clock.advance(20 * minuteMs);
    await drain(processOf(), 'steps');
    expect(await inInbox(here)).toEqual(ids.toSorted());
  });
});
