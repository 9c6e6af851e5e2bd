import { emptySeed } from '#emulator/seeds/empty.ts';
import { describe, expect, it } from 'vitest';
import { startApi } from './support/api.ts';

describe('pipelines', () => {
  it('are listed with their stages and probabilities', async () => {
    const api = await startApi();
    for (const path of ['/crm/v3/pipelines/deals', '/crm/pipelines/2026-09/deals']) {
      const { results } = (await api('GET', path)).body;
      expect(results).toHaveLength(1);
      expect(results[0].stages).toHaveLength(7);
      expect(results[0].stages[5]).toMatchObject({
        id: 'closedwon',
        metadata: { probability: '1.0', isClosed: 'true' },
        writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
      });
    }
  });

  it.each([
    ['/crm/v3/pipelines/deals/default', 200],
    ['/crm/v3/pipelines/deals/default/stages', 200],
    ['/crm/v3/pipelines/deals/default/stages/closedwon', 200],
    ['/crm/v3/pipelines/deals/nonsense', 404],
    ['/crm/v3/pipelines/deals/default/stages/nonsense', 404],
    ['/crm/v3/pipelines/contacts', 200],
  ])('%s answers %i', async (path, status) => {
    const api = await startApi();
    expect((await api('GET', path)).status).toBe(status);
  });
});

describe('owners', () => {
  const owner = emptySeed.owners[0]!;
  const seed = {
    ...emptySeed,
    owners: [
      owner,
      { ...owner, id: '70002', userId: 50002, email: 'second@seller.example' },
      { ...owner, id: '70003', userId: 50003, email: 'gone@seller.example', archived: true },
    ],
  };

  it('come page by page with their teams, the archived ones apart', async () => {
    const api = await startApi({ seed });
    const first = await api('GET', '/crm/v3/owners/?limit=1');
    expect(first.body.results).toMatchObject([
      { id: '70001', userId: 50001, type: 'PERSON', teams: [{ id: '901', name: 'Sales', primary: true }] },
    ]);
    const second = await api('GET', `/crm/v3/owners/?limit=1&after=${first.body.paging.next.after}`);
    expect(second.body.results[0].id).toBe('70002');
    expect(second.body.paging).toBeUndefined();
    const archived = await api('GET', '/crm/owners/2026-09?archived=true');
    expect(archived.body.results).toMatchObject([
      { id: '70003', archived: true, userIdIncludingInactive: 50003 },
    ]);
    expect(archived.body.results[0].userId).toBeUndefined();
  });

  it('are found by address, by id and by user id', async () => {
    const api = await startApi({ seed });
    expect((await api('GET', '/crm/v3/owners/?email=SECOND@seller.example')).body.results).toHaveLength(1);
    expect((await api('GET', '/crm/v3/owners/70002')).body.email).toBe('second@seller.example');
    expect((await api('GET', '/crm/v3/owners/50002?idProperty=userId')).body.id).toBe('70002');
    expect((await api('GET', '/crm/v3/owners/50002')).status).toBe(404);
  });
});

describe('the account', () => {
  it('tells its id, time zone and currency', async () => {
    const api = await startApi({ now: Date.UTC(2026, 6, 1) });
    const { body } = await api('GET', '/account-info/v3/details');
    expect(body).toMatchObject({
      portalId: emptySeed.portalId,
      timeZone: 'Europe/Paris',
      companyCurrency: 'EUR',
      utcOffset: '+02:00',
      utcOffsetMilliseconds: 7_200_000,
    });
  });

  it('tells what a token may do, and nothing of a strange one', async () => {
    const api = await startApi({ scopes: ['crm.objects.contacts.read'] });
    const own = await api('GET', `/oauth/v1/access-tokens/${api.portal.accessToken}`);
    expect(own.body).toMatchObject({ hub_id: emptySeed.portalId, scopes: ['crm.objects.contacts.read'] });
    expect((await api('GET', '/oauth/v1/access-tokens/strange')).status).toBe(400);
    const path = '/oauth/v2/private-apps/get/access-token-info';
    const described = await api('POST', path, { tokenKey: api.portal.accessToken });
    expect(described.body).toMatchObject({ hubId: api.portal.portalId, scopes: own.body.scopes });
    expect((await api('POST', path, { tokenKey: 'strange' })).status).toBe(400);
    const form = new URLSearchParams({ token: api.portal.accessToken }).toString();
    expect((await api('POST', '/oauth/2026-09/token/introspect', form)).body.active).toBe(true);
  });
});
