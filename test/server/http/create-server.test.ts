import { describe, expect, it } from 'vitest';
import { createDrain } from '../../../src/server/http/drain.ts';
import { createRateGate } from '../../../src/server/http/rate-gate.ts';
import type { ServerApp } from '../../../src/server/http/server-env.ts';
import { aServer, start } from './support.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const failing = (app: ServerApp) => {
  app.get('/fails/:id', () => {
    throw Object.assign(new Error('token abc of nadia@norsel.example'), { code: 'ECONNRESET' });
  });
};

describe('the server', () => {
  it('answers a failure with a code and an id, and logs kind and place but no message', async () => {
    const { app, lines } = aServer({ routes: [failing] });
    const response = await app.request('/fails/secret-code?code=abc');
    const body = (await response.json()) as { requestId: string };
    expect(response.status).toBe(500);
    expect(body).toEqual({ code: 'failed', requestId: expect.stringMatching(uuid) });
    expect(lines).toEqual([
      {
        event: 'request-failed',
        requestId: body.requestId,
        error: 'Error',
        errorCode: 'ECONNRESET',
        frame: expect.stringContaining('create-server.test.ts'),
      },
      {
        event: 'request',
        requestId: body.requestId,
        method: 'GET',
        route: '/fails/:id',
        status: 500,
        ms: 0,
      },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/nadia|abc|secret-code/);
  });

  it.each(['/', '/unknown', '/..%2f..%2fetc/passwd', '/fails', '/healthz/x'])('knows no %s', async (path) => {
    const { app, lines } = aServer({ routes: [failing] });
    const response = await app.request(path);
    expect([response.status, await response.json()]).toEqual([
      404,
      expect.objectContaining({ code: 'not-found' }),
    ]);
    expect(JSON.stringify(lines)).not.toContain('passwd');
  });

  it('gives every answer an id of its own and headers that forbid everything', async () => {
    const { app } = aServer({ routes: [failing] });
    for (const path of ['/healthz', '/unknown', '/fails/1']) {
      const { headers } = await app.request(path, { headers: { 'x-request-id': 'from-outside' } });
      expect(headers.get('x-request-id')).toMatch(uuid);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('strict-transport-security')).toContain('max-age=');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect([...headers.keys()]).not.toContain('access-control-allow-origin');
    }
  });

  it('asks for no https where it has none', async () => {
    const { headers } = await aServer({ publicUrl: 'http://127.0.0.1:8080' }).app.request('/healthz');
    expect(headers.has('strict-transport-security')).toBe(false);
  });

  it('refuses a body by the length that is stated, before anything reads it', async () => {
    const response = await aServer().app.request('/healthz', {
      method: 'POST',
      headers: { 'content-length': '1001' },
      body: 'x',
    });
    expect([response.status, await response.json()]).toEqual([
      413,
      expect.objectContaining({ code: 'too-large' }),
    ]);
  });
});

describe('health and readiness', () => {
  it('lives while the database does not', async () => {
    const { app } = aServer({ checkReady: () => Promise.reject(new Error('no database')) });
    expect((await app.request('/healthz')).status).toBe(200);
    const ready = await app.request('/readyz');
    expect([ready.status, await ready.json()]).toEqual([503, expect.objectContaining({ code: 'not-ready' })]);
  });

  it.each([
    [{ database: true, migrations: true }, 200],
    [{ database: true, migrations: false }, 503],
  ])('is ready with %j: %i', async (parts, status) => {
    const response = await aServer({ checkReady: async () => parts }).app.request('/readyz');
    expect([response.status, await response.json()]).toEqual([status, { ok: status === 200, parts }]);
  });

  it('asks the database once a second at most, however often it is asked', async () => {
    let now = start;
    let asked = 0;
    const checkReady = async () => ({ database: (asked += 1) > 0 });
    const { app } = aServer({ checkReady, now: () => now });
    await Promise.all([app.request('/readyz'), app.request('/readyz')]);
    expect(asked).toBe(1);
    now += 1_000;
    await app.request('/readyz');
    expect(asked).toBe(2);
  });

  it('is not ready while it ends', async () => {
    const drain = createDrain();
    const { app } = aServer({ drain });
    drain.begin();
    const response = await app.request('/readyz');
    expect(response.status).toBe(503);
    expect(response.headers.get('connection')).toBe('close');
  });
});

describe('a gate', () => {
  it('lets so many pass at once, then so many a second', () => {
    let now = start;
    const mayPass = createRateGate(2, 3, () => now);
    const passed = () => Array.from({ length: 10 }, mayPass).filter(Boolean).length;
    expect(passed()).toBe(3);
    expect(passed()).toBe(0);
    now += 1_000;
    expect(passed()).toBe(2);
    now += 3_600_000;
    expect(passed()).toBe(3);
    now -= 1_000;
    expect(passed()).toBe(0);
  });
});
