import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import { createHubSpotOAuthClient } from '../../../src/server/oauth/hubspot-oauth-client.ts';
import type { OAuthClient } from '../../../src/server/oauth/oauth-client.ts';
import { aLocalHubSpot, aServerFor, begin, comeBack, decide, publicUrl } from './support.ts';

let hubSpot: LocalHubSpot;
let server: ReturnType<typeof aServerFor>;
beforeAll(async () => {
  hubSpot = await aLocalHubSpot();
});
afterAll(() => hubSpot.close());
beforeEach(() => {
  server = aServerFor(hubSpot);
});

const foreign = 'A'.repeat(43);

/** A way that is almost right, up to the callback. */
async function almost() {
  const begun = await begin(server.app);
  return { ...begun, path: await decide(begun.address, 4_711, 'accept') };
}

describe('a callback', () => {
  it.each<[string, (way: Awaited<ReturnType<typeof almost>>) => readonly [path: string, cookie: string]]>([
    ['without the cookie', ({ path }) => [path, '']],
    ['with another browser’s cookie', ({ path }) => [path, `__Host-install=${foreign}`]],
    [
      'with the cookie’s name without its prefix',
      ({ path, cookie }) => [path, cookie.replace('__Host-', '')],
    ],
    ['with a cookie of another form', ({ path }) => [path, '__Host-install=../../x']],
    ['without a state', ({ path, cookie }) => [path.replace(/&state=.*/, ''), cookie]],
    ['with a state that nobody began', ({ path, cookie, state }) => [path.replace(state, foreign), cookie]],
    [
      'with the cookie for a state',
      ({ path, cookie, state }) => [path.replace(state, cookie.slice(15)), cookie],
    ],
    ['with two states', ({ path, cookie, state }) => [`${path}&state=${state}`, cookie]],
    ['with a state in a list', ({ path, cookie }) => [path.replace('state=', 'state[]='), cookie]],
    [
      'with an endless state',
      ({ path, cookie }) => [path.replace('state=', `state=${'x'.repeat(5_000)}`), cookie],
    ],
    ['with nothing', () => ['/oauth/callback', '']],
  ])('%s is turned away before HubSpot is asked', async (_name, change) => {
    const way = await almost();
    const before = hubSpot.calls.list().length;
    const { status, page } = await comeBack(server.app, ...change(way));
    expect([status, page]).toEqual([403, expect.stringContaining('This link is no longer valid')]);
    expect(hubSpot.calls.list()).toHaveLength(before);
    expect(server.installed).toEqual([]);
    expect((await comeBack(server.app, way.path, way.cookie)).status).toBe(200);
  });

  it('works once', async () => {
    const { path, cookie } = await almost();
    expect((await comeBack(server.app, path, cookie)).status).toBe(200);
    expect((await comeBack(server.app, path, cookie)).status).toBe(403);
    expect(server.installed).toEqual([4_711]);
  });

  it('works for ten minutes', async () => {
    const { path, cookie } = await almost();
    hubSpot.clock.advance(600_000);
    expect((await comeBack(server.app, path, cookie)).status).toBe(403);
  });

  it.each([
    ['a code that HubSpot does not know', (path: string) => path.replace(/code=[^&]*/, 'code=unknown')],
    ['two codes', (path: string) => `${path}&code=another`],
    ['no code', (path: string) => path.replace(/code=[^&]*/, 'code=')],
    ['an error that is no refusal', (path: string) => path.replace(/code=[^&]*/, 'error=server_error')],
    ['a code with a line break', (path: string) => path.replace(/code=[^&]*/, 'code=a%0d%0ab')],
  ])('with %s fails, with a reference and no more', async (_name, change) => {
    const { path, cookie } = await almost();
    const { status, page, headers } = await comeBack(server.app, change(path), cookie);
    expect([status, page]).toEqual([400, expect.stringContaining('Connecting did not work')]);
    expect(page).toContain(headers.get('x-request-id'));
    expect(server.installed).toEqual([]);
  });

  it('says that HubSpot does not answer, when it does not', async () => {
    const client = createHubSpotOAuthClient({
      apiUrl: hubSpot.url,
      clientId: 'client-1',
      clientSecret: 'wrong',
      redirectUri: `${publicUrl}/oauth/callback`,
      now: () => hubSpot.clock.now(),
      sleep: async () => undefined,
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    server = aServerFor(hubSpot, { client });
    const { path, cookie } = await almost();
    const { status, page } = await comeBack(server.app, path, cookie);
    expect([status, page]).toEqual([503, expect.stringContaining('HubSpot does not answer')]);
  });

  it('installs nothing where HubSpot does not say for whom', async () => {
    const client: OAuthClient = {
      ...server.deps.client,
      introspect: async () => ({ ok: false, fault: 'unavailable' }),
    };
    server = aServerFor(hubSpot, { client });
    const { path, cookie } = await almost();
    expect((await comeBack(server.app, `${path}&portalId=4712&hub_id=4712`, cookie)).status).toBe(503);
    expect(await server.deps.tokens.find(4_712)).toBeNull();
  });

  it('shows nothing of what it is called with', async () => {
    const hostile = '/oauth/callback?state=%3Cscript%3Ealert(1)%3C/script%3E&error=%3Cb%3Ehostile%3C/b%3E';
    const { page, headers } = await comeBack(server.app, hostile, '');
    expect(page).not.toMatch(/<script|hostile/);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'.*style-src 'sha256-[\w+/=]{44}'$/,
    );
  });
});

describe('a failure of the server itself', () => {
  it.each(['/oauth/install', '/oauth/callback'])('is a page too: %s', async (path) => {
    const broken = () => Promise.reject(new Error('no database at db.internal'));
    const { cookie, path: back } = await almost();
    server = aServerFor(hubSpot, { states: { put: broken, take: broken } });
    const { status, page, headers } = await comeBack(
      server.app,
      path.endsWith('install') ? path : back,
      cookie,
    );
    expect([status, page]).toEqual([500, expect.stringContaining('Connecting did not work')]);
    expect(page).toContain(headers.get('x-request-id'));
    expect(page + JSON.stringify(server.lines)).not.toContain('db.internal');
  });
});

describe('many who ask at once', () => {
  it('are asked to come again, before anything is kept', async () => {
    const answers = await Promise.all(
      Array.from({ length: 130 }, () => server.app.request('/oauth/install')),
    );
    expect(answers.filter(({ status }) => status === 302)).toHaveLength(100);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(30);
    hubSpot.clock.advance(1_000);
    expect((await server.app.request('/oauth/install')).status).toBe(302);
  });
});

describe('the cookie on this machine', () => {
  it('does without https, so that the app can be tried', async () => {
    server = aServerFor(hubSpot, { publicUrl: 'http://127.0.0.1:8080' });
    const { setCookie } = await begin(server.app);
    expect(setCookie).toMatch(/^install=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});
