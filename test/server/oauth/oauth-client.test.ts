import { describe, expect, it } from 'vitest';
import { createHubSpotOAuthClient } from '../../../src/server/oauth/hubspot-oauth-client.ts';

const start = Date.UTC(2026, 10, 22, 9);
const issued = { access_token: 'a', refresh_token: 'r', expires_in: 1_800, token_type: 'bearer' };
const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

/** A HubSpot that gives one answer after the other; the last one stays. */
function clientOf(...answers: (Response | Error)[]) {
  let now = start;
  const sent: { url: string; form: Record<string, string> }[] = [];
  const client = createHubSpotOAuthClient({
    apiUrl: 'https://api.hubapi.com',
    clientId: 'client-1',
    clientSecret: 'secret-1',
    redirectUri: 'https://app.example.com/oauth/callback',
    now: () => now,
    random: () => 1,
    sleep: async (ms) => {
      now += ms;
    },
    fetch: async (url, init) => {
      sent.push({
        url: String(url),
        form: Object.fromEntries(new URLSearchParams(init?.body as string)),
      });
      const next = answers.length > 1 ? answers.shift() : answers[0];
      if (next instanceof Error) throw next;
      return next?.clone() as Response;
    },
  });
  return { client, sent };
}

const refused = new TypeError('fetch failed', {
  cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }),
});
const lost = new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) });

describe('the client of the token endpoints', () => {
  it('exchanges a code as HubSpot wants it', async () => {
    const { client, sent } = clientOf(answer(200, issued));
    const tokens = { accessToken: 'a', refreshToken: 'r', expiresAt: start + 1_800_000 };
    expect(await client.exchange('code-1')).toEqual({ ok: true, value: tokens });
    expect(sent).toEqual([
      {
        url: 'https://api.hubapi.com/oauth/2026-09/token',
        form: {
          client_id: 'client-1',
          client_secret: 'secret-1',
          grant_type: 'authorization_code',
          redirect_uri: 'https://app.example.com/oauth/callback',
          code: 'code-1',
        },
      },
    ]);
  });

  it('keeps the refresh token where the answer names no other', async () => {
    const { client } = clientOf(answer(200, { ...issued, refresh_token: undefined }));
    expect(await client.refresh('kept')).toMatchObject({ ok: true, value: { refreshToken: 'kept' } });
  });

  it('reads portal and scopes of a token', async () => {
    const { client, sent } = clientOf(
      answer(200, { active: true, hub_id: 33, user_id: 7, scopes: ['oauth'] }),
    );
    const granted = { portalId: 33, userId: 7, scopes: ['oauth'] };
    expect(await client.introspect('a')).toEqual({ ok: true, value: granted });
    expect(sent[0]?.url).toBe('https://api.hubapi.com/oauth/2026-09/token/introspect');
  });

  it.each([
    [400, { status: 'BAD_REFRESH_TOKEN', message: 'missing or invalid refresh token' }, 'refused'],
    [401, { error: 'invalid_grant' }, 'refused'],
    [400, '', 'refused'],
    [400, { status: 'BAD_CLIENT_ID', message: 'missing or invalid client id' }, 'misconfigured'],
    [401, { error: 'invalid_client' }, 'misconfigured'],
    [400, { error: 'invalid_request', message: 'missing redirect_uri' }, 'misconfigured'],
    [403, 'blocked', 'unavailable'],
    [302, '', 'unavailable'],
    [200, 'not json', 'unavailable'],
    [200, { ...issued, expires_in: -1 }, 'unavailable'],
  ])('takes %i %j for %s', async (status, body, fault) => {
    expect(await clientOf(answer(status, body)).client.refresh('r')).toEqual({ ok: false, fault });
  });

  it.each<[string, Response | Error]>([
    ['a server error', answer(500, 'down')],
    ['a lost connection', lost],
    ['no connection', refused],
    ['a rate limit', answer(429, '', { 'retry-after': '1' })],
  ])('tries a renewal again after %s', async (_name, failure) => {
    const { client, sent } = clientOf(failure, failure, answer(200, issued));
    expect(await client.refresh('r')).toMatchObject({ ok: true });
    expect(sent).toHaveLength(3);
  });

  it.each<[string, Response | Error, number]>([
    ['a lost connection', lost, 4],
    ['a server error', answer(503, 'down'), 4],
    ['a wait that is too long', answer(429, '', { 'retry-after': '60' }), 1],
  ])('gives up after %s that does not pass', async (_name, failure, times) => {
    const { client, sent } = clientOf(failure);
    expect(await client.refresh('r')).toEqual({ ok: false, fault: 'unavailable' });
    expect(sent).toHaveLength(times);
  });

  it('sends a code again only where HubSpot cannot have seen it', async () => {
    const unsent = clientOf(refused, answer(200, issued));
    expect(await unsent.client.exchange('c')).toMatchObject({ ok: true });
    const seen = clientOf(lost, answer(200, issued));
    expect(await seen.client.exchange('c')).toEqual({ ok: false, fault: 'unavailable' });
    expect(seen.sent).toHaveLength(1);
  });

  it.each([
    { active: false, hub_id: 33, scopes: [] },
    { active: true, hub_id: '33', scopes: [] },
    { active: true, hub_id: -1, scopes: [] },
    { active: true, hub_id: 33 },
  ])('believes no account of a token that reads %j', async (body) => {
    expect((await clientOf(answer(200, body)).client.introspect('a')).ok).toBe(false);
  });
});
