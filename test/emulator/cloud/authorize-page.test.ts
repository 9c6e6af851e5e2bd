import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decideInstall } from '#emulator/cloud/decide-install.ts';
import {
  authorizeUrl,
  cloudApp,
  exchange,
  first,
  getCode,
  redirectedQuery,
  redirectUri,
  second,
  startHubSpot,
} from './support.ts';

describe('the authorize page', () => {
  it('offers every account and lists what the app may do', async () => {
    const hubspot = await startHubSpot();
    const response = await fetch(authorizeUrl(hubspot, { optional_scope: 'crm.objects.deals.read' }));
    const page = await response.text();
    expect(response.status).toBe(200);
    for (const words of [`Account ${first}`, `Account ${second}`, 'Read the content of emails', 'See deals'])
      expect(page).toContain(words);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('offers one account where the address names it', async () => {
    const hubspot = await startHubSpot();
    const url = authorizeUrl(hubspot).replace('/oauth/', `/oauth/${second}/`);
    const page = await (await fetch(url)).text();
    expect(page).toContain(`Account ${second}`);
    expect(page).not.toContain(`Account ${first}`);
    expect((await fetch(url.replace(String(second), '999'))).status).toBe(404);
  });

  it('says which accounts have the app already', async () => {
    const hubspot = await startHubSpot();
    hubspot.portal(second).install();
    expect(await (await fetch(authorizeUrl(hubspot))).text()).toContain(
      `Account ${second} · connected already`,
    );
  });

  it('shows hostile parameters as text', async () => {
    const hubspot = await startHubSpot({ app: { ...cloudApp, name: '<b>"App"&' } });
    const page = await (await fetch(authorizeUrl(hubspot))).text();
    expect(page).toContain('&lt;b&gt;&quot;App&quot;&amp;');
    expect(page).not.toContain('<b>');
  });
});

describe('a decision', () => {
  it.each(['state-1', 'a b+c&d=é%2F/?#', 'x'.repeat(2_000)])(
    'gives the state back untouched and keeps the registered query: %s',
    async (state) => {
      const hubspot = await startHubSpot();
      const outcome = await decideInstall(authorizeUrl(hubspot, { state }), first);
      if (!('redirectedTo' in outcome)) throw new Error(outcome.page);
      expect(outcome.redirectedTo.href.startsWith(`${redirectUri}&code=`)).toBe(true);
      expect(outcome.redirectedTo.searchParams.get('state')).toBe(state);
    },
  );

  it('brings no state where none was sent', async () => {
    const hubspot = await startHubSpot();
    expect((await redirectedQuery(authorizeUrl(hubspot, { state: null }))).has('state')).toBe(false);
  });

  it('to refuse brings an error and no code', async () => {
    const hubspot = await startHubSpot();
    const query = await redirectedQuery(authorizeUrl(hubspot), first, 'refuse');
    expect(Object.fromEntries(query)).toMatchObject({ error: 'access_denied', state: 'state-1' });
    expect(query.has('code')).toBe(false);
  });

  it('installs nothing before the code is exchanged', async () => {
    const hubspot = await startHubSpot();
    const code = await getCode(hubspot);
    expect(hubspot.portal(first).installation()).toBeNull();
    await exchange(hubspot, code);
    expect(hubspot.portal(first).installation()).toMatchObject({ scopes: cloudApp.scopes, userId: 50001 });
  });

  it('counts once: the same showing of the page cannot be answered again', async () => {
    const hubspot = await startHubSpot();
    const page = await (await fetch(authorizeUrl(hubspot))).text();
    const request = /name="request" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const press = () =>
      fetch(`${hubspot.url}/oauth/authorize`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ request, portal: String(first), decision: 'accept' }),
      });
    expect((await press()).status).toBe(302);
    expect((await press()).status).toBe(400);
  });

  it.each([
    ['an unknown showing of the page', { request: 'guessed' }],
    ['an account that does not exist', { portal: '999' }],
  ])('is refused for %s', async (_, changes) => {
    const hubspot = await startHubSpot();
    const page = await (await fetch(authorizeUrl(hubspot))).text();
    const request = /name="request" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const form = { request, portal: String(first), decision: 'accept', ...changes };
    const answer = await fetch(`${hubspot.url}/oauth/authorize`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(form),
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  });

  it('comes too late after ten minutes', async () => {
    const hubspot = await startHubSpot();
    const page = await (await fetch(authorizeUrl(hubspot))).text();
    const request = /name="request" value="([^"]+)"/.exec(page)?.[1] ?? '';
    hubspot.clock.advance(600_000);
    const answer = await fetch(`${hubspot.url}/oauth/authorize`, {
      method: 'POST',
      body: new URLSearchParams({ request, portal: String(first), decision: 'accept' }),
    });
    expect(answer.status).toBe(400);
  });
});

describe('a wrong request is told on the page and never redirected', () => {
  it.each([
    ['an unknown client', { client_id: 'other' }],
    ['no client', { client_id: null }],
    ['another redirect address', { redirect_uri: 'https://evil.example/callback' }],
    ['a longer redirect address', { redirect_uri: `${redirectUri}/more` }],
    ['a redirect address without its query', { redirect_uri: 'https://app.example/oauth/callback' }],
    ['a redirect address in capitals', { redirect_uri: redirectUri.toUpperCase() }],
    ['no redirect address', { redirect_uri: null }],
    ['a required scope left out', { scope: 'oauth' }],
    ['a scope that the app does not declare', { scope: `${cloudApp.scopes.join(' ')} tickets` }],
    ['an optional scope that the app does not declare', { optional_scope: 'tickets' }],
    ['another response type', { response_type: 'token' }],
    ['a plain code challenge', { code_challenge: 'a'.repeat(43), code_challenge_method: 'plain' }],
    ['a short code challenge', { code_challenge: 'a', code_challenge_method: 'S256' }],
    ['an address that is too long', { state: 'x'.repeat(9_000) }],
  ])('%s', async (_, changes) => {
    const hubspot = await startHubSpot();
    const answer = await fetch(authorizeUrl(hubspot, changes), { redirect: 'manual' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
    expect(await answer.text()).toContain('Authorization failed');
  });

  it('a parameter given twice', async () => {
    const hubspot = await startHubSpot();
    const answer = await fetch(`${authorizeUrl(hubspot)}&redirect_uri=https%3A%2F%2Fevil.example`);
    expect(answer.status).toBe(400);
  });
});

describe('scopes that an account cannot grant', () => {
  const portals = [{ seed: 'empty' as const, portalId: first, lacksScopes: ['crm.objects.deals.read'] }];
  const optional = { optional_scope: 'crm.objects.deals.read' };

  it('are left out where they are optional', async () => {
    const hubspot = await startHubSpot({ portals });
    const code = (await redirectedQuery(authorizeUrl(hubspot, optional))).get('code') ?? '';
    expect((await exchange(hubspot, code)).body.scopes).toEqual(cloudApp.scopes);
  });

  it('bar the install where they are required', async () => {
    const hubspot = await startHubSpot({
      portals: [{ ...portals[0]!, lacksScopes: ['sales-email-read'] }],
    });
    const outcome = await decideInstall(authorizeUrl(hubspot), first);
    expect(outcome).toMatchObject({ status: 400, page: expect.stringContaining('sales-email-read') });
  });

  it('are granted elsewhere', async () => {
    const hubspot = await startHubSpot();
    const code = (await redirectedQuery(authorizeUrl(hubspot, optional))).get('code') ?? '';
    expect((await exchange(hubspot, code)).body.scopes).toContain('crm.objects.deals.read');
  });
});

describe('PKCE', () => {
  const verifier = 'v'.repeat(64);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const asked = { code_challenge: challenge, code_challenge_method: 'S256' };

  it.each([
    ['the verifier', { code_verifier: verifier }, 200],
    ['another verifier', { code_verifier: 'w'.repeat(64) }, 400],
    ['no verifier', {}, 400],
    ['the challenge itself', { code_verifier: challenge }, 400],
  ])('with %s', async (_, form, status) => {
    const hubspot = await startHubSpot();
    const code = (await redirectedQuery(authorizeUrl(hubspot, asked))).get('code') ?? '';
    expect((await exchange(hubspot, code, form)).status).toBe(status);
  });
});
