import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { isLocalHost, isLocalOrigin, localOnly } from '#emulator/host/guard.ts';

describe('who is served', () => {
  it.each(['127.0.0.1:4280', 'localhost', 'LOCALHOST:80', '[::1]:99'])('a request to %s', (host) => {
    expect(isLocalHost(host)).toBe(true);
  });

  it.each([undefined, '', 'evil.example', '127.0.0.1.evil.example', 'localhost:80@evil.example', '10.0.0.1'])(
    'no request to %s',
    (host) => {
      expect(isLocalHost(host)).toBe(false);
    },
  );

  it('pages of this machine, and tools that send no origin', () => {
    expect(isLocalOrigin(undefined)).toBe(true);
    expect(isLocalOrigin('http://localhost:4280')).toBe(true);
    expect(isLocalOrigin('https://evil.example')).toBe(false);
    expect(isLocalOrigin('null')).toBe(false);
  });
});

describe('what changes state', () => {
  const app = new Hono().use(localOnly).post('/', (context) => context.json({ ok: true }));
  const post = (headers: Record<string, string>) =>
    app.request('/', { method: 'POST', headers: { host: 'localhost', ...headers }, body: '{}' });

  it.each([
    [{ 'content-type': 'application/json' }, 200],
    [{ 'content-type': 'application/json; charset=utf-8' }, 200],
    [{ 'content-type': 'text/plain' }, 415],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [{ 'content-type': 'application/json', origin: 'https://evil.example' }, 403],
    [{ 'content-type': 'application/json', host: 'evil.example' }, 403],
  ])('with the headers %j is answered %i', async (headers, status) => {
    expect((await post(headers as Record<string, string>)).status).toBe(status);
  });
});
