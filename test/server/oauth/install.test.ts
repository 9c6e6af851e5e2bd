import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import { createTokenSource } from '../../../src/server/oauth/token-source.ts';
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

/** The whole way of one person. */
async function connect(portalId: number, decision: 'accept' | 'refuse' = 'accept', query = '') {
  const { address, cookie } = await begin(server.app, { query });
  return comeBack(server.app, await decide(address, portalId, decision), cookie);
}

describe('an installation', () => {
  it('begins at HubSpot with all that the app asks for, bound to the browser', async () => {
    const { address, state, setCookie } = await begin(server.app);
    expect(address.origin + address.pathname).toBe(`${hubSpot.url}/oauth/authorize`);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'client-1',
      redirect_uri: `${publicUrl}/oauth/callback`,
      scope: 'oauth crm.objects.contacts.read sales-email-read',
      optional_scope: 'crm.objects.products.read',
      state: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(setCookie).toMatch(
      /^__Host-install=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(setCookie).not.toContain(state);
  });

  it('ends with tokens, and a page that says what comes next', async () => {
    const { status, page } = await connect(4_711);
    expect(status).toBe(200);
    expect(page).toContain('Invisible Pipeline is connected');
    expect(page).toContain('HubSpot account 4711');
    expect(page).toContain(`href="${hubSpot.url}/contacts/4711/objects/0-1/views/all/list"`);
    expect(await server.deps.tokens.find(4_711)).toMatchObject({
      state: 'active',
      installedBy: 50_001,
      scopes: expect.arrayContaining(['sales-email-read', 'crm.objects.products.read']),
    });
    expect(server.installed).toEqual([4_711]);
  });

  it('gives tokens that HubSpot takes, and renews them', async () => {
    await connect(4_711);
    const { tokens, client, now, log } = server.deps;
    const source = createTokenSource(tokens, client, now, log);
    const readContacts = async () => {
      const answer = await source.accessTokenFor(4_711);
      const authorization = `Bearer ${answer.ok ? answer.accessToken : ''}`;
      const response = await fetch(`${hubSpot.url}/crm/objects/2026-09/contacts`, {
        headers: { authorization },
      });
      return response.status;
    };
    expect(await readContacts()).toBe(200);
    hubSpot.clock.advance(1_800_000);
    expect(await readContacts()).toBe(200);
    hubSpot.portal(4_711).uninstall();
    hubSpot.clock.advance(1_800_000);
    expect(await source.accessTokenFor(4_711)).toEqual({ ok: false, reason: 'not-installed' });
    expect(await tokens.find(4_711)).toMatchObject({ state: 'uninstalled' });
    await connect(4_711);
    expect(await readContacts()).toBe(200);
  });

  it('keeps two accounts apart, and names what one of them did not grant', async () => {
    const [first, second] = [await connect(4_711), await connect(4_712)];
    expect(first.page).not.toContain('crm.objects.products.read');
    expect(second.page).toContain('The app works without it');
    expect(second.page).toContain('Product library, for typical prices');
    expect(await server.deps.tokens.find(4_711)).toMatchObject({ state: 'active' });
    expect(await server.deps.tokens.find(4_712)).toMatchObject({ state: 'active' });
  });

  it('lets two tabs of one browser go on side by side', async () => {
    const one = await begin(server.app);
    const other = await begin(server.app, { cookie: one.cookie });
    expect(other.cookie).toBe(one.cookie);
    const pages = [
      await comeBack(server.app, await decide(one.address, 4_711, 'accept'), one.cookie),
      await comeBack(server.app, await decide(other.address, 4_712, 'accept'), one.cookie),
    ];
    expect(pages.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('stands although what comes after it fails', async () => {
    server = aServerFor(hubSpot, { onInstalled: () => Promise.reject(new Error('no queue')) });
    expect((await connect(4_711)).status).toBe(200);
    expect(server.lines.map(({ event }) => event)).toContain('install-not-begun');
  });

  it('changes nothing when the user refuses', async () => {
    const { status, page } = await connect(4_711, 'refuse');
    expect([status, page]).toEqual([200, expect.stringContaining('Not connected')]);
    expect(await server.deps.tokens.find(4_711)).toBeNull();
  });

  it('leads on to places that it knows, and nowhere else', async () => {
    const place = async (query: string) =>
      /class="button" href="([^"]+)"/.exec((await connect(4_711, 'accept', query)).page)?.[1];
    expect(await place('?return=connected-apps')).toBe(`${hubSpot.url}/integrations-settings/4711/installed`);
    for (const query of [
      '?return=https://evil.example',
      '?return=//evil.example',
      '?return=__proto__',
      '?return=',
    ]) {
      expect(await place(query)).toBe(`${hubSpot.url}/contacts/4711/objects/0-1/views/all/list`);
    }
  });

  it('names rights that are missing, sets nothing up, and leaves an older installation as it is', async () => {
    await connect(4_711);
    const wanted = {
      ...server.deps.hubSpot,
      requiredScopes: [...server.deps.hubSpot.requiredScopes, 'crm.objects.deals.write'],
    };
    const { address, cookie, state } = await begin(server.app);
    const path = await decide(address, 4_711, 'accept');
    expect(path).toContain(state);
    server = aServerFor(hubSpot, { ...server.deps, hubSpot: wanted });
    const { status, page } = await comeBack(server.app, path, cookie);
    expect(status).toBe(403);
    expect(page).toContain('Deals and their pipelines');
    expect(page).toContain('crm.objects.deals.write');
    expect(page).toContain('super admin');
    expect(await server.deps.tokens.find(4_711)).toMatchObject({ state: 'active' });
    expect(server.installed).toEqual([]);
  });

  it('writes no code, state or token to the log', async () => {
    const { address, cookie, state } = await begin(server.app);
    const path = await decide(address, 4_711, 'accept');
    await comeBack(server.app, path, cookie);
    const kept = await server.deps.tokens.withFreshTokens(
      4_711,
      () => true,
      async () => 'revoked',
      0,
    );
    const code = new URLSearchParams(path.split('?')[1]).get('code') ?? 'no code';
    const secrets = [state, code, cookie.split('=')[1], kept?.accessToken, kept?.refreshToken];
    for (const secret of secrets) expect(JSON.stringify(server.lines)).not.toContain(secret);
    expect(secrets.every((secret) => (secret ?? '').length > 20)).toBe(true);
  });
});
