import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CloudPortal, LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import { createLocalHubSpot } from '#emulator/cloud/local-hubspot.ts';
import type { SeedOwner } from '#emulator/seed.ts';
import { createUserReads } from '#crm/users/create-user-reads.ts';
import type { AccessRules } from '#store/access-rules.ts';
import type { RecordRef } from '../../../src/app/handlers/handler.ts';
import { createAccess } from '../../../src/server/access/create-access.ts';
import { createMemoryTokenStore } from '../../support/oauth/memory-token-store.ts';
import { account, contact, deal } from '../../app/support/account.ts';

const scopes = ['oauth', 'contacts', 'deals', 'companies', 'owners'].map((name) =>
  name === 'oauth' ? name : `crm.objects.${name}.read`,
);
const usersScope = 'settings.users.read';

const owner = (id: string, userId: number, teamIds: string[], more: Partial<SeedOwner> = {}): SeedOwner => ({
  ...{ id, userId, teamIds, email: `u${userId}@seller.example` },
  ...{ firstName: 'U', lastName: String(userId), locale: 'en-GB', ...more },
});
const [superAdmin, rep, colleague, stranger, gone, nobody] = [1, 2, 3, 4, 5, 6];
const owners = [
  owner('71', superAdmin ?? 0, ['903']),
  owner('72', rep ?? 0, ['901', '902']),
  owner('73', colleague ?? 0, ['902']),
  owner('74', stranger ?? 0, ['904']),
  owner('75', gone ?? 0, ['901'], { archived: true }),
];
const seed = {
  ...account(
    contact('101', undefined, { hubspot_owner_id: '72' }),
    contact('102', undefined, { hubspot_owner_id: '73' }),
    contact('103', undefined, { hubspot_owner_id: '74' }),
    contact('104', undefined, { hubspot_owner_id: '75' }),
    contact('105'),
    deal('301', {}, { hubspot_owner_id: '72' }),
    deal('302', {}, { hubspot_owner_id: '74' }),
  ),
  owners,
  teams: ['901', '902', '903', '904'].map((id) => ({ id, name: id })),
};

let hubSpot: LocalHubSpot;
let portal: CloudPortal;
beforeAll(async () => {
  hubSpot = await createLocalHubSpot({
    portals: [{ seed, portalId: 4_711 }],
    app: {
      ...{
        clientId: 'client-1',
        clientSecret: 'y'.repeat(36),
        redirectUris: ['https://app.example.com/back'],
      },
      ...{ scopes, optionalScopes: [usersScope] },
    },
  });
  portal = hubSpot.portal(4_711);
});
afterAll(() => hubSpot.close());

let rules: AccessRules;
beforeEach(() => {
  rules = { version: 0, adminIds: [], records: 'everybody' };
  portal.faults.clear();
});

/** A process that knows nothing yet. */
async function anAccess({ granted = [...scopes, usersScope], installedBy = nobody } = {}) {
  const tokens = createMemoryTokenStore();
  const now = () => hubSpot.clock.now();
  const { accessToken, refreshToken, expiresAt } = portal.install(granted);
  await tokens.install(4_711, { accessToken, refreshToken, expiresAt }, granted, now(), installedBy ?? null);
  const access = createAccess({
    ...{ tokens, now, readRules: async () => rules, log: () => undefined },
    openUsers: async (portalId) =>
      createUserReads({ accessToken, portalId, basePath: hubSpot.url, now, sleep: async () => undefined }),
  });
  portal.calls.clear();
  const caller = (userId = 0) => ({ portalId: 4_711, userId, userEmail: 'u@seller.example', appId: 7 });
  return {
    use: (userId: number | undefined, ...records: RecordRef[]) => access.mayUse(caller(userId), records),
    seeAll: (userId: number | undefined) => access.maySeeAll(caller(userId)),
    administer: (userId: number | undefined) => access.mayAdminister(caller(userId)),
    calls: () => portal.calls.count(),
  };
}
const ref = (id: string, type: RecordRef['type'] = 'contact'): RecordRef => ({ type, id });

describe('using the app', () => {
  it('is for the account’s active users, and costs nothing once they are known', async () => {
    const { use, calls } = await anAccess();
    expect(await use(rep, ref('103'))).toBeNull();
    expect(calls()).toBe(1);
    for (const user of [rep, colleague, stranger])
      expect(await use(user, ref('103'), ref('301', 'deal'))).toBeNull();
    expect(calls()).toBe(1);
  });

  it('is not for users who were removed, or whom the account never had', async () => {
    const { use, seeAll, administer } = await anAccess();
    for (const user of [gone, 999]) {
      const answers = [
        await use(user, ref('101')),
        await use(user),
        await seeAll(user),
        await administer(user),
      ];
      expect(answers).toEqual(Array(4).fill('unknown-user'));
    }
  });

  it('is for whoever installed it, owner or not', async () => {
    const { use, administer } = await anAccess({ granted: scopes, installedBy: nobody });
    expect([await use(nobody, ref('101')), await administer(nobody)]).toEqual([null, null]);
  });

  it('looks for a new user once before it refuses, and not at every request', async () => {
    const { use, calls } = await anAccess({ granted: scopes });
    await use(rep);
    hubSpot.clock.advance(31_000);
    for (let request = 0; request < 5; request++) expect(await use(999)).toBe('unknown-user');
    expect(calls()).toBe(2);
  });

  it('goes on with the list of the last hour while HubSpot does not answer, and then for nobody', async () => {
    const { use } = await anAccess();
    await use(rep);
    portal.faults.add({ times: Infinity, effect: { kind: 'status', status: 503 } });
    hubSpot.clock.advance(3_599_000);
    expect(await use(rep)).toBeNull();
    await expect(use(999)).rejects.toMatchObject({ name: 'CrmError', category: 'unavailable' });
    hubSpot.clock.advance(2_000);
    await expect(use(rep)).rejects.toMatchObject({ category: 'unavailable' });
  });
});

describe('administering', () => {
  it.each([
    ['a super admin', superAdmin, {}, null],
    ['a super admin where HubSpot may not tell', superAdmin, { granted: scopes }, 'not-an-admin'],
    ['whoever installed the app', rep, { installedBy: rep }, null],
    ['somebody who was named', colleague, {}, null],
    ['anybody else', rep, {}, 'not-an-admin'],
  ])('as %s', async (_who, user, options, answer) => {
    rules = { ...rules, adminIds: [String(colleague)] };
    expect(await (await anAccess(options)).administer(user)).toBe(answer);
  });

  it('asks HubSpot about a user once in five minutes', async () => {
    const { administer, calls } = await anAccess();
    for (let request = 0; request < 3; request++) await administer(superAdmin);
    expect(calls()).toBe(2);
    hubSpot.clock.advance(300_000);
    await administer(superAdmin);
    expect(calls()).toBe(3);
  });

  it('is for nobody while it cannot be told', async () => {
    const { administer } = await anAccess();
    await administer(rep);
    hubSpot.clock.advance(300_000);
    portal.faults.add({ path: '/settings/', times: Infinity, effect: { kind: 'status', status: 503 } });
    await expect(administer(superAdmin)).rejects.toMatchObject({ category: 'unavailable' });
  });
});

describe('records', () => {
  const out = 'record-out-of-reach';
  it.each<[AccessRules['records'], RecordRef[], string | null]>([
    ['everybody', [ref('103')], null],
    ['everybody', [ref('999')], null],
    ['team', [ref('101')], null],
    ['team', [ref('102')], null],
    ['team', [ref('101'), ref('301', 'deal')], null],
    ['team', [ref('103')], out],
    ['team', [ref('104')], out],
    ['team', [ref('105')], out],
    ['team', [ref('999')], out],
    ['team', [ref('101'), ref('103')], out],
    ['team', [ref('101'), ref('302', 'deal')], out],
    ['owner', [ref('101')], null],
    ['owner', [ref('102')], out],
    ['owner', [ref('999')], out],
    ['owner', [ref("101' or 1=1")], out],
    ['owner', [ref('../101')], out],
    ['owner', [ref('301')], out],
  ])('are for %s: %j', async (records, asked, answer) => {
    rules = { ...rules, records };
    const { use, calls } = await anAccess({ granted: scopes });
    await use(rep);
    const before = calls();
    expect(await use(rep, ...asked)).toBe(answer);
    const kinds = new Set(asked.map(({ type }) => type)).size;
    expect(calls() - before).toBeLessThanOrEqual(records === 'everybody' ? 0 : kinds);
  });

  it('are all for admins, and lists of many for them alone where records are restricted', async () => {
    const { use, seeAll } = await anAccess();
    expect(await seeAll(rep)).toBeNull();
    rules = { version: 1, adminIds: [String(colleague)], records: 'owner' };
    for (const admin of [superAdmin, colleague])
      expect([await use(admin, ref('103')), await seeAll(admin)]).toEqual([null, null]);
    expect([await use(rep), await seeAll(rep)]).toEqual([null, 'all-out-of-reach']);
  });
});
