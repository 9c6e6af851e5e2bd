import { afterEach, describe, expect, it } from 'vitest';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aDeal, create, startApi } from './support/api.ts';

const contacts = '/crm/v3/objects/contacts';

describe('a fault', () => {
  it('answers with a status, as often as it is told, and counts as a call', async () => {
    const api = await startApi();
    api.portal.faults.add({ effect: { kind: 'status', status: 503, message: 'away' }, times: 2 });
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await api('GET', contacts)).status);
    expect(statuses).toEqual([503, 503, 200]);
    expect(api.portal.calls.list().map((call) => call.status)).toEqual([503, 503, 200]);
  });

  it('can look like a rate limit', async () => {
    const api = await startApi();
    api.portal.faults.add({ effect: { kind: 'status', status: 429, headers: { 'retry-after': '1' } } });
    const { headers, body } = await api('GET', contacts);
    expect(headers.get('retry-after')).toBe('1');
    expect(body).toMatchObject({ category: 'RATE_LIMITS', policyName: 'TEN_SECONDLY_ROLLING' });
  });

  it.each([
    ['the method', { method: 'post' }, [200, 500]],
    ['a path prefix', { path: `${contacts}/batch` }, [200, 500]],
    ['a pattern', { path: /batch/g }, [200, 500]],
    ['the number of requests before', { after: 1 }, [200, 500]],
    ['another path', { path: '/crm/v3/owners' }, [200, 200]],
  ])('is chosen by %s', async (_, choice, expected) => {
    const api = await startApi();
    api.portal.faults.add({ ...choice, effect: { kind: 'status', status: 500 } });
    const first = await api('GET', contacts);
    const second = await api('POST', `${contacts}/batch/read`, {
      inputs: [],
      properties: [],
      propertiesWithHistory: [],
    });
    expect([first.status, second.status]).toEqual(expected);
  });

  it('drops the connection', async () => {
    const api = await startApi();
    api.portal.faults.add({ effect: { kind: 'drop-connection' } });
    await expect(api('GET', contacts)).rejects.toThrow('fetch failed');
    expect(api.portal.calls.list()).toMatchObject([{ status: 0 }]);
  });

  it('applies the request, then drops the connection', async () => {
    const api = await startApi();
    api.portal.faults.add({ effect: { kind: 'apply-then-drop' } });
    await expect(create(api, 'contacts', { email: 'a@b.example' })).rejects.toThrow('fetch failed');
    expect((await api('GET', contacts)).body.results).toHaveLength(1);
  });

  it('answers with garbage', async () => {
    const api = await startApi();
    api.portal.faults.add({ effect: { kind: 'garbage', body: '<html>' } });
    expect(await api('GET', contacts)).toMatchObject({ status: 200, body: '<html>' });
  });

  it('delays', async () => {
    const api = await startApi();
    api.portal.faults.add({ effect: { kind: 'delay', ms: 60 } });
    const start = performance.now();
    expect((await api('GET', contacts)).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(50);
  });

  it('hangs until the caller gives up', async () => {
    const api = await startApi();
    api.portal.faults.add({ effect: { kind: 'hang' } });
    const request = fetch(api.portal.url + contacts, {
      headers: { authorization: `Bearer ${api.portal.accessToken}` },
      signal: AbortSignal.timeout(50),
    });
    await expect(request).rejects.toThrow('timeout');
    expect(api.portal.calls.list()).toMatchObject([{ status: 0 }]);
  });

  it('is gone after clear and after reset', async () => {
    const api = await startApi();
    const add = () => api.portal.faults.add({ effect: { kind: 'status', status: 500 }, times: Infinity });
    add();
    api.portal.faults.clear();
    expect((await api('GET', contacts)).status).toBe(200);
    add();
    api.portal.reset();
    expect((await api('GET', contacts)).status).toBe(200);
  });
});

describe('a refused write', () => {
  it('is a 400 with the message of the rule, in single calls and batches', async () => {
    const api = await startApi();
    api.portal.faults.refuseWrite('deals', 'amount', 'Amounts are set by finance');
    const single = await api('POST', '/crm/v3/objects/deals', { properties: { ...aDeal, amount: '1' } });
    expect(single).toMatchObject({
      status: 400,
      body: { category: 'VALIDATION_ERROR', errors: [{ message: 'Amounts are set by finance' }] },
    });
    const batch = await api('POST', '/crm/v3/objects/deals/batch/create', {
      inputs: [{ properties: { ...aDeal, amount: '1' } }],
    });
    expect(batch.status).toBe(400);
    await create(api, 'deals', aDeal);
  });
});

describe('the portal', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-record-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('records each request and answer, and never the token', async () => {
    const recordFile = path.join(folder, 'calls.jsonl');
    const api = await startApi({ recordFile });
    await create(api, 'contacts', { email: 'a@b.example' });
    await api('GET', `/_via/contact_signals${contacts}?limit=1`);
    const text = readFileSync(recordFile, 'utf8');
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      {
        caller: null,
        request: { method: 'POST', path: contacts, body: { properties: { email: 'a@b.example' } } },
        response: { status: 201 },
      },
      {
        caller: 'contact_signals',
        request: { path: `${contacts}?limit=1`, body: null },
        response: { status: 200 },
      },
    ]);
    expect(text).not.toContain(api.portal.accessToken);
  });

  it('knows which function called', async () => {
    const api = await startApi();
    await api('GET', `/_via/email-events${contacts}`);
    await api('GET', contacts);
    expect(api.portal.calls.list()).toMatchObject([
      { caller: 'email-events', method: 'GET', path: contacts, status: 200 },
      { caller: null, path: contacts },
    ]);
    api.portal.calls.clear();
    expect(api.portal.calls.count()).toBe(0);
  });

  it('goes back to its seed with clock and calls', async () => {
    const api = await startApi({ now: 1_000_000 });
    await create(api, 'contacts', { email: 'a@b.example' });
    api.portal.clock.advance(5_000);
    api.portal.reset();
    expect(api.portal.clock.now()).toBe(1_000_000);
    expect(api.portal.calls.count()).toBe(0);
    expect((await api('GET', contacts)).body.results).toEqual([]);
  });

  it('adds its latency to every answer', async () => {
    const api = await startApi({ latencyMs: 40 });
    const start = performance.now();
    await api('GET', contacts);
    expect(performance.now() - start).toBeGreaterThan(35);
  });

  it('answers under its own name only', async () => {
    const api = await startApi();
    const { port } = new URL(api.portal.url);
    const http = await import('node:http');
    const status = await new Promise((resolve) =>
      http.get({ host: '127.0.0.1', port, headers: { host: 'attacker.example' } }, (response) =>
        resolve(response.statusCode),
      ),
    );
    expect(status).toBe(403);
  });
});
