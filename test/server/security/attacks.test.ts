import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostile, mark } from './attack-words.ts';
import { readState } from './read-state.ts';
import {
  action,
  asked,
  event,
  execution,
  forgeries,
  functions,
  oddBodies,
  signedRoutes,
  webhooks,
} from './signed-routes.ts';
import { expectFailure, expectNothingTold, send, type Answer } from './tells-nothing.ts';
import { asUser, bodyBytes, gone, here, metricsToken, nobody, openWorld, rep } from './world.ts';
import { signature, there, type Forgery, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld({ ROLES: 'web' });
}, 60_000);
afterAll(() => world.close());

const openRoutes = ['/oauth/install', '/oauth/callback', '/metrics', '/healthz', '/readyz', '/unknown'];

const post = (target: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
  send(world, target, { method: 'POST', body, headers });
const signedPost = (target: string, body: string, forgery?: Forgery) =>
  post(target, body, signature(target, body, forgery));

const stateOf = (portalId: number) => readState(world, portalId);

it('lets through what HubSpot signed', async () => {
  const waiting = () =>
    world.test.database.asPortal(here, (sql) => sql.query('select 1 from pipeline.events'));
  expect(await signedPost(webhooks, JSON.stringify([event(here)]))).toMatchObject({ status: 200, body: '' });
  expect(await waiting()).toHaveLength(1);
  await signedPost(`/functions/set-up?${asUser(here)}`, JSON.stringify({ requestKey: 'k'.repeat(20) }));
  expect((await signedPost(action, JSON.stringify(execution(here)))).body).toContain('SUCCESS');
  const card = await signedPost(`/functions/contact-signals?${asUser(here)}`, JSON.stringify(asked));
  expect(card.body).toMatch(/^\{"ok":true/u);
});

describe.each(signedRoutes)('%s', (target, bodyOf) => {
  it('is refused without a signature that holds, and nothing happens', async () => {
    const before = await stateOf(here);
    const body = JSON.stringify(bodyOf());
    const tries = forgeries().map((forgery) =>
      post(target, body, forgery === null ? {} : signature(target, body, forgery)),
    );
    for (const answer of await Promise.all(tries)) {
      expect(answer.status).toBe(401);
      expectNothingTold(answer, world);
    }
    expect(await stateOf(here)).toBe(before);
  });

  it('is refused with a body that is too long, stated or not', async () => {
    const body = JSON.stringify({ x: mark.repeat(bodyBytes / mark.length + 1) });
    const chunked = new Blob([body]).stream();
    const unstated = { method: 'POST', body: chunked, duplex: 'half', headers: signature(target, body) };
    for (const answer of [
      await signedPost(target, body),
      await send(world, target, unstated as RequestInit),
    ]) {
      expect(answer.status).toBe(413);
      expectNothingTold(answer, world);
    }
  });

  it('is answered in the fixed form with any body that is none', async () => {
    const isCards = target.startsWith('/functions/');
    for (const answer of await Promise.all(oddBodies.map((body) => signedPost(target, body)))) {
      expectNothingTold(answer, world);
      expect([200, 400]).toContain(answer.status);
      if (answer.status === 200 && isCards && !answer.body.startsWith('{"ok":true'))
        expectFailure(answer.body);
    }
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])('does not know %s', async (method) => {
    const headers = signature(target, '', { signed: { method } });
    const answer = await send(world, target, { method, headers });
    expect(answer.status).toBe(404);
    if (method !== 'HEAD') expectNothingTold(answer, world);
  });
});

describe('somebody of one account', () => {
  // HubSpot signs what a card sends to any address of ours, whatever it says.
  it.each<[string, unknown]>([
    [webhooks, [event(there)]],
    [action, execution(there)],
  ])('cannot speak for HubSpot at %s', async (path, body) => {
    const before = await stateOf(there);
    const portal = world.hubSpot.portal(here);
    const answer = await portal.fetchAs(rep, `https://server.example${path}`, {
      ...{ method: 'POST', body: body as Record<string, unknown> },
    });
    expect(answer.status).toBe(401);
    expect(await stateOf(there)).toBe(before);
    for (const target of [`${path}?`, `${path}#`, `${path}?x=1`, path.replace('s', '%73')])
      expect((await signedPost(target, JSON.stringify(body))).status).toBe(401);
    expect(await stateOf(there)).toBe(before);
  });

  it.each<[string, string]>([
    ['nobody', ''],
    ['two accounts', `portalId=${there}&${asUser(here)}`],
    ['two accounts, one in disguise', `%70ortalId=${there}&${asUser(here)}`],
    ['two users', `${asUser(here)}&userId=1`],
    ['a list of accounts', asUser(here).replace('portalId', 'portalId[]')],
    ['an account that is a statement', asUser(here).replace(String(here), "1'%20or%20'1'='1")],
    ['an account below zero', asUser(-here)],
    ['an account beyond all numbers', asUser(here).replace(String(here), '9'.repeat(30))],
    ['another app', asUser(here).replace(/appId=\d+/u, 'appId=666')],
  ])('is not believed with an address that names %s', async (_, query) => {
    for (const path of functions) {
      const answer = await signedPost(`${path}?${query}`, JSON.stringify(asked));
      expect(answer.status).toBe(401);
      expectNothingTold(answer, world);
    }
  });
});

describe('whether something exists', () => {
  const told = ({ status, body }: Answer) => [status, body.replace(/[0-9a-f-]{36}/u, '')];

  it('cannot be told of accounts: one that has gone is as unknown as one that never was', async () => {
    for (const path of functions) {
      const body = JSON.stringify({ ...asked, requestKey: 'k'.repeat(20) });
      const [of, other] = [
        await signedPost(`${path}?${asUser(gone)}`, body),
        await signedPost(`${path}?${asUser(nobody)}`, body),
      ];
      expect(told(of)).toEqual(told(other));
      expectNothingTold(of, world);
    }
    const hooks = await Promise.all(
      [here, gone, nobody].map((portalId) => signedPost(webhooks, JSON.stringify([event(portalId)]))),
    );
    expect(new Set(hooks.map((answer) => JSON.stringify(told(answer)))).size).toBe(1);
    const actions = await Promise.all(
      [gone, nobody].map((portalId) => signedPost(action, JSON.stringify(execution(portalId)))),
    );
    expect(new Set(actions.map((answer) => JSON.stringify(told(answer)))).size).toBe(1);
  });

  it('cannot be told of functions without a signature', async () => {
    const known = await post('/functions/documents', '{}', {});
    const unknown = await post('/functions/no-such', '{}', {});
    expect(told(known)).toEqual(told(unknown));
  });
});

describe.each(openRoutes)('%s, which anybody may call', (path) => {
  it.each<[string, string, Record<string, string>]>([
    ['a query', `?state=X&code=X&error=X&return=X&portalId=${here}`, {}],
    ['a query twice', '?state=a&state=b&return[]=X', {}],
    ['a path that goes on', '/X', {}],
    ['a proxy’s headers', '', { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' }],
    ['other headers', '', { 'x-original-url': '/metrics', forwarded: 'host=evil.example', referer: 'X' }],
    ['a cookie', '?state=X', { cookie: `__Host-install=${mark}; install=${mark}` }],
    ['a language', '', { 'accept-language': `${mark},${'x,'.repeat(2_000)}` }],
    ['half a range', '', { range: 'bytes=0-', 'if-none-match': '*' }],
    ['a guess', '', { authorization: `Bearer ${mark}` }],
  ])('tells nothing and leads nowhere with %s', async (_, suffix, headers) => {
    const target = path + suffix.replaceAll('X', encodeURIComponent(hostile(world)));
    const answer = await send(world, target, { headers });
    expectNothingTold(answer, world);
    expect([200, 302, 401, 403, 404, 400]).toContain(answer.status);
    const location = answer.headers.get('location');
    if (location === null) return;
    const address = new URL(location);
    expect(address.origin).toBe(world.hubSpot.url);
    expect(address.searchParams.getAll('redirect_uri')).toEqual(['https://server.example/oauth/callback']);
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-install=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/u,
    );
  });
});

describe('the metrics', () => {
  it.each<[string, string, Record<string, string>]>([
    ['no token', '/metrics', {}],
    ['the token in the address', `/metrics?token=${metricsToken}&access_token=${metricsToken}`, {}],
    ['the token alone', '/metrics', { authorization: metricsToken }],
    ['half the token', '/metrics', { authorization: `Bearer ${metricsToken.slice(0, -1)}` }],
    ['more than the token', '/metrics', { authorization: `Bearer ${metricsToken}x` }],
    ['a name and the token', '/metrics', { authorization: `Basic ${btoa(`x:${metricsToken}`)}` }],
  ])('are not for %s', async (_, target, headers) => {
    const answer = await send(world, target, { headers });
    expect(answer.status).toBe(401);
    expectNothingTold(answer, world);
  });

  it('name no account, record or word', async () => {
    const answer = await send(world, '/metrics', { headers: { authorization: `Bearer ${metricsToken}` } });
    expect(answer.status).toBe(200);
    for (const word of [mark, ...world.secrets]) expect(answer.body).not.toContain(word);
    expect(answer.body).not.toMatch(/="[^"]*471[123]/u);
  });
});

describe('a failure of the server itself', () => {
  it('is told in the fixed form everywhere', async () => {
    const asSuperuser = new URL(world.test.url);
    asSuperuser.username = 'postgres';
    const client = new pg.Client(asSuperuser.href);
    await client.connect();
    await client.query('alter table pipeline.installations rename to hidden');
    await client.query('alter table pipeline.oauth_states rename to hidden_states');
    for (const [target, bodyOf] of signedRoutes) {
      const answer = await signedPost(target, JSON.stringify(bodyOf()));
      expectNothingTold(answer, world);
      if (target.startsWith('/functions/')) expectFailure(answer.body);
      else expect(answer.status).toBeGreaterThanOrEqual(400);
    }
    const page = await send(world, '/oauth/install');
    expect(page.status).toBe(500);
    expectNothingTold(page, world);
    await client.query('alter table pipeline.hidden rename to installations');
    await client.query('alter table pipeline.hidden_states rename to oauth_states');
    await client.end();
  });
});

it('none of it reached another host, the log or the database as words', async () => {
  expect(world.canary.visits()).toBe(0);
  expect(world.written()).not.toContain(mark);
  const lines = world.written().trimEnd().split('\n');
  for (const line of lines)
    expect(Object.keys(JSON.parse(line) as object).slice(0, 2)).toEqual(['at', 'event']);
  for (const secret of world.secrets) expect(world.written()).not.toContain(secret);
});
