import { describe, expect, it } from 'vitest';
import { emptySeed } from '#emulator/seeds/empty.ts';
import { create, startApi, type Api } from './support/api.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 23, 9);
const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');
const become = (api: Api, id: string, lifecyclestage: string) =>
  api('PATCH', `/crm/v3/objects/contacts/${id}`, { properties: { lifecyclestage } });

async function datesOf(api: Api, id: string, names: readonly string[]) {
  const { body } = await api('GET', `/crm/v3/objects/contacts/${id}?properties=${names.join(',')}`);
  return names.map((name) => body.properties[name]);
}

describe('the dates of the lifecycle', () => {
  const names = [
    'hs_lifecyclestage_lead_date',
    'hs_lifecyclestage_customer_date',
    'hs_v2_date_entered_customer',
    'hs_lifecyclestage_opportunity_date',
  ];

  it('say when a contact came into a stage, and stay once it is further', async () => {
    const api = await startApi({ now });
    const id = await create(api, 'contacts', { email: 'a@b.example', lifecyclestage: 'lead' });
    api.portal.clock.advance(3 * day);
    await become(api, id, 'customer');
    const became = iso(now + 3 * day);
    expect(await datesOf(api, id, names)).toEqual([iso(now), became, became, null]);
  });

  it('can be searched by, and not be written', async () => {
    const api = await startApi({ now });
    const id = await create(api, 'contacts', { email: 'a@b.example', lifecyclestage: 'lead' });
    await create(api, 'contacts', { email: 'c@d.example', lifecyclestage: 'customer' });
    api.portal.clock.advance(10_000);
    const filters = [{ propertyName: 'hs_lifecyclestage_lead_date', operator: 'HAS_PROPERTY' }];
    const found = await api('POST', '/crm/v3/objects/contacts/search', { filterGroups: [{ filters }] });
    expect(found.body).toMatchObject({ total: 1, results: [{ id }] });
    const written = await api('PATCH', `/crm/v3/objects/contacts/${id}`, {
      properties: { hs_lifecyclestage_lead_date: iso(now) },
    });
    expect(written.status).toBe(400);
  });

  it('are those of the account’s own stages, which have the second kind only', async () => {
    const lifecycleStages = [
      { id: 'lead', label: 'Contact' },
      { id: '1700123', label: 'Trial', hidden: true },
    ];
    const api = await startApi({ now, seed: { ...emptySeed, lifecycleStages } });
    const { body } = await api('GET', '/crm/v3/properties/contacts/lifecyclestage');
    expect(body.options).toMatchObject([
      { value: 'lead', label: 'Contact', displayOrder: 0, hidden: false },
      { value: '1700123', label: 'Trial', displayOrder: 1, hidden: true },
    ]);
    const id = await create(api, 'contacts', { email: 'a@b.example', lifecyclestage: '1700123' });
    expect(await datesOf(api, id, ['hs_v2_date_entered_1700123'])).toEqual([iso(now)]);
    const missing = await api('GET', '/crm/v3/properties/contacts/hs_lifecyclestage_1700123_date');
    expect(missing.status).toBe(404);
    expect((await become(api, id, 'customer')).status).toBe(400);
  });
});
