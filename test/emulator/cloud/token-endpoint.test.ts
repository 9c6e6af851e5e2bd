import { describe, expect, it } from 'vitest';
import {
  appToken,
  call,
  cloudApp,
  exchange,
  first,
  getCode,
  postForm,
  redirectUri,
  refresh,
  second,
  startHubSpot,
} from './support.ts';

const seconds = 1_000;
const minutes = 60 * seconds;

describe('a code', () => {
  it('brings tokens, the account and the scopes', async () => {
    const hubspot = await startHubSpot();
    const answer = await exchange(hubspot, await getCode(hubspot));
    expect(answer).toMatchObject({
      status: 200,
      body: {
        token_type: 'bearer',
        expires_in: 1_800,
        hub_id: first,
        user_id: 50001,
        scopes: cloudApp.scopes,
      },
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await call(hubspot, answer.body.access_token)).status).toBe(200);
  });

  it('is good once', async () => {
    const hubspot = await startHubSpot();
    const code = await getCode(hubspot);
    expect((await exchange(hubspot, code)).status).toBe(200);
    expect((await exchange(hubspot, code)).body).toMatchObject({ status: 'BAD_AUTH_CODE' });
  });

  it.each([
    [10 * minutes - 1, 200],
    [10 * minutes, 400],
  ])('after %i ms answers %i', async (wait, status) => {
    const hubspot = await startHubSpot();
    const code = await getCode(hubspot);
    hubspot.clock.advance(wait);
    expect((await exchange(hubspot, code)).status).toBe(status);
  });

  it('of an attempt that failed is spent', async () => {
    const hubspot = await startHubSpot();
    const code = await getCode(hubspot);
    await exchange(hubspot, code, { redirect_uri: 'http://localhost:3000/callback' });
    expect((await exchange(hubspot, code)).body).toMatchObject({ status: 'BAD_AUTH_CODE' });
  });
});

describe('a refusal names its reason in HubSpot’s words and OAuth’s', () => {
  const code = { grant_type: 'authorization_code', redirect_uri: redirectUri };
  it.each([
    ['another client', { ...code, client_id: 'other' }, 'BAD_CLIENT_ID', 'invalid_client'],
    ['another secret', { ...code, client_secret: 'other' }, 'BAD_CLIENT_SECRET', 'invalid_client'],
    ['no grant type', {}, 'BAD_GRANT_TYPE', 'unsupported_grant_type'],
    ['another grant type', { grant_type: 'password' }, 'BAD_GRANT_TYPE', 'unsupported_grant_type'],
    ['no code', code, 'BAD_AUTH_CODE', 'invalid_grant'],
    ['a guessed code', { ...code, code: 'na1-guessed' }, 'BAD_AUTH_CODE', 'invalid_grant'],
    [
      'a guessed refresh token',
      { grant_type: 'refresh_token', refresh_token: 'x' },
      'BAD_REFRESH_TOKEN',
      'invalid_grant',
    ],
    ['an app token without scopes', { grant_type: 'client_credentials' }, 'BAD_SCOPE', 'invalid_scope'],
    [
      'an app token for the CRM',
      { grant_type: 'client_credentials', scope: 'crm.objects.contacts.read' },
      'BAD_SCOPE',
      'invalid_scope',
    ],
    ['a form that is too large', { grant_type: 'x'.repeat(10_001) }, 'BAD_REQUEST', 'invalid_request'],
  ])('%s', async (_, form, status, error) => {
    const hubspot = await startHubSpot();
    const answer = await postForm(hubspot, form);
    expect(answer).toMatchObject({ status: 400, body: { status, error, category: expect.any(String) } });
    expect(answer.body.correlationId).toEqual(expect.any(String));
  });

  it('another redirect address than that of the code', async () => {
    const hubspot = await startHubSpot();
    const form = { redirect_uri: 'http://localhost:3000/callback' };
    const answer = await exchange(hubspot, await getCode(hubspot), form);
    expect(answer.body.status).toBe('MISMATCH_REDIRECT_URI_AUTH_CODE');
  });

  it('JSON instead of a form', async () => {
    const hubspot = await startHubSpot();
    const answer = await call(hubspot, null, 'POST', '/oauth/2026-09/token', { grant_type: 'refresh_token' });
    expect(answer).toMatchObject({ status: 400, body: { status: 'BAD_CONTENT_TYPE' } });
  });

  it('a parameter twice', async () => {
    const hubspot = await startHubSpot();
    const response = await fetch(`${hubspot.url}/oauth/2026-09/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=refresh_token&grant_type=authorization_code',
    });
    expect(await response.json()).toMatchObject({ status: 'BAD_REQUEST' });
  });

  it.each(['/oauth/v1/token', '/oauth/2025-09/token'])('no such version: %s', async (path) => {
    const hubspot = await startHubSpot();
    expect((await postForm(hubspot, {}, path)).status).toBe(404);
  });
});

describe('an access token', () => {
  it('holds for half an hour, then says that it has expired and when', async () => {
    const hubspot = await startHubSpot({ now: Date.UTC(2026, 10, 23, 9) });
    const { accessToken } = hubspot.portal(first).install();
    hubspot.clock.advance(30 * minutes - 1);
    expect((await call(hubspot, accessToken)).status).toBe(200);
    hubspot.clock.advance(1 + 90 * seconds);
    expect(await call(hubspot, accessToken)).toMatchObject({
      status: 401,
      body: {
        status: 'error',
        category: 'EXPIRED_AUTHENTICATION',
        message: 'The OAuth token used to make this call expired 1 minute(s) ago.',
        context: { 'expire time': ['2026-11-23T09:30:00Z'] },
      },
    });
  });

  it('is as good as its scopes', async () => {
    const hubspot = await startHubSpot();
    const { accessToken } = hubspot.portal(first).install(['oauth', 'crm.objects.contacts.read']);
    const answer = await call(hubspot, accessToken, 'GET', '/crm/objects/2026-09/emails');
    expect(answer).toMatchObject({ status: 403, body: { category: 'MISSING_SCOPES' } });
  });

  it.each([null, 'CL-guessed'])('is needed: %s', async (token) => {
    const hubspot = await startHubSpot();
    expect(await call(hubspot, token)).toMatchObject({
      status: 401,
      body: { category: 'INVALID_AUTHENTICATION' },
    });
    expect(hubspot.calls.count()).toBe(1);
  });
});

describe('a refresh', () => {
  it('brings a new access token, and the same refresh token for good', async () => {
    const hubspot = await startHubSpot();
    const { accessToken, refreshToken } = hubspot.portal(first).install();
    hubspot.clock.advance(30 * minutes);
    const { body } = await refresh(hubspot, refreshToken);
    expect(body).toMatchObject({ refresh_token: refreshToken, hub_id: first, scopes: expect.any(Array) });
    expect(body.access_token).not.toBe(accessToken);
    expect((await call(hubspot, body.access_token)).status).toBe(200);
    expect((await refresh(hubspot, refreshToken)).status).toBe(200);
  });

  it('with rotation ends the old refresh token', async () => {
    const hubspot = await startHubSpot({ rotateRefreshTokens: true });
    const { refreshToken } = hubspot.portal(first).install();
    const { body } = await refresh(hubspot, refreshToken);
    expect(body.refresh_token).not.toBe(refreshToken);
    expect((await refresh(hubspot, refreshToken)).body.status).toBe('BAD_REFRESH_TOKEN');
    hubspot.rotateRefreshTokens(false);
    expect((await refresh(hubspot, body.refresh_token)).body.refresh_token).toBe(body.refresh_token);
  });

  it('leaves the access tokens before it in force', async () => {
    const hubspot = await startHubSpot();
    const { accessToken, refreshToken } = hubspot.portal(first).install();
    await refresh(hubspot, refreshToken);
    expect((await call(hubspot, accessToken)).status).toBe(200);
  });

  it('can be made to fail', async () => {
    const hubspot = await startHubSpot();
    const { refreshToken } = hubspot.portal(first).install();
    hubspot.faults.add({ path: '/oauth/', effect: { kind: 'status', status: 503 } });
    expect((await refresh(hubspot, refreshToken)).status).toBe(503);
    expect((await refresh(hubspot, refreshToken)).status).toBe(200);
    expect(hubspot.calls.list().map(({ status }) => status)).toEqual([503, 200]);
  });
});

describe('introspection', () => {
  const introspect = (hubspot: Awaited<ReturnType<typeof startHubSpot>>, token: string) =>
    postForm(hubspot, { token }, '/oauth/2026-09/token/introspect');

  it('tells of an access token and of a refresh token', async () => {
    const hubspot = await startHubSpot();
    const { accessToken, refreshToken } = hubspot.portal(second).install();
    hubspot.clock.advance(10 * minutes);
    const about = { active: true, hub_id: second, user_id: 50001, user: 'owner@seller.example' };
    expect((await introspect(hubspot, accessToken)).body).toMatchObject({ ...about, expires_in: 1_200 });
    expect((await introspect(hubspot, refreshToken)).body).toMatchObject(about);
  });

  it('of what is unknown, over or revoked says that it is not active, with 200', async () => {
    const hubspot = await startHubSpot();
    const { accessToken } = hubspot.portal(first).install();
    const revoked = hubspot.portal(first).install().accessToken;
    await postForm(hubspot, { token: revoked }, '/oauth/2026-09/token/revoke');
    hubspot.clock.advance(30 * minutes);
    for (const token of ['guessed', accessToken, revoked])
      expect(await introspect(hubspot, token)).toMatchObject({ status: 200, body: { active: false } });
  });

  it('needs the app’s credentials', async () => {
    const hubspot = await startHubSpot();
    const form = { token: 'x', client_secret: 'other' };
    expect((await postForm(hubspot, form, '/oauth/2026-09/token/introspect')).status).toBe(400);
  });
});

describe('revocation', () => {
  it('ends that one token', async () => {
    const hubspot = await startHubSpot();
    const { accessToken, refreshToken } = hubspot.portal(first).install();
    await postForm(hubspot, { token: refreshToken }, '/oauth/2026-09/token/revoke');
    expect((await refresh(hubspot, refreshToken)).body.status).toBe('BAD_REFRESH_TOKEN');
    expect((await call(hubspot, accessToken)).status).toBe(200);
    await postForm(hubspot, { token: accessToken }, '/oauth/2026-09/token/revoke');
    expect((await call(hubspot, accessToken)).status).toBe(401);
  });
});

describe('the app’s own token', () => {
  it('opens no account', async () => {
    const hubspot = await startHubSpot();
    hubspot.portal(first).install();
    expect((await call(hubspot, await appToken(hubspot))).status).toBe(401);
  });
});
