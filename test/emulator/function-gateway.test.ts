import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFunctionGateway } from '#emulator/functions/gateway.ts';

const project = mkdtempSync(join(tmpdir(), 'functions-'));
const folder = join(project, 'src', 'app', 'functions');

const functions: Record<string, { code: string; config?: object }> = {
  echo: {
    code: 'exports.main = async (context) => ({ context, keys: Object.keys(process.env).sort(), now: Date.now() });',
  },
  throws: { code: "exports.main = async () => { throw new Error('no luck'); };" },
  circular: { code: 'exports.main = async () => { const a = {}; a.a = a; return a; };' },
  nothing: { code: 'exports.main = async () => undefined;' },
  exits: { code: 'exports.main = async () => process.exit(3);' },
  counts: { code: 'let n = 0; exports.main = async () => (n += 1);' },
  hungry: {
    code: 'exports.main = async () => { const all = []; for (;;) { all.push(Buffer.alloc(4e6, 1)); await new Promise((r) => setTimeout(r, 5)); } };',
  },
  sleeps: { code: 'exports.main = () => new Promise((resolve) => setTimeout(resolve, 60_000));' },
  unset: { code: 'exports.main = () => 1;', config: { secretKeys: ['NOT_SET'] } },
  endpoint: {
    code: 'exports.main = async (context) => ({ statusCode: 200, body: context, token: process.env.PRIVATE_APP_ACCESS_TOKEN ?? null, secret: process.env.SERVICE_KEY });',
    config: { secretKeys: ['SERVICE_KEY'], endpoint: { path: '/x', methods: ['POST'] } },
  },
};

let now = Date.UTC(2026, 0, 5);
const gateway = createFunctionGateway({
  projectDir: project,
  portalUrl: () => 'http://127.0.0.1:1',
  accessToken: 'token',
  secrets: { SERVICE_KEY: 'key', OTHER: 'never seen' },
  clock: { now: () => now, set: (at) => void (now = at), advance: (ms) => void (now += ms) },
  portalId: 33,
  timeoutMs: 1_500,
});

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const [uid, { code, config }] of Object.entries(functions)) {
    const metafile = {
      uid,
      type: 'app-function',
      config: { entrypoint: `/app/functions/${uid}.js`, ...config },
    };
    writeFileSync(join(folder, `${uid}-hsmeta.json`), JSON.stringify(metafile));
    writeFileSync(join(folder, `${uid}.js`), code);
  }
});
afterAll(async () => {
  await gateway.close();
  rmSync(project, { recursive: true });
});

describe('the function gateway', () => {
  it("hands a card's parameters over and gives the app's token", async () => {
    const outcome = await gateway.call('echo', { parameters: { recordId: '5' } });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        context: { parameters: { recordId: '5' }, propertiesToSend: {}, accountId: 33 },
        keys: expect.arrayContaining(['PRIVATE_APP_ACCESS_TOKEN', 'HUBSPOT_API_BASE_URL']),
      },
    });
    expect(JSON.stringify(outcome)).not.toContain('OTHER');
  });

  it("shows functions the portal's clock", async () => {
    now = Date.UTC(2027, 5, 1);
    const outcome = await gateway.call('echo', {});
    const seen = outcome.ok ? (outcome.value as { now: number }).now : 0;
    expect(Math.abs(seen - now)).toBeLessThan(5_000);
  });

  it("keeps headers and the app's token from an endpoint function, and gives it its secrets", async () => {
    const request = { method: 'POST', params: {}, body: [{ objectId: 1 }] };
    expect(await gateway.call('endpoint', { request })).toMatchObject({
      ok: true,
      value: { body: { method: 'POST', headers: {}, body: [{ objectId: 1 }] }, token: null, secret: 'key' },
    });
  });

  it.each([
    ['throws', 'threw', 'no luck'],
    ['circular', 'not-json', ''],
    ['exits', 'threw', 'ended its process'],
    ['hungry', 'out-of-memory', '128 MB'],
    ['sleeps', 'timeout', '1.5 s'],
    ['missing', 'not-found', 'missing'],
    ['unset', 'not-found', 'NOT_SET'],
  ])('answers for %s with the reason %s', async (uid, reason, words) => {
    const outcome = await gateway.call(uid, {});
    expect(outcome).toMatchObject({ ok: false, reason });
    expect(outcome.ok ? '' : outcome.message).toContain(words);
  });

  it('turns undefined into null', async () => {
    expect(await gateway.call('nothing', {})).toMatchObject({ ok: true, value: null });
  });

  it('keeps an instance warm between calls and starts a new one after a crash', async () => {
    expect(await gateway.call('counts', {})).toMatchObject({ value: 1 });
    expect(await gateway.call('counts', {})).toMatchObject({ value: 2 });
    await gateway.call('exits', {});
    expect(await gateway.call('exits', {})).toMatchObject({ reason: 'threw' });
  });

  it('refuses a payload above six megabytes', async () => {
    expect(await gateway.call('echo', { parameters: { text: 'x'.repeat(6_000_001) } })).toMatchObject({
      ok: false,
    });
  });
});
