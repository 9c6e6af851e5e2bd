import { randomBytes } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendPending } from '../../../src/server/app-events/send-pending.ts';
import { createSecondLooks } from '../../../src/server/host/second-looks.ts';
import type { Inbox } from '../../../src/server/inbox/inbox.ts';
import { findKnownEmails } from '../../../src/server/inbox/known-emails.ts';
import { createPostgresInbox } from '../../../src/server/inbox/postgres-inbox.ts';
import { purgeEvents } from '../../../src/server/inbox/purge-events.ts';
import { createBoss } from '../../../src/server/jobs/boss-start.ts';
import { wakeAccounts } from '../../../src/server/jobs/boss-wake.ts';
import { workOffAccount } from '../../../src/server/jobs/event-account.ts';
import { createProcessBatch } from '../../../src/server/jobs/process-batch.ts';
import { operatorTables } from '../../../src/server/jobs/schedule/app-jobs/erase.ts';
import { purgeOAuthStates } from '../../../src/server/jobs/schedule/app-jobs/purge.ts';
import { createJobHandlers } from '../../../src/server/jobs/schedule/job-handlers.ts';
import { appJobs, appPortal, jobPlans, type JobName } from '../../../src/server/jobs/schedule/job-plans.ts';
import { createJournalClient } from '../../../src/server/jobs/schedule/journal/journal-client.ts';
import { createScheduleStore } from '../../../src/server/jobs/schedule/schedule-store.ts';
import { createPostgresTokenStore } from '../../../src/server/oauth/postgres-token-store.ts';
import { noMeter } from '../../../src/server/operation/meter.ts';
import { noTracer } from '../../../src/server/operation/tracer.ts';
import { purgeAnswers } from '../../../src/server/requests/purge-answers.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { tenantTables } from '../../../src/server/store/erase-portal.ts';
import { account, company, contact, deal, email } from '../../app/support/account.ts';
import { aSignal } from '../../support/records.ts';
import { clientSecret, startTestServer, type TestServer } from '../host/support.ts';

const [here, there] = [4_711, 4_712];
const day = 86_400_000;
const wish = 'Hello, we need 20 more licences for our team in March. Could you send us a quote?';
const seed = account(
  ...[company('301'), contact('101', '301'), deal('201', { contactId: '101', companyId: '301' })],
  ...['901', '902'].map((id) => email(id, '101', wish)),
);

let server: TestServer;
let boss: PgBoss;
let inbox: Inbox;
const lines: Readonly<Record<string, unknown>>[] = [];
const log = (event: string, fields: object) => void lines.push({ event, ...fields });
const now = () => server.hubSpot.clock.now();

const eventOf = (portalId: number, objectId: string) => ({
  ...{ portalId, kind: 'email' as const, objectId, dedupeKey: `email:${objectId}`, occurredAt: now() },
});

/** The accounts begin alike: set up, with signals, with email that waits, and with a scan of the past under way. */
beforeAll(async () => {
  server = await startTestServer(seed, [here, there]);
  boss = await createBoss({ url: server.test.url, log: () => undefined, supervises: false });
  inbox = createPostgresInbox({ database: server.test.database, boss });
  for (const portalId of [here, there]) {
    await server.ask(portalId, 'set-up', {});
    const { stores } = await server.host(portalId);
    await stores?.store.save([aSignal({ emailId: '77', contactId: '101', sentAt: now() - 60_000 })]);
    await server.ask(portalId, 'history-scan', { action: 'start', months: 2 });
    await inbox.accept([eventOf(portalId, '901')], now(), null);
    await createScheduleStore(server.test.database).enter(portalId, now());
  }
}, 60_000);
afterAll(async () => {
  await boss.stop({ graceful: false });
  await server.close();
});

const sql = (text: string, values: readonly unknown[] = []) =>
  server.test.database.asOperator((run) => run.query<{ row: string }>(text, values));

/** All that is kept of an account anywhere, and how often its API was called. */
async function stateOf(portalId: number): Promise<unknown> {
  const mine = await server.test.database.asPortal(portalId, async (run) => {
    const all = [];
    for (const table of tenantTables)
      all.push(await run.query(`select t::text as row from pipeline.${table} t order by 1`));
    return all;
  });
  const own = [];
  for (const table of operatorTables)
    own.push(
      await sql(`select t::text as row from pipeline.${table} t where portal_id = $1 order by 1`, [portalId]),
    );
  const jobs = await sql(
    `select t::text as row from pgboss.job t where data ->> 'portalId' = $1 order by 1`,
    [String(portalId)],
  );
  return { mine, own, jobs, calls: server.hubSpot.portal(portalId).calls.count() };
}

function createHandlers() {
  const { database } = server.test;
  const keyring = createKeyring(`k1:${randomBytes(32).toString('base64')}`);
  return createJobHandlers({
    ...{ database, keyring, inbox, log, now, openHost: server.process().openHost },
    tokens: createPostgresTokenStore(database, keyring),
    store: createScheduleStore(database),
    secondLooks: createSecondLooks({ database, inbox, now }),
    journal: createJournalClient({ apiUrl: server.hubSpot.url, clientId: 'client-1', clientSecret, now }),
    knownEmails: (portalId, ids) => findKnownEmails(database, portalId, ids),
    wakeInbox: (portalId) => wakeAccounts(boss, [portalId]),
    purges: {
      states: purgeOAuthStates(database),
      events: (at) => purgeEvents(database, at),
      answers: (at) => purgeAnswers(database, at),
    },
  });
}

const setState = (portalId: number, state: string, eraseAt: number | null = null) =>
  sql('update pipeline.installations set state = $2, erase_at = $3 where portal_id = $1', [
    portalId,
    state,
    eraseAt,
  ]);

const taken = { failures: 0, progress: {}, holder: 'x' };

/** An answer that is kept for a repetition until then. */
const keepAnswer = (portalId: number, expiresAt: number) =>
  server.test.database.asPortal(portalId, (run) =>
    run.query(
      `insert into pipeline.requests
         (portal_id, user_id, handler, key_digest, parameters_digest, attempt, lease_until, expires_at)
       values ($1, 1, 'x', 'same', 'same', 'x', 0, $2)`,
      [portalId, expiresAt],
    ),
  );

/** What makes the job have something to do for the one account, where the other has the same but not due. */
const occasions: Readonly<Record<JobName, () => Promise<unknown>>> = {
  'first-steps': async () => undefined,
  reconcile: async () => server.hubSpot.clock.advance(20 * 60_000),
  'scheduled-work': async () => undefined,
  // Whoever began it goes on with it for a while.
  history: async () => server.hubSpot.clock.advance(600_000),
  access: () => Promise.all([here, there].map((portalId) => setState(portalId, 'suspended'))),
  'second-looks': async () => {
    await Promise.all([here, there].map((portalId) => setState(portalId, 'active')));
    const looks = createSecondLooks({ database: server.test.database, inbox, now });
    await looks.note(here, ['902']);
    server.hubSpot.clock.advance(61_000);
    await looks.note(there, ['902']);
  },
  purge: () => Promise.all([keepAnswer(here, now() - 1), keepAnswer(there, now() + day)]),
  journal: async () => {
    await createHandlers().journal({ ...taken, portalId: appPortal, job: 'journal' });
    server.hubSpot.clock.advance(day / 24);
    server.hubSpot.portal(here).uninstall();
  },
  erase: () =>
    Promise.all([setState(here, 'uninstalled', now() - 1), setState(there, 'uninstalled', now() + 30 * day)]),
};

async function crosses(prepare: () => Promise<unknown>, work: () => Promise<unknown>): Promise<void> {
  await prepare();
  lines.length = 0;
  const [mine, theirs] = [await stateOf(here), await stateOf(there)];
  await work();
  // Else there was nothing to cross with.
  expect(await stateOf(here)).not.toEqual(mine);
  expect(await stateOf(there)).toEqual(theirs);
  expect(lines.filter(({ portalId }) => portalId === there)).toEqual([]);
}

it('the portion of an account’s events leaves the other’s alone', { timeout: 30_000 }, async () => {
  const { openHost } = server.process();
  const { database } = server.test;
  const secondLooks = createSecondLooks({ database, inbox, now });
  const process = createProcessBatch({ openHost, secondLooks, log, now });
  const deps = { boss, database, process, meter: noMeter, tracer: noTracer, now, log };
  await crosses(
    async () => undefined,
    () => workOffAccount(here, 0, deps),
  );
});

it('the events for timelines of an account leave the other’s alone', async () => {
  const { openHost } = server.process();
  const place = { eventTypeName: 'pe1_buying_signal_found', appUrl: server.hubSpot.url };
  const deps = { ...place, database: server.test.database, openHost, meter: noMeter, now };
  await crosses(
    async () => undefined,
    () => sendPending(here, deps).catch(() => undefined),
  );
});

const inOrder = Object.keys(occasions) as JobName[];

it('no job of the schedule is left out', () => {
  expect(inOrder.toSorted()).toEqual(Object.keys(jobPlans).toSorted());
});

it.each(inOrder)('%s of one account leaves the other alone', { timeout: 30_000 }, async (job) => {
  const isApps = (appJobs as readonly string[]).includes(job);
  const portalId = isApps ? appPortal : here;
  const progress = job === 'reconcile' ? { from: now() - 60 * day } : {};
  await crosses(occasions[job], async () => {
    const result = await createHandlers()[job]({ ...taken, portalId, job, progress });
    expect(result.kind).not.toBe('failed');
  });
});
