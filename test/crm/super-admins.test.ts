import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import { createLocalHubSpot } from '#emulator/cloud/local-hubspot.ts';
import type { SeedOwner } from '#emulator/seed.ts';
import { createUserReads } from '#crm/users/create-user-reads.ts';
import { account } from '../app/support/account.ts';

const usersScope = 'settings.users.read';
const user = (number: number, more: Partial<SeedOwner> = {}): SeedOwner => ({
  ...{ id: String(number), userId: number, teamIds: [], email: `u${number}@seller.example` },
  ...{ firstName: 'User', lastName: String(number), locale: 'en-GB', isSuperAdmin: false, ...more },
});
const owners = [
  user(1, { isSuperAdmin: true }),
  ...Array.from({ length: 120 }, (_, at) => user(at + 2)),
  user(200, { isSuperAdmin: true, firstName: '', lastName: '' }),
  user(201, { isSuperAdmin: true, archived: true }),
];

let hubSpot: LocalHubSpot;
beforeAll(async () => {
  hubSpot = await createLocalHubSpot({
    portals: [{ seed: { ...account(), owners }, portalId: 4_711 }],
    app: {
      ...{ clientId: 'client-1', clientSecret: 'y'.repeat(36) },
      ...{ redirectUris: ['https://app.example.com/back'], scopes: ['oauth'], optionalScopes: [usersScope] },
    },
  });
});
afterAll(() => hubSpot.close());

function reads(scopes: readonly string[]) {
  const { accessToken } = hubSpot.portal(4_711).install(scopes);
  const now = () => hubSpot.clock.now();
  return createUserReads({ accessToken, basePath: hubSpot.url, portalId: 4_711, now });
}

it('reads super admins by name or address, a hundred users with one call', async () => {
  const { calls } = hubSpot.portal(4_711);
  const users = reads(['oauth', usersScope]);
  const before = calls.count();
  expect(await users.readSuperAdmins()).toEqual([
    { userId: '1', name: 'User 1' },
    { userId: '200', name: 'u200@seller.example' },
  ]);
  expect(calls.count() - before).toBe(2);
});

it('says that the scope is missing', async () => {
  await expect(reads(['oauth']).readSuperAdmins()).rejects.toMatchObject({ category: 'missing-scope' });
});
