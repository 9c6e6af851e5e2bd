import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { signV3 } from '#emulator/webhooks/signature-v3.ts';
import { createDrain } from '../../../src/server/http/drain.ts';
import { listen, type ListeningServer } from '../../../src/server/http/listen.ts';
import { requireSignature } from '../../../src/server/http/require-signature.ts';
import type { ServerApp } from '../../../src/server/http/server-env.ts';
import { aServer, publicUrl, start } from './support.ts';

const secret = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
let server: ListeningServer | null = null;

async function open(routes: (app: ServerApp) => void, shutdownMs = 5_000) {
  const drain = createDrain();
  const { app } = aServer({ drain, routes: [routes] });
  server = await listen(app, { host: '127.0.0.1', port: 0, shutdownMs, drain });
  return { server, url: `http://127.0.0.1:${server.port}` };
}

afterEach(() => server?.close());

const signed = (app: ServerApp) => {
  const check = {
    publicUrl,
    clientSecrets: [secret],
    bodyBytes: 1_000,
    now: () => start,
    log: () => undefined,
  };
  app.all('*', requireSignature(check), (c) => c.text('signed'));
};

/** What a server answers to these bytes, up to the end of the connection. */
function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    let answer = '';
    socket.on('data', (data) => (answer += String(data)));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

function requestBytes(target: string, extra: readonly string[] = [], body = '[]', uri = publicUrl + target) {
  const signature = signV3({ method: 'POST', uri, body, timestamp: start, clientSecret: secret });
  const lines = [
    `POST ${target} HTTP/1.1`,
    'Host: evil.example',
    'Connection: close',
    `X-HubSpot-Signature-v3: ${signature}`,
    `X-HubSpot-Request-Timestamp: ${start}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...extra,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

describe('a request over the wire', () => {
  it.each(['/hooks?a=%2F%20%3A', '/a/../b', '/a%2e%2e/b?x=1#', '//evil.example/hooks'])(
    'is signed with its address as it was sent: %s',
    async (target) => {
      const {
        server: { port },
      } = await open(signed);
      expect(await exchange(port, requestBytes(target))).toMatch(/^HTTP\/1\.1 200 /);
    },
  );

  it.each<[string, string, number]>([
    ['a signature sent twice', requestBytes('/h', ['X-HubSpot-Signature-v3: AAAA']), 401],
    ['a timestamp sent twice', requestBytes('/h', [`X-HubSpot-Request-Timestamp: ${start}`]), 401],
    ['a body of another length', requestBytes('/h', ['Content-Length: 1']), 400],
    ['two ways to tell the length', requestBytes('/h', ['Transfer-Encoding: chunked']), 400],
    ['a space before the colon', requestBytes('/h', ['Content-Length : 2']), 400],
    ['an absolute address', requestBytes('http://evil.example/h', [], '[]', `${publicUrl}/h`), 400],
    ['headers without end', requestBytes('/h', [`X-Long: ${'x'.repeat(20_000)}`]), 431],
  ])('is refused with %s', async (_name, bytes, status) => {
    const {
      server: { port },
    } = await open(signed);
    const answer = await exchange(port, bytes);
    expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    expect(answer).not.toContain('signed');
  });
});

describe('a body that nobody reads', () => {
  it.each<[string, Record<string, string>, number]>([
    ['without a signature', {}, 401],
    [
      'that is longer than it may be',
      {
        'x-hubspot-signature-v3': 'A'.repeat(43) + '=',
        'x-hubspot-request-timestamp': String(start),
      },
      413,
    ],
  ])('%s is answered, and the server goes on', async (_name, headers, status) => {
    const { url } = await open(signed);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
        if (sent >= 64 * 1_048_576) controller.close();
      },
    });
    const init = { method: 'POST', body: endless, duplex: 'half', headers } as RequestInit;
    const answer = await fetch(`${url}/h`, init).then(
      (response) => response.status,
      () => 'cut off',
    );
    expect([status, 'cut off']).toContain(answer);
    expect(sent).toBeLessThan(32 * 1_048_576);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

describe('the end of a server', () => {
  it('waits for what is under way, and takes nothing new', async () => {
    const begun = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const { server: listening, url } = await open((app) => {
      app.get('/slow', async (c) => {
        begun.resolve();
        await go.promise;
        return c.text('done');
      });
    });
    const slow = fetch(`${url}/slow`);
    await begun.promise;
    const ended = listening.close();
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
    go.resolve();
    expect(await (await slow).text()).toBe('done');
    await ended;
    await listening.close();
  });

  it('does not wait for ever', async () => {
    const begun = Promise.withResolvers<void>();
    const { server: listening, url } = await open((app) => {
      app.get('/stuck', () => {
        begun.resolve();
        return new Promise<Response>(() => undefined);
      });
    }, 20);
    const stuck = fetch(`${url}/stuck`);
    stuck.catch(() => undefined);
    await begun.promise;
    await listening.close();
    await expect(stuck).rejects.toThrow('fetch failed');
  });

  it('says so where a port is taken', async () => {
    const {
      server: { port },
    } = await open(() => undefined);
    const { app } = aServer();
    const again = listen(app, { host: '127.0.0.1', port, shutdownMs: 0, drain: createDrain() });
    await expect(again).rejects.toThrow('EADDRINUSE');
  });
});
