import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mark, secretsAndWords } from './attack-words.ts';
import { expectRefusal } from './tells-nothing.ts';
import { asUser, here, openWorld, publicUrl, signature, there, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld({ ROLES: 'web' });
}, 60_000);
afterAll(() => world.close());

interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

/** All that the server answers to these bytes, until it or the peer has enough. */
function exchange(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(world.port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    let text = '';
    socket.on('data', (data) => (text += data.toString('latin1')));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
    socket.setTimeout(400, () => socket.destroy());
  });
}

/** The answers one by one; each begins with a line of status. */
function readAnswers(text: string): readonly RawAnswer[] {
  return text
    .split(/(?=HTTP\/1\.1 \d{3} )/u)
    .filter((part) => part !== '')
    .map((part) => {
      const [head = '', ...rest] = part.split('\r\n\r\n');
      const isChunked = /^transfer-encoding: chunked/imu.test(head);
      const body = rest.join('\r\n\r\n');
      const whole = isChunked ? body.replace(/^[0-9a-f]+\r\n/u, '').replace(/0\r\n\r\n$/u, '') : body;
      return { status: Number(head.slice(9, 12)), body: whole.trim() };
    });
}

const lines = (...all: readonly string[]) => `${all.join('\r\n')}\r\n\r\n`;
const host = 'Host: server.example';
const webhooks = '/webhooks/hubspot';

/** A signed request for events of `there`, which a front of ours would never have let pass. */
function hidden(): string {
  const body = `[{"portalId":${there},"subscriptionType":"contact.privacyDeletion","objectId":101}]`;
  const headers = Object.entries(signature(webhooks, body, { secret: 'another-secret-of-16' }));
  return [
    ...[`POST ${webhooks} HTTP/1.1`, host, `Content-Length: ${body.length}`],
    ...[...headers.map(([name, value]) => `${name}: ${value}`), '', body],
  ].join('\r\n');
}

function signedPost(target: string, extra: readonly string[], body = '[]', requestTarget = target): string {
  const headers = Object.entries(signature(target, body)).map(([name, value]) => `${name}: ${value}`);
  return lines(`POST ${requestTarget} HTTP/1.1`, host, ...headers, ...extra) + body;
}

const post = (...headers: readonly string[]) => lines(`POST ${webhooks} HTTP/1.1`, ...headers);
const get = (target: string, ...headers: readonly string[]) => lines(`GET ${target} HTTP/1.1`, ...headers);

describe('bytes that two servers may read differently', () => {
  it.each<[string, () => string]>([
    ['two lengths', () => post(host, 'Content-Length: 2', 'Content-Length: 300') + '[]' + hidden()],
    ['a list of lengths', () => post(host, 'Content-Length: 2, 300') + '[]' + hidden()],
    ['a length with a sign', () => post(host, 'Content-Length: +2') + '[]' + hidden()],
    ['a length below zero', () => post(host, 'Content-Length: -1') + hidden()],
    ['a length in hex', () => post(host, 'Content-Length: 0x2') + '[]' + hidden()],
    [
      'a length and chunks',
      () => post(host, 'Content-Length: 5', 'Transfer-Encoding: chunked') + '0\r\n\r\n' + hidden(),
    ],
    [
      'chunks and a length',
      () => post(host, 'Transfer-Encoding: chunked', 'Content-Length: 5') + '0\r\n\r\n' + hidden(),
    ],
    ['an unknown coding', () => post(host, 'Transfer-Encoding: xchunked') + '0\r\n\r\n' + hidden()],
    [
      'a coding behind the chunks',
      () => post(host, 'Transfer-Encoding: chunked, x') + '0\r\n\r\n' + hidden(),
    ],
    [
      'chunks twice',
      () => post(host, 'Transfer-Encoding: chunked', 'Transfer-Encoding: x') + '0\r\n\r\n' + hidden(),
    ],
    [
      'a chunk without an end',
      () => post(host, 'Transfer-Encoding: chunked') + 'FFFFFFFFFFFFFFFFF\r\n' + hidden(),
    ],
    ['a chunk of no length', () => post(host, 'Transfer-Encoding: chunked') + 'xyz\r\n' + hidden()],
    [
      'a folded header',
      () => post(host, 'X-A: 1', ' Transfer-Encoding: chunked', 'Content-Length: 2') + '[]',
    ],
    ['a space before the colon', () => post(host, 'Content-Length : 2') + '[]' + hidden()],
    ['a header without a name', () => post(host, ': x') + hidden()],
    ['a bare line feed', () => `POST ${webhooks} HTTP/1.1\n${host}\nContent-Length: 2\n\n[]${hidden()}`],
    ['a bare return', () => `GET /healthz HTTP/1.1\r\n${host}\rX: y\r\n\r\n`],
    ['a null byte in a header', () => get('/healthz', host, 'X-A: a\u0000b')],
    ['a null byte in the path', () => get('/health\u0000z', host)],
    ['a null byte in a name', () => get('/healthz', host, 'X\u0000A: a')],
    ['a space in the path', () => get('/functions/a b', host)],
    ['no version', () => 'GET /webhooks/hubspot\r\n\r\n'],
    ['another version', () => `GET /healthz HTTP/9.9\r\n${host}\r\n\r\n`],
    ['the other protocol', () => `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`],
    ['a tunnel', () => lines('CONNECT evil.example:443 HTTP/1.1', 'Host: evil.example:443')],
    ['a method nobody knows', () => lines('HACK / HTTP/1.1', host)],
    ['no host', () => get('/healthz')],
    [
      'too many headers',
      () => get('/healthz', host, ...Array.from({ length: 400 }, (_, at) => `X-${at}: ${'y'.repeat(60)}`)),
    ],
  ])('are refused: %s', async (_, bytes) => {
    const answers = readAnswers(await exchange(bytes()));
    expect(answers.length).toBeLessThanOrEqual(1);
    for (const { status, body } of answers) {
      expect([400, 401, 404, 405, 413, 417, 431, 501, 505]).toContain(status);
      if (body !== '') expectRefusal(body);
    }
  });

  it('are one request where a body looks like another one', async () => {
    const inner = get('/healthz', host);
    const outer = post(host, `Content-Length: ${inner.length}`, 'Connection: close') + inner;
    const answers = readAnswers(await exchange(outer));
    expect(answers.map(({ status }) => status)).toEqual([401]);
  });

  it.each(['Upgrade: h2c', 'Upgrade: websocket'])('do not change the protocol: %s', async (upgrade) => {
    const answer = await exchange(
      get('/healthz', host, upgrade, 'Connection: Upgrade, HTTP2-Settings, close'),
    );
    expect(answer).not.toMatch(/^HTTP\/1\.1 101/u);
  });

  it('are not waited for with a length that is too long', async () => {
    const bytes = post(host, 'Content-Length: 99999999', 'Expect: 100-continue', 'Connection: close');
    const answers = readAnswers(await exchange(bytes));
    expect(answers.at(-1)?.status).toBe(413);
  });
});

describe('an address', () => {
  it.each([
    `http://evil.example${webhooks}`,
    `${publicUrl}${webhooks}`,
    '*',
    `//evil.example${webhooks}`,
    `/x/..${webhooks}`,
    `/%2e%2e${webhooks}`,
    `/functions/..%2f..${webhooks}`,
    `/./webhooks/hubspot`,
    `/webhooks%2fhubspot`,
    `\\webhooks\\hubspot`,
    `/webhooks/hubspot/`,
    `/WEBHOOKS/hubspot`,
    `/webhooks/hubspot;x=1`,
    `/webhooks/hubspot%00`,
  ])('other than the route’s own reaches nothing, however well it is signed: %s', async (target) => {
    const body = `[{"portalId":${here},"subscriptionType":"contact.privacyDeletion","objectId":101,"subscriptionId":1,"occurredAt":1}]`;
    const extra = [`Content-Length: ${body.length}`, 'Connection: close'];
    for (const signed of [target, webhooks]) {
      const text = await exchange(signedPost(signed, extra, body, target));
      const [answer, ...others] = readAnswers(text);
      expect(others).toEqual([]);
      expect([400, 401, 404]).toContain(answer?.status);
      if (answer?.body) expectRefusal(answer.body);
      expect(text).not.toContain('evil.example');
    }
    const events = await world.test.database.asPortal(here, (sql) =>
      sql.query('select 1 from pipeline.events'),
    );
    expect(events).toEqual([]);
  });

  it.each([
    '/etc/passwd',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cwin.ini',
    '/%c0%ae%c0%ae/x',
  ])('leads to no file: %s', async (target) => {
    const [answer] = readAnswers(await exchange(get(target, host, 'Connection: close')));
    expect(answer?.status).toBe(404);
    expectRefusal(answer?.body ?? '');
  });

  it('that names the caller twice names nobody', async () => {
    const target = `/functions/contact-signals?${asUser(here)}&portalId=${there}`;
    const body = '{"parameters":{"recordId":"101"}}';
    const [answer] = readAnswers(
      await exchange(signedPost(target, [`Content-Length: ${body.length}`, 'Connection: close'], body)),
    );
    expect(answer?.status).toBe(401);
  });
});

describe('a host', () => {
  it.each([
    ['Host: evil.example'],
    ['Host: server.example:evil'],
    ['Host: evil.example/webhooks'],
    ['Host: user:word@evil.example'],
    ['Host: a b'],
    ['Host: '],
    [`Host: ${mark}`, host],
    [
      'Host: evil.example',
      'X-Forwarded-Host: evil.example',
      'X-Forwarded-Proto: http',
      'X-Forwarded-For: 127.0.0.1',
    ],
    ['Host: [::1'],
    ['Host: 169.254.169.254'],
  ])('is not believed: %s', async (...headers) => {
    const text = await exchange(get('/oauth/install', ...headers, 'Connection: close'));
    const [answer, ...others] = readAnswers(text);
    expect(others).toEqual([]);
    expect([302, 400]).toContain(answer?.status);
    for (const word of secretsAndWords(world)) expect(text).not.toContain(word);
    const location = /^location: (\S+)/imu.exec(text)?.[1];
    if (location === undefined) return;
    expect(location.startsWith(`${world.hubSpot.url}/oauth/authorize?`)).toBe(true);
    expect(location).toContain(encodeURIComponent(`${publicUrl}/oauth/callback`));
  });
});

it('goes on after all of it, and logged nothing of what was sent', async () => {
  expect(await (await fetch(`${world.url}/healthz`)).json()).toEqual({ ok: true });
  expect(world.written()).not.toMatch(/evil\.example|passwd|Xyzzy/u);
});
