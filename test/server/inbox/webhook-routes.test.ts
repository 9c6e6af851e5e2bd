import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createLocalHubSpot } from '#emulator/cloud/local-hubspot.ts';
import { signV3 } from '#emulator/webhooks/signature-v3.ts';
import { createDrain } from '../../../src/server/http/drain.ts';
import { listen } from '../../../src/server/http/listen.ts';
import { openDatabase } from '../../../src/server/db/open-database.ts';
import { createPostgresInbox } from '../../../src/server/inbox/postgres-inbox.ts';
import { webhookPath, webhookRoutes, type WebhookDeps } from '../../../src/server/inbox/webhook-routes.ts';
import { takePortion } from '../../../src/server/jobs/event-portion.ts';
import type { Tracer } from '../../../src/server/operation/tracer.ts';
import { anEmail, callApi } from '../../emulator/support/api.ts';
import { until } from '../../support/until.ts';
import { aServer, publicUrl, start } from '../http/support.ts';
import { aWorker, openYard, setInstalled, type Yard } from '../jobs/support.ts';

let yard: Yard;
beforeAll(async () => {
  yard = await openYard();
}, 60_000);
afterAll(() => yard.close());

const clientSecret = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const tracer: Tracer = { run: (_name, _attributes, work) => work(), current: () => traceparent };

/** A server whose only inlet is this one, and what it counted and logged. */
function open(deps: Partial<WebhookDeps> = {}) {
  const counts: Record<string, number> = {};
  const routes = webhookRoutes({
    ...{ publicUrl, clientSecrets: [clientSecret], bodyBytes: 50_000, now: () => start, tracer },
    log: (event, fields) => server.lines.push({ event, ...fields }),
    inbox: yard.inbox,
    meter: {
      add(name, labels, by = 1) {
        const key = `${name} ${labels?.outcome}`;
        counts[key] = (counts[key] ?? 0) + by;
      },
      observe: () => undefined,
      gauge: () => undefined,
    },
    ...deps,
  });
  const server = aServer({ routes: [routes], bodyBytes: 50_000 });
  const send = async (events: unknown, secret = clientSecret): Promise<Response> => {
    const body = typeof events === 'string' ? events : JSON.stringify(events);
    const parts = { method: 'POST', uri: publicUrl + webhookPath, body, timestamp: start };
    const headers = {
      'x-hubspot-signature-v3': signV3({ ...parts, clientSecret: secret }),
      'x-hubspot-request-timestamp': String(start),
    };
    return server.app.request(webhookPath, { method: 'POST', headers, body });
  };
  return { send, counts, lines: server.lines, app: server.app };
}

const email = (portalId: number, objectId: number) => ({
  ...{ portalId, objectId, subscriptionId: 25, occurredAt: start, eventId: 1, attemptNumber: 0 },
  ...{ subscriptionType: 'object.creation', objectTypeId: '0-49' },
});

describe('a webhook', () => {
  it('is answered with nothing but 200 when its events are stored, and led on by its trace', async () => {
    const [portal, foreign] = [await yard.newPortal(), 900_001];
    const { send, counts } = open();
    const other = { ...email(portal, 3), objectTypeId: '0-2' };
    const events = [email(portal, 1), email(portal, 1), email(portal, 2), email(foreign, 9), other, null];
    const response = await send(events);
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(await takePortion(yard.test.database, portal, start)).toMatchObject({
      events: [{ kind: 'email' }, { kind: 'email' }],
      traceparent,
    });
    expect(counts).toEqual({
      'webhook_requests_total accepted': 1,
      'webhook_events_total stored': 2,
      'webhook_events_total repeated': 1,
      'webhook_events_total foreign': 1,
      'webhook_events_total ignored': 2,
    });
  });

  it.each<[string, number, (send: ReturnType<typeof open>['send'], portal: number) => Promise<Response>]>([
    ['of nobody known', 401, (send, portal) => send([email(portal, 1)], 'another-secret-of-16')],
    ['without events', 400, (send, portal) => send(email(portal, 1))],
    ['without JSON', 400, (send) => send('[{')],
    ['of more than fits', 413, (send) => send(' '.repeat(50_001))],
  ])('%s is refused with %i and leaves nothing', async (_name, status, act) => {
    const portal = await yard.newPortal();
    const { send, counts } = open();
    const response = await act(send, portal);
    expect(response.status).toBe(status);
    expect(Object.keys((await response.json()) as object)).toEqual(['code', 'requestId']);
    expect(await yard.states(portal)).toEqual([]);
    // The server refuses by the stated length before it asks whose the request is.
    if (status !== 413) expect(counts).toEqual({ 'webhook_requests_total refused': 1 });
  });

  it('is to be sent again while there is no database', async () => {
    const portal = await yard.newPortal();
    const database = openDatabase('postgres://nobody@127.0.0.1:1/none', { connections: 1 });
    const { send, counts, lines } = open({ inbox: createPostgresInbox({ database, boss: yard.boss }) });
    const response = await send([email(portal, 4_242)]);
    expect(response.status).toBe(503);
    expect(counts).toEqual({ 'webhook_requests_total failed': 1 });
    await database.close();
    expect(JSON.stringify(lines)).not.toContain('4242');
    expect((await open().send([email(portal, 4_242)])).status).toBe(200);
    expect(await yard.states(portal)).toEqual(['waiting']);
  });
});

/** A local HubSpot with two accounts that have the app, and this inlet where it sends webhooks to. */
async function aLocalHubSpot(portals: readonly number[]) {
  const hubSpot = await createLocalHubSpot({
    portals: portals.map((portalId) => ({ seed: 'empty', portalId })),
    app: {
      ...{ clientId: 'client-1', clientSecret, redirectUris: [`${publicUrl}/oauth/callback`] },
      scopes: ['oauth', 'crm.objects.contacts.read', 'crm.objects.contacts.write', 'sales-email-read'],
      optionalScopes: [],
      webhooks: { targetUrl: publicUrl + webhookPath },
    },
  });
  onTestFinished(() => hubSpot.close());
  const { app } = open({ now: () => hubSpot.clock.now() });
  const drain = createDrain();
  const server = await listen(app, { host: '127.0.0.1', port: 0, shutdownMs: 1_000, drain });
  onTestFinished(() => server.close());
  hubSpot.lead(publicUrl, `http://127.0.0.1:${server.port}`);
  return hubSpot;
}

describe('webhooks of a local HubSpot', () => {
  it('have every email of every account dealt with once, repeated and shuffled as they come', async () => {
    const portals = [4_711, 4_712];
    const hubSpot = await aLocalHubSpot(portals);
    const wanted: string[] = [];
    for (const [at, portalId] of portals.entries()) {
      const { accessToken } = hubSpot.portal(portalId).install();
      await setInstalled(yard.test, portalId, 'active');
      const inputs = Array.from({ length: 40 + at }, () => ({ properties: anEmail, associations: [] }));
      const url = `${hubSpot.url}/crm/objects/2026-09/emails/batch/create`;
      const { body } = await callApi(url, 'POST', { inputs }, accessToken);
      for (const { id } of body.results as { id: string }[]) wanted.push(`${portalId}:${id}`);
    }
    const { batches, stop } = aWorker(yard, () => ({ kind: 'done' }), { now: () => hubSpot.clock.now() });
    onTestFinished(stop);
    for (const how of [{ duplicate: true, shuffle: true }, {}])
      expect(await hubSpot.flushWebhooks(how)).toMatchObject({ failed: 0 });
    const seen = () =>
      batches
        .filter(({ portalId }) => portals.includes(portalId))
        .flatMap(({ portalId, emailIds }) => emailIds.map((id) => `${portalId}:${id}`));
    await until(() => seen().length >= wanted.length);
    expect(seen().toSorted()).toEqual(wanted.toSorted());
  });
});
