import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import type { WebhookEvent } from '#emulator/portal.contract.ts';
import { signV3 } from '#emulator/webhooks/signature-v3.ts';
import { anEmail } from '../support/api.ts';
import { call, cloudApp, first, second, startHubSpot } from './support.ts';

interface Received {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly raw: string;
  readonly events: readonly WebhookEvent[];
}

let received: Received[] = [];
let status = 200;
const server = createServer((request, response) => {
  let raw = '';
  request.on('data', (chunk: Buffer) => (raw += chunk.toString()));
  request.on('end', () => {
    received.push({
      url: request.url ?? '',
      headers: request.headers,
      raw,
      events: JSON.parse(raw) as WebhookEvent[],
    });
    response.statusCode = status;
    response.end();
  });
});

const targetUrl = 'https://app.example/webhooks/hubspot?edition=marketplace';
let proxy: Record<string, string> = {};

beforeEach(async () => {
  [received, status] = [[], 200];
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxy = { 'https://app.example': `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function start(): Promise<{ hubspot: LocalHubSpot; tokens: Record<number, string> }> {
  const hubspot = await startHubSpot({ app: { ...cloudApp, proxy, webhooks: { targetUrl } } });
  const tokens = Object.fromEntries(
    hubspot.portals.map((portal) => [portal.portalId, portal.install().accessToken]),
  );
  return { hubspot, tokens };
}

const logEmails = async (hubspot: LocalHubSpot, token: string, count: number) => {
  const inputs = Array.from({ length: count }, () => ({ properties: anEmail, associations: [] }));
  const answer = await call(hubspot, token, 'POST', '/crm/objects/2026-09/emails/batch/create', { inputs });
  expect(answer.status).toBe(201);
};

describe('webhooks of several portals', () => {
  it('go to the one address of the app, each with its portal and the app', async () => {
    const { hubspot, tokens } = await start();
    await logEmails(hubspot, tokens[first]!, 1);
    await logEmails(hubspot, tokens[second]!, 2);
    expect(await hubspot.flushWebhooks()).toMatchObject({ events: 3, delivered: 3, failed: 0 });
    const portals = received.map(({ events }) => events.map(({ portalId }) => portalId));
    expect(portals.toSorted((a, b) => a.length - b.length)).toEqual([[first], [second, second]]);
    expect(received[0]?.events[0]).toMatchObject({ appId: 7_000_001, objectTypeId: '0-49' });
  });

  it('are signed over the public address with its query, though they arrive at the local one', async () => {
    const { hubspot, tokens } = await start();
    await logEmails(hubspot, tokens[first]!, 1);
    await hubspot.flushWebhooks();
    const { headers = {}, raw = '', url = '' } = received[0] ?? {};
    expect(url).toBe('/webhooks/hubspot?edition=marketplace');
    expect(headers['x-hubspot-signature-v3']).toBe(
      signV3({
        method: 'POST',
        uri: targetUrl,
        body: raw,
        timestamp: Number(headers['x-hubspot-request-timestamp']),
        clientSecret: cloudApp.clientSecret,
      }),
    );
  });

  it('come in fewer than a hundred at once, and never two portals in one request', async () => {
    const { hubspot, tokens } = await start();
    for (const portalId of [first, second]) await logEmails(hubspot, tokens[portalId]!, 100);
    await hubspot.flushWebhooks();
    expect(received.map(({ events }) => events.length).toSorted((a, b) => a - b)).toEqual([1, 1, 99, 99]);
    for (const { events } of received) expect(new Set(events.map(({ portalId }) => portalId)).size).toBe(1);
  });

  it('come again later when the app fails, twice or in disorder when a test asks for it', async () => {
    const { hubspot, tokens } = await start();
    status = 503;
    await logEmails(hubspot, tokens[first]!, 2);
    expect(await hubspot.flushWebhooks()).toMatchObject({ failed: 2 });
    status = 200;
    hubspot.clock.advance(60_000);
    expect(await hubspot.flushWebhooks({ duplicate: true, shuffle: true })).toMatchObject({ delivered: 4 });
    expect(received.at(-1)?.events.map(({ attemptNumber }) => attemptNumber)).toEqual([1, 1, 1, 1]);
    const ids = received.at(-1)?.events.map(({ objectId }) => objectId) ?? [];
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  });
});

describe('webhooks flow', () => {
  it('to a server whose port is known only later', async () => {
    const hubspot = await startHubSpot({ app: { ...cloudApp, webhooks: { targetUrl } } });
    const { accessToken } = hubspot.portal(first).install();
    hubspot.lead('https://app.example', proxy['https://app.example'] ?? '');
    await logEmails(hubspot, accessToken, 1);
    expect(await hubspot.flushWebhooks()).toMatchObject({ delivered: 1 });
    expect(() => hubspot.lead('https://app.example', 'http://192.0.2.1')).toThrow('this machine');
  });

  it('only where the app is installed', async () => {
    const { hubspot, tokens } = await start();
    await logEmails(hubspot, tokens[first]!, 1);
    hubspot.portal(first).uninstall();
    const { pageToken } = hubspot.portal(first);
    await logEmails(hubspot, pageToken, 1);
    expect(await hubspot.flushWebhooks()).toMatchObject({ events: 0 });
    hubspot.portal(first).install();
    await logEmails(hubspot, pageToken, 1);
    expect(await hubspot.flushWebhooks()).toMatchObject({ delivered: 1 });
  });
});

describe('a deletion for privacy', () => {
  it('is told in the older format, without an object type, and the contact is gone', async () => {
    const { hubspot, tokens } = await start();
    const path = '/crm/objects/2026-09/contacts';
    const made = await call(hubspot, tokens[second]!, 'POST', path, { properties: { firstname: 'Ada' } });
    hubspot.portal(second).forgetContact(made.body.id);
    await hubspot.flushWebhooks();
    const [event] = received[0]?.events ?? [];
    expect(event).toMatchObject({
      subscriptionType: 'contact.privacyDeletion',
      objectId: Number(made.body.id),
      portalId: second,
    });
    expect(event).not.toHaveProperty('objectTypeId');
    expect((await call(hubspot, tokens[second]!, 'GET', `${path}/${made.body.id}`)).status).toBe(404);
  });

  it('of a contact that does not exist is a mistake of the test', async () => {
    const { hubspot } = await start();
    expect(() => hubspot.portal(first).forgetContact('1')).toThrow('no contact 1');
  });
});

describe('a card’s request', () => {
  it('carries its portal and user, signed with the app’s secret', async () => {
    const fetchOrigins = ['https://app.example'];
    const hubspot = await startHubSpot({ app: { ...cloudApp, proxy, fetchOrigins } });
    const url = 'https://app.example/api/card';
    const answer = await hubspot.portal(second).fetchAs(50001, url, { method: 'POST', body: { a: 1 } });
    expect(answer.status).toBe(200);
    const { url: path = '', headers = {}, raw: body = '' } = received[0] ?? {};
    expect(path).toBe(
      `/api/card?portalId=${second}&userId=50001&userEmail=owner%40seller.example&appId=7000001`,
    );
    const timestamp = Number(headers['x-hubspot-request-timestamp']);
    const uri = `https://app.example${path}`;
    expect(headers['x-hubspot-signature-v3']).toBe(
      signV3({ method: 'POST', uri, body, timestamp, clientSecret: cloudApp.clientSecret }),
    );
    await expect(hubspot.portal(second).fetchAs(1, url)).rejects.toThrow('no user 1');
  });
});
