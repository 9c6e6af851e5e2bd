import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import type { IncomingEvent } from '../../../src/server/inbox/inbox.ts';
import { createJournalJob } from '../../../src/server/jobs/schedule/app-jobs/journal.ts';
import { createFanOut } from '../../../src/server/jobs/schedule/fan-out.ts';
import { createJournalClient } from '../../../src/server/jobs/schedule/journal/journal-client.ts';
import { createOnInstalled } from '../../../src/server/jobs/schedule/on-installed.ts';
import { createPostgresTokenStore } from '../../../src/server/oauth/postgres-token-store.ts';
import { createTokenSource } from '../../../src/server/oauth/token-source.ts';
import { erasureGraceMs, type TokenStore } from '../../../src/server/oauth/token-store.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { aLocalHubSpot, aServerFor, clientSecret } from '../oauth/support.ts';
import { aProcess, drain, readEntries } from './support.ts';

const [one, other] = [4_711, 4_712];
const hourMs = 3_600_000;
let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
}, 30_000);
afterAll(() => test.close());

let hubSpot: LocalHubSpot;
let tokens: TokenStore;
let accepted: IncomingEvent[] = [];
beforeEach(async () => {
  hubSpot = await aLocalHubSpot();
  tokens = createPostgresTokenStore(test.database, createKeyring(`k1:${randomBytes(32).toString('base64')}`));
  accepted = [];
  await test.database.asOperator(async (sql) => {
    await sql.query('delete from pipeline.installations');
    await sql.query('delete from pipeline.portal_schedule');
  });
});
afterEach(() => hubSpot.close());

const now = () => hubSpot.clock.now();
const install = (portalId: number) =>
  tokens.install(portalId, hubSpot.portal(portalId).install(), ['oauth'], now());

function aServer(fetch?: typeof globalThis.fetch) {
  const client = createJournalClient({
    ...{ apiUrl: hubSpot.url, clientId: 'client-1', clientSecret, now },
    ...(fetch ? { fetch } : {}),
  });
  const lines: Record<string, unknown>[] = [];
  const journal = createJournalJob({
    ...{ client, tokens, now, log: (event, fields) => void lines.push({ event, ...fields }) },
    inbox: {
      accept: async (events) => {
        accepted.push(...events);
        return { stored: events.length, repeated: 0, foreign: 0 };
      },
    },
  });
  const process = aProcess(test.database, { now }, { journal });
  return { process, lines, fanOut: createFanOut({ database: test.database, store: process.store, now }) };
}

/** As every minute. */
async function readJournal(server = aServer()) {
  hubSpot.clock.advance(60_000);
  await server.fanOut();
  await drain(server.process, 'app');
  return server;
}

/** As an admin does in the account's settings. */
async function uninstallOnPage(portalId: number): Promise<void> {
  const page = await (await fetch(hubSpot.url)).text();
  const key = /name="key" value="([^"]+)"/u.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({ key });
  await fetch(`${hubSpot.url}/accounts/${portalId}/uninstall`, { method: 'POST', body, redirect: 'manual' });
}

const stateOf = async (portalId: number) => (await tokens.find(portalId))?.state;

describe('an account that uninstalls the app', () => {
  it('is known by the journal within a minute, and loses token and schedule; its data have their grace', async () => {
    await Promise.all([install(one), install(other)]);
    await readJournal();
    expect(await readEntries(test.database, one)).not.toEqual([]);
    hubSpot.clock.advance(hourMs);
    hubSpot.portal(one).uninstall();
    const endedAt = now();
    await readJournal();
    const found = await tokens.find(one);
    expect(found?.state).toBe('uninstalled');
    expect(found?.eraseAt).toBeGreaterThanOrEqual(endedAt + erasureGraceMs);
    expect(await stateOf(other)).toBe('active');
    await readJournal();
    expect(await readEntries(test.database, one)).toEqual([]);
    expect(await readEntries(test.database, other)).not.toEqual([]);
  });

  it('is known by the page of its account as well, and by a refused refresh where no journal is read', async () => {
    await Promise.all([install(one), install(other)]);
    await readJournal();
    hubSpot.clock.advance(hourMs);
    await uninstallOnPage(one);
    hubSpot.portal(other).uninstall();
    const { client, log } = aServerFor(hubSpot).deps;
    const source = createTokenSource(tokens, client, now, log);
    expect(await source.accessTokenFor(other)).toEqual({ ok: false, reason: 'not-installed' });
    expect(await stateOf(other)).toBe('uninstalled');
    expect(await stateOf(one)).toBe('active');
    await readJournal();
    expect(await stateOf(one)).toBe('uninstalled');
  });

  it('keeps everything when it comes back within the grace, and its waiting events go on', async () => {
    await install(one);
    await readJournal();
    hubSpot.clock.advance(hourMs);
    hubSpot.portal(one).uninstall();
    await readJournal();
    await readJournal();
    hubSpot.clock.advance(20 * 24 * hourMs);
    await install(one);
    const woken: number[] = [];
    const { store } = aServer().process;
    await createOnInstalled({ store, now, wakeInbox: async (portalId) => void woken.push(portalId) })(one);
    expect(await tokens.find(one)).toMatchObject({ state: 'active', eraseAt: null });
    expect(woken).toEqual([one]);
    const entries = await readEntries(test.database, one);
    expect(entries.find(({ job }) => job === 'first-steps')?.nextAt).toBe(now());
    expect(entries.find(({ job }) => job === 'reconcile')?.progress).toEqual({ from: now() });
  });

  it('is not ended by what the journal tells of an installation before', async () => {
    await install(one);
    await readJournal();
    hubSpot.clock.advance(hourMs);
    hubSpot.portal(one).uninstall();
    hubSpot.clock.advance(10_000);
    await install(one);
    await readJournal();
    expect(await stateOf(one)).toBe('active');
  });

  it('is entered by the next tick where the callback could not', async () => {
    await install(one);
    await aServer().fanOut();
    const jobs = (await readEntries(test.database, one)).map(({ job }) => job);
    expect(jobs).toContain('first-steps');
  });
});

describe('the journal', () => {
  it('is read on from its place by whichever process, each entry once', async () => {
    await Promise.all([install(one), install(other)]);
    await readJournal();
    hubSpot.clock.advance(hourMs);
    hubSpot.portal(one).uninstall();
    await readJournal();
    hubSpot.portal(other).uninstall();
    hubSpot.calls.clear();
    await readJournal();
    const read = hubSpot.calls.list().filter(({ path }) => path.includes('/journal/'));
    expect(read).toHaveLength(2);
    expect(await stateOf(other)).toBe('uninstalled');
  });

  it('begins anew with what is left where its place is older than three days', async () => {
    await Promise.all([install(one), install(other)]);
    const server = await readJournal();
    await test.database.asOperator((sql) =>
      sql.query(`update pipeline.portal_schedule set progress = progress || '{"offset":"never-was"}'
        where job = 'journal'`),
    );
    hubSpot.clock.advance(hourMs);
    hubSpot.portal(one).uninstall();
    await readJournal(server);
    expect(server.lines).toContainEqual({ event: 'journal-place-lost' });
    expect(await stateOf(one)).toBe('uninstalled');
  });

  it('waits where HubSpot does not answer, and misses nothing', async () => {
    await install(one);
    await readJournal();
    hubSpot.clock.advance(hourMs);
    hubSpot.portal(one).uninstall();
    hubSpot.faults.add({ path: /journal/, times: 3, effect: { kind: 'status', status: 503 } });
    const server = await readJournal();
    expect(await stateOf(one)).toBe('active');
    expect(server.process.lines).toContainEqual(
      expect.objectContaining({ event: 'job-failed', job: 'journal', errorCode: 'next-503' }),
    );
    for (let minute = 0; minute < 10; minute++) await readJournal();
    expect(await stateOf(one)).toBe('uninstalled');
  });

  it.each([
    'http://169.254.169.254/latest',
    'https://127.0.0.1/file',
    'https://[::1]/file',
    'https://user@files.hubspot.com/file',
    'https://localhost/file',
    'file:///etc/passwd',
  ])('does not fetch a file from %s', async (url) => {
    await install(one);
    await readJournal();
    const asked: string[] = [];
    const misled: typeof globalThis.fetch = async (input, init) => {
      asked.push(String(input));
      if (String(input).includes('/journal/')) return Response.json({ url, currentOffset: 'a-1' });
      return globalThis.fetch(input, init);
    };
    await readJournal(aServer(misled));
    expect(asked.some((address) => address.includes('/journal/'))).toBe(true);
    expect(asked).not.toContain(url);
  });

  it('hands deletions for privacy to the inbox, and passes over what it does not know', async () => {
    await install(one);
    await readJournal();
    const at = '2026-11-23T09:00:00Z';
    const events = [
      { type: 'GDPR_PRIVACY_DELETION', portalId: one, objectTypeId: '0-1', objectId: 55, occurredAt: at },
      { type: 'GDPR_PRIVACY_DELETION', portalId: one, objectTypeId: '0-2', objectId: 56, occurredAt: at },
      { type: 'APP_LIFECYCLE_EVENT', eventTypeId: '4-1916193', portalId: 'x', occurredAt: at },
      null,
    ];
    let told = false;
    const telling: typeof globalThis.fetch = async (input, init) => {
      const address = String(input);
      if (address === 'https://files.example.com/1') return Response.json({ journalEvents: events });
      if (!address.includes('/journal/')) return globalThis.fetch(input, init);
      if (told) return new Response(null, { status: 204 });
      told = true;
      return Response.json({ url: 'https://files.example.com/1', currentOffset: 'a-1' });
    };
    await readJournal(aServer(telling));
    expect(accepted).toEqual([
      {
        ...{ portalId: one, kind: 'erase-contact', objectId: '55', occurredAt: Date.parse(at) },
        dedupeKey: `journal:55:${Date.parse(at)}`,
      },
    ]);
    expect(await stateOf(one)).toBe('active');
  });
});
