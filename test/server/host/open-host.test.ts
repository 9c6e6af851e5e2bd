import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createCrm } from '#crm/gateway.ts';
import { settingsKey } from '#store/account-settings.ts';
import type { Host } from '../../../src/app/handlers/shell/host.ts';
import { createPortalCache } from '../../../src/app/use-cases/portal-cache.ts';
import { refreshCache } from '../../../src/server/host/refresh-cache.ts';
import { createSecondLooks } from '../../../src/server/host/second-looks.ts';
import type { IncomingEvent } from '../../../src/server/inbox/inbox.ts';
import { requiredScopes } from '../../../src/server/config/app-scopes.ts';
import { createProcessBatch } from '../../../src/server/jobs/process-batch.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { openPortal } from '../../../src/server/store/portal-access.ts';
import { account, contact, email } from '../../app/support/account.ts';
import { startTestServer, type TestProcess, type TestServer } from './support.ts';

const portalId = 4_721;
const seed = account(
  contact('101'),
  email('401', '101', 'Thank you.'),
  email('402', '900', 'Hello.', { to: null }),
);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(seed, [portalId, 4_722]);
  await server.ask(portalId, 'set-up', {});
}, 60_000);
afterAll(() => server.close());
afterEach(() => server.hubSpot.portal(portalId).faults.clear());

const request = { portalId, lane: 'events', forMs: 30_000 } as const;
const now = () => server.hubSpot.clock.now();

async function open({ openHost }: TestProcess): Promise<Host> {
  const opened = await openHost(request);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.host;
}

function batches(process: TestProcess, note: (portalId: number, ids: readonly string[]) => Promise<void>) {
  const run = createProcessBatch({
    ...{ openHost: process.openHost, secondLooks: { note }, log: () => undefined, now, random: () => 0 },
  });
  return (emailIds: readonly string[], of = portalId) =>
    run({ portalId: of, emailIds, dealIds: [], contactIds: [], erasedContactIds: [] });
}
const forget = async () => undefined;

describe('a host', () => {
  it('renews a token that HubSpot refuses, and goes on', async () => {
    const process = server.process();
    const crm = createCrm(await open(process));
    server.hubSpot.portal(portalId).faults.add({ effect: { kind: 'status', status: 401 } });
    expect(await crm.readContacts(['101'])).toHaveLength(1);
    const calls = process.counted.filter(({ name }) => name === 'api_calls_total');
    expect(calls.map(({ labels }) => labels)).toEqual([
      { lane: 'events', outcome: 'failed' },
      { lane: 'events', outcome: 'ok' },
    ]);
  });

  it('knows what its account granted', async () => {
    const host = await open(server.process());
    expect(await host.readInstallation?.()).toMatchObject({ installedBy: null, scopes: requiredScopes });
  });

  it('sends its token to the API alone', async () => {
    const host = await open(server.process());
    for (const url of ['http://127.0.0.1:1/crm/v3/objects/contacts', 'http://169.254.169.254/latest'])
      await expect(host.fetch?.(url)).rejects.toThrow('not an address of the API');
  });

  it('follows no redirect', async () => {
    const asked: { readonly url: string; readonly redirect: unknown }[] = [];
    const process = server.process(async (url, init) => {
      asked.push({ url: String(url), redirect: init?.redirect });
      return new Response(null, { status: 302, headers: { location: 'http://127.0.0.1:1/elsewhere' } });
    });
    const crm = createCrm(await open(process));
    await expect(crm.readContacts(['101'])).rejects.toThrow();
    expect(asked.map(({ redirect }) => redirect)).toEqual(['manual']);
  });

  it('is refused for an account that is not installed', async () => {
    const opened = await server.process().openHost({ ...request, portalId: 999 });
    expect(opened).toEqual({ ok: false, reason: 'not-installed' });
  });
});

describe('what another process changed', () => {
  const keyring = createKeyring(`k1:${randomBytes(32).toString('base64')}`);
  const access = () => openPortal(server.test.database, keyring, 77);

  it('of the settings is known at the next opening', async () => {
    const first = await open(server.process());
    await first.stores?.notes.write(settingsKey, { version: 1, at: now(), sections: {} });
    const second = await open(server.process());
    expect(second.cache?.settingsNote(now())?.value).toMatchObject({ version: 1 });
  });

  it('of the calibration is known, and grows old all the same', async () => {
    const cache = createPortalCache();
    await access().run((sql) =>
      sql.query('insert into pipeline.learned values ($1, $2, $3)', [
        77,
        1_000_000,
        JSON.stringify({ pricing: {} }),
      ]),
    );
    await refreshCache(access(), cache, 2_000_000);
    expect(cache.calibration(2_000_000)).toEqual({ pricing: {} });
    expect(cache.calibration(1_000_000 + 3_600_000)).toBeNull();
    await refreshCache(access(), cache, 1_000_000 + 3_600_000);
    expect(cache.calibration(1_000_000 + 3_600_000)).toBeNull();
  });
});

describe('a portion of events', () => {
  it.each([
    { what: 'HubSpot is out of order', status: 503, headers: {}, atLeast: 1_000 },
    { what: 'HubSpot names a time', status: 429, headers: { 'retry-after': '90' }, atLeast: 90_000 },
  ])('comes later where $what', async ({ status, headers, atLeast }) => {
    const effect = { kind: 'status', status, headers } as const;
    server.hubSpot.portal(portalId).faults.add({ times: Infinity, effect });
    const outcome = await batches(server.process(), forget)(['401']);
    expect(outcome).toMatchObject({ kind: 'later' });
    expect(outcome.kind === 'later' && outcome.at - now()).toBeGreaterThanOrEqual(atLeast);
    server.hubSpot.clock.advance(120_000);
  });

  it('comes later and later as long as nothing is answered, and at once when it is', async () => {
    const run = batches(server.process(), forget);
    const { faults } = server.hubSpot.portal(portalId);
    faults.add({ times: Infinity, effect: { kind: 'status', status: 503 } });
    const rests: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      const outcome = await run(['401']);
      if (outcome.kind === 'later') rests.push(outcome.at - now());
    }
    expect(rests).toEqual([1_000, 2_000, 4_000, 8_000]);
    faults.clear();
    expect(await run(['401'])).toEqual({ kind: 'done' });
  });

  it("comes later where the app's properties are not there yet", async () => {
    const outcome = await batches(server.process(), forget)(['401'], 4_722);
    expect(outcome).toEqual({ kind: 'later', at: now() + 60_000 });
  });

  it('is thrown back where waiting does not help', async () => {
    const effect = { kind: 'status', status: 400, category: 'VALIDATION_ERROR' } as const;
    server.hubSpot.portal(portalId).faults.add({ times: Infinity, effect });
    await expect(batches(server.process(), forget)(['401'])).rejects.toThrow('HubSpot answered 400');
  });

  it('waits for an account that has uninstalled the app', async () => {
    server.hubSpot.portal(4_722).uninstall();
    expect(await batches(server.process(), forget)(['401'], 4_722)).toMatchObject({ kind: 'later' });
    expect(await batches(server.process(), forget)(['401'], 4_722)).toEqual({ kind: 'gone' });
  });
});

describe('an email whose sender is unknown', () => {
  it('comes once more after a minute, however often it comes', async () => {
    const told: IncomingEvent[] = [];
    const inbox = {
      accept: async (events: readonly IncomingEvent[]) => {
        told.push(...events);
        return { stored: events.length, repeated: 0, foreign: 0 };
      },
    };
    const looks = createSecondLooks({ database: server.test.database, inbox, now });
    const run = batches(server.process(), (of, ids) => looks.note(of, ids));
    expect(await run(['401', '402'])).toEqual({ kind: 'done' });
    expect(await looks.tellDue()).toBe(0);
    server.hubSpot.clock.advance(60_000);
    expect(await looks.tellDue()).toBe(1);
    expect(told).toMatchObject([{ portalId, kind: 'email', objectId: '402', dedupeKey: 'second-look:402' }]);
    await run(['402']);
    server.hubSpot.clock.advance(60_000);
    expect(await looks.tellDue()).toBe(0);
    expect(told).toHaveLength(1);
  });
});
