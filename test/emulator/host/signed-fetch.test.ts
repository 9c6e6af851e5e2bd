import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReach } from '#emulator/cloud/reach.ts';
import { createClock } from '#emulator/clock.ts';
import { createSignedFetch, signedFetchLimits } from '#emulator/host/signed-fetch.ts';
import type { SignedFetch, SignedFetchRequest } from '#emulator/host/signed-fetch.ts';
import { signV3 } from '#emulator/webhooks/signature-v3.ts';

const clientSecret = 'secret-1';
const reader = { portalId: 4_001, userId: 50_001, userEmail: 'ada+crm@seller.example' };
const identity = 'portalId=4001&userId=50001&userEmail=ada%2Bcrm%40seller.example&appId=7000001';
const address = 'https://app.example/api/card';
const now = Date.UTC(2026, 10, 23, 9);

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let seen: Seen[] = [];
let answer: (response: ServerResponse, nth: number) => void = () => undefined;
let origin = '';
let signedFetch: SignedFetch;

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
    answer(response, seen.length);
  });
});

beforeEach(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  [seen, answer] = [[], (response) => response.end('{"ok":true}')];
  signedFetch = createSignedFetch({
    clientSecret,
    permittedOrigins: ['https://app.example', 'https://other.example:8443/path'],
    clock: createClock('manual', now),
    reach: createReach({ 'https://app.example': origin }),
  });
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const isSigned = ({ method, url, headers, body }: Seen) =>
  headers['x-hubspot-signature-v3'] ===
  signV3({ method, uri: `https://app.example${url}`, body, timestamp: now, clientSecret });

describe('a request of a card', () => {
  it.each([
    ['without a query', address, `/api/card?${identity}`],
    ['with a query', `${address}?a=1`, `/api/card?a=1&${identity}`],
    ['with a fragment', `${address}#part`, `/api/card?${identity}`],
    ['that names a portal of its own', `${address}?portalId=1`, `/api/card?portalId=1&${identity}`],
  ])('%s carries the reader’s identity behind its query, and is signed over it', async (_, url, path) => {
    expect(await signedFetch(reader, url)).toMatchObject({
      status: 200,
      body: '{"ok":true}',
      isGateway: false,
    });
    expect(seen[0]).toMatchObject({ method: 'GET', url: path, body: '' });
    expect(seen.every(isSigned)).toBe(true);
    expect(seen[0]?.headers['x-hubspot-request-timestamp']).toBe(String(now));
  });

  it('sends its body as JSON and signs over it', async () => {
    await signedFetch(reader, address, { method: 'POST', body: { note: 'é' } });
    expect(seen[0]).toMatchObject({ method: 'POST', body: '{"note":"é"}' });
    expect(seen[0]?.headers['content-type']).toBe('application/json');
    expect(seen.every(isSigned)).toBe(true);
  });

  it('forwards no header but Authorization', async () => {
    const headers = {
      authorization: 'Bearer own',
      'X-Own': '1',
      'X-HubSpot-Signature-v3': 'forged',
      Cookie: 'a=1',
    };
    await signedFetch(reader, address, { headers });
    expect(seen[0]?.headers.authorization).toBe('Bearer own');
    for (const name of ['x-own', 'cookie']) expect(seen[0]?.headers).not.toHaveProperty(name);
    expect(seen.every(isSigned)).toBe(true);
  });

  it('does not follow a redirect', async () => {
    answer = (response) => response.writeHead(302, { location: '/elsewhere' }).end();
    expect((await signedFetch(reader, address)).status).toBe(302);
    expect(seen).toHaveLength(1);
  });
});

describe('one more try', () => {
  it.each([
    ['a 5xx', (response: ServerResponse) => void response.writeHead(503).end()],
    ['a broken connection', (response: ServerResponse) => void response.destroy()],
  ])('follows %s, with the same body', async (_, fail) => {
    answer = (response, nth) => (nth === 1 ? fail(response) : response.end('done'));
    const request = { method: 'POST', body: { idempotencyKey: 'k1' } } as const;
    expect(await signedFetch(reader, address, request)).toMatchObject({ status: 200, body: 'done' });
    expect(seen.map(({ body }) => body)).toEqual(['{"idempotencyKey":"k1"}', '{"idempotencyKey":"k1"}']);
  });

  it.each([
    [
      'of a 5xx',
      (response: ServerResponse) => void response.writeHead(500).end('no'),
      { status: 500, isGateway: false },
    ],
    [
      'of a broken connection',
      (response: ServerResponse) => void response.destroy(),
      { status: 502, isGateway: true },
    ],
  ])('is the last one: the outcome %s', async (_, fail, outcome) => {
    answer = fail;
    expect(await signedFetch(reader, address)).toMatchObject(outcome);
    expect(seen).toHaveLength(2);
  });

  it.each([
    ['a 4xx', (response: ServerResponse) => void response.writeHead(404).end(), {}, 404],
    ['an origin that takes too long', () => undefined, { timeout: 30 }, 504],
  ])('does not follow %s', async (_, outcome, request, status) => {
    answer = outcome;
    expect((await signedFetch(reader, address, request)).status).toBe(status);
    expect(seen).toHaveLength(1);
  });
});

describe('the gateway refuses', () => {
  const large = { method: 'POST', body: { text: 'x'.repeat(1_000_000) } } as const;
  it.each<[string, string, SignedFetchRequest, number]>([
    ['an origin that the app does not permit', 'https://evil.example/', {}, 403],
    ['a permitted name as part of another', 'https://app.example.evil.example/', {}, 403],
    ['another port of a permitted origin', 'https://app.example:8443/', {}, 403],
    ['plain HTTP', 'http://app.example/', {}, 400],
    ['this machine', 'http://localhost:3000/', {}, 400],
    ['a relative address', '/api/card', {}, 400],
    ['credentials in the address', 'https://me:pw@app.example/', {}, 400],
    ['a timeout over 120 s', address, { timeout: 120_001 }, 400],
    ['a body over 1 MB', address, large, 413],
  ])('%s', async (_, url, request, status) => {
    expect(await signedFetch(reader, url, request)).toMatchObject({ status, isGateway: true });
    expect(seen).toEqual([]);
  });

  it('a response over 1 MB', async () => {
    answer = (response) => response.end('x'.repeat(1_000_001));
    expect(await signedFetch(reader, address)).toMatchObject({ status: 502, isGateway: true });
  });

  it('more than twenty at once of one account, while another account goes on', async () => {
    const waiting: ServerResponse[] = [];
    let allWait = () => undefined as void;
    const twenty = new Promise<void>((resolve) => (allWait = resolve));
    answer = (response) => {
      if (waiting.push(response) === signedFetchLimits.concurrent) allWait();
    };
    const running = Array.from({ length: signedFetchLimits.concurrent }, () => signedFetch(reader, address));
    await twenty;
    expect((await signedFetch(reader, address)).status).toBe(429);
    answer = (response) => response.end('{}');
    expect((await signedFetch({ ...reader, portalId: 4_002 }, address)).status).toBe(200);
    for (const response of waiting) response.end('{}');
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect((await signedFetch(reader, address)).status).toBe(200);
  });
});

describe('a proxied address', () => {
  const reach = createReach({ 'https://app.example': 'http://localhost:3000' });
  it.each([
    ['https://app.example/a?b=%3A', 'http://localhost:3000/a?b=%3A'],
    ['https://app.example', 'http://localhost:3000/'],
    ['https://app.example?a=1', 'http://localhost:3000/?a=1'],
    ['https://other.example/a', 'https://other.example/a'],
  ])('%s leads to %s', (url, reached) => expect(reach(url)).toBe(reached));
});
