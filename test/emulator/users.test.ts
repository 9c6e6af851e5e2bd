import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CloudPortal, LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import { createLocalHubSpot } from '#emulator/cloud/local-hubspot.ts';

let hubSpot: LocalHubSpot;
let portal: CloudPortal;
beforeAll(async () => {
  hubSpot = await createLocalHubSpot({
    portals: [{ seed: 'empty', portalId: 4_711 }],
    app: {
      ...{
        clientId: 'client-1',
        clientSecret: 'y'.repeat(36),
        redirectUris: ['https://app.example.com/back'],
      },
      ...{ scopes: ['oauth'], optionalScopes: ['settings.users.read'] },
    },
  });
  portal = hubSpot.portal(4_711);
});
afterAll(() => hubSpot.close());

async function get(path: string, scopes = ['oauth', 'settings.users.read']) {
  const { accessToken } = portal.install(scopes);
  const response = await fetch(`${hubSpot.url}${path}`, {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('users', () => {
  it.each(['/settings/v3/users/50001', '/settings/users/2026-03/50001'])('are told at %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: '50001',
      email: 'owner@seller.example',
      superAdmin: true,
      primaryTeamId: '901',
    });
  });

  it('are found by their address too', async () => {
    const { body } = await get('/settings/v3/users/owner@seller.example?idProperty=EMAIL');
    expect(body['id']).toBe('50001');
  });

  it('are listed page by page', async () => {
    const { body } = await get('/settings/v3/users/?limit=1');
    expect(body['results']).toMatchObject([{ id: '50001', superAdmin: true }]);
    expect((await get('/settings/v3/users/?limit=101')).status).toBe(400);
    expect((await get('/settings/v3/users/', ['oauth'])).status).toBe(403);
  });

  it('are not found when there are none, and not told without the scope', async () => {
    expect((await get('/settings/v3/users/1')).status).toBe(404);
    expect((await get('/settings/users/2027-01/50001')).status).not.toBe(200);
    const refused = await get('/settings/v3/users/50001', ['oauth']);
    expect([refused.status, refused.body['category']]).toEqual([403, 'MISSING_SCOPES']);
  });
});
