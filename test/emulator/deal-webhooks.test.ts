import { describe, expect, it } from 'vitest';
import type { WebhookEvent } from '#emulator/portal.contract.ts';
import { aDeal, anEmail, create, startApi } from './support/api.ts';

/** A portal that queues these events and delivers none. */
async function portalWith(
  ...subscriptions: { subscriptionType: string; objectTypeId: string; propertyName?: string }[]
) {
  const api = await startApi();
  api.portal.webhooks.target({ url: 'http://127.0.0.1:9/' });
  api.portal.webhooks.subscribe(subscriptions);
  const events = (): readonly WebhookEvent[] => api.portal.webhooks.pending();
  return { api, events };
}

describe('webhooks of contacts, companies and deals', () => {
  it.each([
    ['contacts', '0-1', {}],
    ['companies', '0-2', {}],
    ['deals', '0-3', aDeal],
  ])(
    'tell that one of the %s was created, in the form that emails have',
    async (type, objectTypeId, properties) => {
      const { api, events } = await portalWith(
        { subscriptionType: 'object.creation', objectTypeId },
        { subscriptionType: 'object.creation', objectTypeId: '0-49' },
      );
      const [id, email] = [await create(api, type, properties), await create(api, 'emails', anEmail)];
      expect(events()).toMatchObject([
        { objectTypeId, objectId: Number(id), subscriptionType: 'object.creation', changeFlag: 'CREATED' },
        { objectTypeId: '0-49', objectId: Number(email), subscriptionType: 'object.creation' },
      ]);
      expect(Object.keys(events()[0]!)).toEqual(Object.keys(events()[1]!));
    },
  );

  it.each([
    ['contacts', '0-1', {}, 'jobtitle', 'CFO'],
    ['companies', '0-2', {}, 'industry', 'BANKING'],
    ['deals', '0-3', aDeal, 'dealstage', 'contractsent'],
    ['deals', '0-3', aDeal, 'amount', '900'],
  ])('tell that %s (%s) changed', async (type, objectTypeId, properties, propertyName, value) => {
    const { api, events } = await portalWith({
      subscriptionType: 'object.propertyChange',
      objectTypeId,
      propertyName,
    });
    const id = await create(api, type, properties);
    api.portal.clock.advance(1_000);
    const before = events().length;
    await api('PATCH', `/crm/v3/objects/${type}/${id}`, {
      properties: { [propertyName]: value, hubspot_owner_id: '70001' },
    });
    expect(events().slice(before)).toMatchObject([
      {
        objectId: Number(id),
        objectTypeId,
        subscriptionType: 'object.propertyChange',
        propertyName,
        propertyValue: value,
        occurredAt: api.portal.clock.now(),
        changeSource: 'INTEGRATION',
      },
    ]);
    await api('PATCH', `/crm/v3/objects/${type}/${id}`, { properties: { [propertyName]: value } });
    expect(events()).toHaveLength(before + 1);
    await api('PATCH', `/crm/v3/objects/${type}/${id}`, { properties: { [propertyName]: '' } });
    expect(events().at(-1)).toMatchObject(
      type === 'deals' && propertyName === 'dealstage' ? {} : { propertyValue: '' },
    );
  });

  it('tell of values that HubSpot calculates', async () => {
    const { api, events } = await portalWith({
      subscriptionType: 'object.propertyChange',
      objectTypeId: '0-3',
      propertyName: 'num_associated_contacts',
    });
    const [deal, contact] = [await create(api, 'deals', aDeal), await create(api, 'contacts', {})];
    await api('PUT', `/crm/v4/objects/deals/${deal}/associations/default/contacts/${contact}`);
    expect(events().at(-1)).toMatchObject({ propertyValue: '1', changeSource: 'CALCULATED' });
  });
});
