import { describe, expect, it } from 'vitest';
import { Client } from '@hubspot/api-client';
import type { LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import { call, cloudApp, first, second, startHubSpot } from './support.ts';

const contacts = '/crm/objects/2026-09/contacts';

/** Both portals with the app, and a contact of the same address in each. */
async function startBoth() {
  const hubspot = await startHubSpot();
  const tokens = [first, second].map((portalId) => hubspot.portal(portalId).install().accessToken);
  const [one = '', two = ''] = tokens;
  const make = async (token: string, name: string) =>
    (
      await call(hubspot, token, 'POST', contacts, {
        properties: { email: 'ada@buyer.example', firstname: name },
      })
    ).body.id as string;
  return { hubspot, one, two, idInOne: await make(one, 'One'), idInTwo: await make(two, 'Two') };
}

describe('two portals side by side', () => {
  it('hold the same address without a clash, each with its own person', async () => {
    const { hubspot, one, two, idInOne, idInTwo } = await startBoth();
    const nameOf = async (token: string, id: string) =>
      (await call(hubspot, token, 'GET', `${contacts}/${id}?properties=firstname`)).body.properties.firstname;
    expect(await nameOf(one, idInOne)).toBe('One');
    expect(await nameOf(two, idInTwo)).toBe('Two');
  });

  it('never see each other’s records by id, list, batch or search', async () => {
    const { hubspot, two, one } = await startBoth();
    const made = await call(hubspot, one, 'POST', contacts, { properties: { email: 'only@one.example' } });
    const { id } = made.body;
    hubspot.clock.advance(60_000);
    expect((await call(hubspot, two, 'GET', `${contacts}/${id}`)).status).toBe(404);
    expect((await call(hubspot, two, 'GET', `${contacts}/only@one.example?idProperty=email`)).status).toBe(
      404,
    );
    const batch = { inputs: [{ id }], properties: ['email'], propertiesWithHistory: [] };
    const listed = await Promise.all([
      call(hubspot, two, 'GET', `${contacts}?properties=email`),
      call(hubspot, two, 'POST', `${contacts}/batch/read`, batch),
      call(hubspot, two, 'POST', `${contacts}/search`, { properties: ['email'], limit: 100 }),
    ]);
    for (const { body } of listed) expect(JSON.stringify(body)).not.toContain('only@one.example');
  });

  it('never change each other’s records', async () => {
    const { hubspot, one, two } = await startBoth();
    const { body } = await call(hubspot, one, 'POST', contacts, { properties: { firstname: 'Mine' } });
    const path = `${contacts}/${body.id}`;
    expect((await call(hubspot, two, 'PATCH', path, { properties: { firstname: 'Theirs' } })).status).toBe(
      404,
    );
    await call(hubspot, two, 'DELETE', path);
    expect((await call(hubspot, one, 'GET', `${path}?properties=firstname`)).body.properties.firstname).toBe(
      'Mine',
    );
  });

  it('say who they are by the token alone', async () => {
    const { hubspot, one, two } = await startBoth();
    const portalOf = async (token: string) =>
      (await call(hubspot, token, 'GET', '/account-info/2026-09/details?portalId=4001')).body.portalId;
    expect([await portalOf(one), await portalOf(two)]).toEqual([first, second]);
  });

  it('keep calls, faults and limits to themselves', async () => {
    const { hubspot, one, two } = await startBoth();
    hubspot.portal(first).faults.add({ effect: { kind: 'status', status: 500 } });
    expect((await call(hubspot, two)).status).toBe(200);
    expect((await call(hubspot, one)).status).toBe(500);
    expect(hubspot.portal(first).calls.count()).toBe(2);
    expect(hubspot.portal(second).calls.count()).toBe(2);
  });

  it('have the limit of an OAuth app each: 110 in ten seconds, and no daily one', async () => {
    const { hubspot, one, two } = await startBoth();
    const answers = [];
    for (let n = 0; n < 110; n += 1) answers.push(await call(hubspot, one));
    expect(answers.map(({ status }) => status).indexOf(429)).toBe(109);
    expect(answers[0]?.headers.get('x-hubspot-ratelimit-max')).toBe('110');
    expect(answers[0]?.headers.has('x-hubspot-ratelimit-daily')).toBe(false);
    expect((await call(hubspot, two)).status).toBe(200);
    hubspot.clock.advance(10_000);
    expect((await call(hubspot, one)).status).toBe(200);
  });

  it('serve the real client', async () => {
    const { hubspot, two, idInTwo } = await startBoth();
    const client = new Client({ accessToken: two, basePath: hubspot.url });
    const page = await client.crm.contacts.basicApi.getPage();
    expect(page.results.map(({ id }) => id)).toEqual([idInTwo]);
  });

  it('have page tokens of their own, which open all of one portal and nothing of the other', async () => {
    const { hubspot, idInOne } = await startBoth();
    const read = (portalId: number) =>
      call(hubspot, hubspot.portal(portalId).pageToken, 'GET', `${contacts}/${idInOne}?properties=firstname`);
    expect((await read(first)).body.properties.firstname).toBe('One');
    expect((await read(second)).body.properties?.firstname).not.toBe('One');
  });
});

describe('the same seed twice', () => {
  it('gives two portals that grow apart', async () => {
    const hubspot = await startHubSpot();
    const [one, two] = hubspot.portals as readonly [LocalHubSpot['portals'][0], LocalHubSpot['portals'][0]];
    await call(hubspot, one.install().accessToken, 'POST', contacts, { properties: { firstname: 'Ada' } });
    expect((await call(hubspot, two.install().accessToken)).body.results).toEqual([]);
  });
});

describe('pages', () => {
  it('lie at an address of each portal', async () => {
    const portals = [{ seed: 'empty' as const, portalId: first, hasPages: true }];
    const hubspot = await startHubSpot({ portals });
    const { pagesUrl } = hubspot.portal(first);
    const meta = await (await fetch(`${pagesUrl}/portal/api/meta`)).json();
    expect(meta).toMatchObject({ portalId: first, counts: { contacts: 0 } });
  });
});

describe('a local HubSpot does not start', () => {
  it.each([
    ['with a redirect address of another host by HTTP', { redirectUris: ['http://app.example/callback'] }],
    ['with a redirect address that has a fragment', { redirectUris: ['https://app.example/#x'] }],
    ['without redirect addresses', { redirectUris: [] }],
    ['without the scope oauth', { scopes: ['crm.objects.contacts.read'] }],
    ['without a secret', { clientSecret: '' }],
    ['with a proxy to another machine', { proxy: { 'https://app.example': 'http://192.0.2.1:80' } }],
    ['with a proxy for a path', { proxy: { 'https://app.example/x': 'http://localhost:80' } }],
  ])('%s', async (_, changes) => {
    await expect(startHubSpot({ app: { ...cloudApp, ...changes } })).rejects.toThrow();
  });

  it('at a port in use', async () => {
    const { url } = await startHubSpot();
    const portals = [{ seed: 'empty' as const, hasPages: true }];
    await expect(startHubSpot({ portals, port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE');
  });

  it.each([
    ['without a portal', []],
    ['with two portals of one number', [{ seed: 'empty' as const }, { seed: 'empty' as const }]],
  ])('%s', async (_, portals) => {
    await expect(startHubSpot({ portals })).rejects.toThrow(/portal/);
  });
});
