import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signV3 } from '#emulator/webhooks/signature-v3.ts';
import { createWebhooks } from '#emulator/webhooks/webhooks.ts';
import { nextAttempt } from '#emulator/webhooks/retry.ts';
import type { FunctionGateway, WebhookEvent } from '#emulator/portal.contract.ts';
import type { StoreChange } from '#emulator/store-change.contract.ts';

const clientSecret = 'client-secret';
const noFunctions: FunctionGateway = {
  call: () => Promise.resolve({ ok: false, reason: 'not-found', message: 'none' }),
  list: () => [],
};

let time = 1_700_000_000_000;
const clock = {
  now: () => time,
  set: (at: number) => void (time = at),
  advance: (ms: number) => void (time += ms),
};

let listener: (change: StoreChange) => void = () => undefined;
let received: { events: WebhookEvent[]; headers: IncomingMessage['headers']; raw: string }[] = [];
let status = 200;

const server = createServer((request, response) => {
  let raw = '';
  request.on('data', (chunk: Buffer) => (raw += chunk.toString()));
  request.on('end', () => {
    received.push({ events: JSON.parse(raw) as WebhookEvent[], headers: request.headers, raw });
    response.statusCode = status;
    response.end();
  });
});
let url = '';

const start = () =>
  createWebhooks({
    clock,
    portalId: 33,
    appId: 7,
    clientSecret,
    functions: noFunctions,
    onChange: (added) => {
      listener = added;
      return () => undefined;
    },
  });
let webhooks = start();

const createEmail = (objectId: string) =>
  listener({ kind: 'creation', objectTypeId: '0-49', objectId, at: clock.now(), source: 'INTEGRATION' });

beforeEach(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks?portal=33`;
  [received, status, webhooks] = [[], 200, start()];
  webhooks.target({ url });
});
afterEach(async () => {
  await webhooks.close();
  await new Promise((resolve) => server.close(resolve));
});

describe('the signature', () => {
  const vectors = '../shared/data/hubspot/signature_vectors.json';
  const cases = existsSync(vectors)
    ? (JSON.parse(readFileSync(vectors, 'utf8')) as Record<string, string>[]).filter(
        ({ version }) => version === 'v3',
      )
    : [];

  it.runIf(cases.length > 0)("agrees with the vectors of HubSpot's own clients", () => {
    for (const { method = '', url: uri = '', body = '', timestamp = '', secret = '', expected } of cases) {
      expect(signV3({ method, uri, body, timestamp: Number(timestamp), clientSecret: secret })).toBe(
        expected,
      );
    }
  });

  it.each([
    ['https://a.b/c%3Ad', 'https://a.b/c:d', true],
    ['https://a.b/c%2fd', 'https://a.b/c/d', true],
    ['https://a.b/c%20d', 'https://a.b/c d', false],
  ])('treats %s and %s alike: %s', (left, right, alike) => {
    const sign = (uri: string) => signV3({ method: 'POST', uri, body: '', timestamp: 1, clientSecret });
    expect(sign(left) === sign(right)).toBe(alike);
  });

  it('goes with each delivery, over the raw body', async () => {
    createEmail('1');
    await webhooks.flush();
    const { headers = {}, raw = '' } = received[0] ?? {};
    const timestamp = Number(headers['x-hubspot-request-timestamp']);
    expect(headers['x-hubspot-signature-v3']).toBe(
      signV3({ method: 'POST', uri: url, body: raw, timestamp, clientSecret }),
    );
  });
});

describe('delivery', () => {
  it('sends at most a hundred events in one request', async () => {
    for (let id = 1; id <= 250; id += 1) createEmail(String(id));
    expect(await webhooks.flush()).toEqual({ batches: 3, events: 250, delivered: 250, failed: 0 });
    expect(received.map(({ events }) => events.length)).toEqual([100, 100, 50]);
  });

  it('tells of creations of emails and of nothing else unless subscribed', async () => {
    listener({ kind: 'creation', objectTypeId: '0-1', objectId: '5', at: 1, source: 'CRM_UI' });
    listener({
      kind: 'propertyChange',
      objectTypeId: '0-49',
      objectId: '5',
      at: 1,
      propertyName: 'x',
      source: 'API',
    });
    expect(webhooks.pending()).toEqual([]);
    webhooks.subscribe([
      { subscriptionType: 'object.propertyChange', objectTypeId: '0-3', propertyName: 'amount' },
    ]);
    listener({
      kind: 'propertyChange',
      objectTypeId: '0-3',
      objectId: '9',
      at: 1,
      propertyName: 'amount',
      propertyValue: '12',
      source: 'API',
    });
    expect(webhooks.pending()).toMatchObject([{ objectId: 9, propertyName: 'amount', propertyValue: '12' }]);
  });

  it('tries again later, with a higher attempt number, when the target refuses', async () => {
    status = 500;
    createEmail('1');
    expect(await webhooks.flush()).toMatchObject({ delivered: 0, failed: 1 });
    expect(await webhooks.flush()).toMatchObject({ events: 0 });
    status = 200;
    clock.advance(60_000);
    expect(await webhooks.flush()).toMatchObject({ delivered: 1 });
    expect(received.at(-1)?.events[0]?.attemptNumber).toBe(1);
    expect(webhooks.pending()).toEqual([]);
  });

  it('gives up after ten retries', () => {
    createEmail('1');
    let queued = { event: webhooks.pending()[0] as WebhookEvent, dueAt: 0 };
    let attempts = 0;
    for (let next = nextAttempt(queued, 0); next; next = nextAttempt(queued, 0)) {
      queued = next;
      attempts += 1;
    }
    expect(attempts).toBe(10);
  });

  it('can send everything twice and out of order, as HubSpot may', async () => {
    createEmail('1');
    createEmail('2');
    await webhooks.flush({ duplicate: true, shuffle: true });
    expect(received[0]?.events.map(({ objectId }) => objectId)).toEqual([2, 2, 1, 1]);
  });

  it('keeps an event that nobody answers', async () => {
    webhooks.target({ url: 'http://127.0.0.1:9/' });
    createEmail('1');
    expect(await webhooks.flush()).toMatchObject({ failed: 1 });
    expect(webhooks.pending()).toHaveLength(1);
  });
});
