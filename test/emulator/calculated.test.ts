import { emptySeed } from '#emulator/seeds/empty.ts';
import type { SeedAccount } from '#emulator/seed.ts';
import type { StoreChange } from '#emulator/store-change.contract.ts';
import { describe, expect, it } from 'vitest';
import { aDeal, anEmail, create, startApi } from './support/api.ts';
import type { Api } from './support/api.ts';

async function read(api: Api, type: string, id: string, ...names: string[]) {
  return (await api('GET', `/crm/v3/objects/${type}/${id}?properties=${names.join(',')}`)).body.properties;
}

describe('a deal', () => {
  it.each([
    [
      'qualifiedtobuy',
      { hs_is_closed: 'false', hs_is_closed_won: 'false', hs_deal_stage_probability: '0.4' },
    ],
    ['closedwon', { hs_is_closed: 'true', hs_is_closed_won: 'true', hs_deal_stage_probability: '1' }],
    ['closedlost', { hs_is_closed: 'true', hs_is_closed_won: 'false', hs_deal_stage_probability: '0' }],
  ])('in stage %s knows whether it is closed', async (dealstage, expected) => {
    const api = await startApi();
    const id = await create(api, 'deals', { ...aDeal, dealstage });
    expect(await read(api, 'deals', id, ...Object.keys(expected))).toMatchObject(expected);
  });

  it('goes to the default pipeline and knows when it entered its stage', async () => {
    const api = await startApi({ now: Date.UTC(2026, 0, 1) });
    const id = await create(api, 'deals', aDeal);
    api.portal.clock.advance(86_400_000);
    await api('PATCH', `/crm/v3/objects/deals/${id}`, { properties: { dealstage: 'contractsent' } });
    api.portal.clock.advance(86_400_000);
    await api('PATCH', `/crm/v3/objects/deals/${id}`, { properties: { amount: '5' } });
    expect(
      await read(api, 'deals', id, 'pipeline', 'hs_v2_date_entered_current_stage', 'amount_in_home_currency'),
    ).toMatchObject({
      pipeline: 'default',
      hs_v2_date_entered_current_stage: '2026-01-02T00:00:00Z',
      amount_in_home_currency: '5',
      hs_lastmodifieddate: '2026-01-03T00:00:00Z',
    });
  });

  it.each([
    ['EUR', '100', '100'],
    ['GBP', '100', '115'],
    ['GBP', '99.99', '114.99'],
    ['USD', '100', null],
    ['', '100', '100'],
  ])('in %s of %s is worth %s in the account currency', async (deal_currency_code, amount, expected) => {
    const api = await startApi({ seed: { ...emptySeed, otherCurrencies: [{ code: 'GBP', rate: 1.15 }] } });
    const id = await create(api, 'deals', { ...aDeal, amount, deal_currency_code });
    const { amount_in_home_currency } = await read(api, 'deals', id, 'amount_in_home_currency');
    expect(amount_in_home_currency).toBe(expected);
    const { body } = await api('GET', '/account-info/v3/details');
    expect(body).toMatchObject({ companyCurrency: 'EUR', additionalCurrencies: ['GBP'] });
  });

  it('is refused a stage of another pipeline', async () => {
    const other = {
      ...emptySeed.dealPipelines[0]!,
      id: 'other',
      stages: [{ id: 'o1', label: 'O1', displayOrder: 0, probability: '0.5' }],
    };
    const api = await startApi({
      seed: { ...emptySeed, dealPipelines: [...emptySeed.dealPipelines, other] },
    });
    const answer = await api('POST', '/crm/v3/objects/deals', {
      properties: { dealname: 'x', dealstage: 'o1', pipeline: 'default' },
    });
    expect(answer.status).toBe(400);
    await create(api, 'deals', { dealname: 'x', dealstage: 'o1', pipeline: 'other' });
  });
});

describe('an email', () => {
  it('has its sender and recipients from its headers', async () => {
    const api = await startApi();
    const headers = {
      from: { email: 'ada@buyer.example', firstName: 'Ada', lastName: 'Byron' },
      to: [{ email: 'a@seller.example' }, { email: 'b@seller.example' }],
      cc: [],
      bcc: [],
    };
    const id = await create(api, 'emails', {
      ...anEmail,
      hs_email_headers: JSON.stringify(headers),
      hs_email_text: 'Hello',
    });
    const names = [
      'hs_email_from_email',
      'hs_email_from_firstname',
      'hs_email_to_email',
      'hs_body_preview',
      'hs_email_thread_id',
      'hs_email_message_id',
    ];
    const properties = await read(api, 'emails', id, ...names);
    expect(properties).toMatchObject({
      hs_email_from_email: 'ada@buyer.example',
      hs_email_from_firstname: 'Ada',
      hs_email_to_email: 'a@seller.example;b@seller.example',
      hs_body_preview: 'Hello',
    });
    expect(properties.hs_email_thread_id).toBe(properties.hs_email_message_id);
  });

  it.each(['not json', '[]', '{"from":5}'])(
    'with headers %s has no sender, and is stored',
    async (hs_email_headers) => {
      const api = await startApi();
      const id = await create(api, 'emails', { ...anEmail, hs_email_headers });
      expect((await read(api, 'emails', id, 'hs_email_from_email')).hs_email_from_email).toBeNull();
    },
  );
});

describe('values', () => {
  it.each([
    ['deals', 'closedate', '1767225600000', '2026-01-01T00:00:00Z'],
    ['deals', 'closedate', '2026-01-01', '2026-01-01T00:00:00Z'],
    ['deals', 'closedate', '2026-01-01T01:00:00.5+01:00', '2026-01-01T00:00:00.500Z'],
    ['deals', 'amount', ' 12.50 ', '12.50'],
    ['deals', 'amount', 12.5, '12.5'],
    ['contacts', 'email', ' ADA@Buyer.Example ', 'ada@buyer.example'],
    ['contacts', 'hubspot_owner_id', '70001', '70001'],
  ])('of %s.%s: %j is stored as %j', async (type, name, value, stored) => {
    const api = await startApi();
    const id = await create(api, type, type === 'deals' ? aDeal : {});
    await api('PATCH', `/crm/v3/objects/${type}/${id}`, { properties: { [name]: value } });
    expect((await read(api, type, id, name))[name]).toBe(stored);
  });

  it.each(['', null])('are cleared by %j', async (value) => {
    const api = await startApi();
    const id = await create(api, 'contacts', { email: 'a@b.example' });
    await api('PATCH', `/crm/v3/objects/contacts/${id}`, { properties: { email: value } });
    expect((await read(api, 'contacts', id, 'email')).email).toBeNull();
    await create(api, 'contacts', { email: 'a@b.example' });
  });
});

describe('a seed', () => {
  const seed: SeedAccount = {
    ...emptySeed,
    objects: [
      {
        type: 'contacts',
        id: '11',
        properties: { email: 'ada@buyer.example' },
        createdAt: Date.UTC(2025, 0, 1),
      },
      { type: 'companies', id: '12', properties: { name: 'Buyer' }, createdAt: Date.UTC(2025, 0, 1) },
      {
        type: 'deals',
        id: '13',
        properties: { dealname: 'Old', dealstage: 'closedwon', pipeline: 'default' },
        createdAt: Date.UTC(2025, 0, 1),
        history: {
          dealstage: [
            { value: 'qualifiedtobuy', at: Date.UTC(2025, 0, 1) },
            { value: 'closedwon', at: Date.UTC(2025, 5, 1) },
          ],
        },
      },
    ],
    associations: [
      { from: { type: 'contacts', id: '11' }, to: { type: 'companies', id: '12' }, primary: true },
    ],
  };

  it('is there with history, calculated values and associations, and search knows it at once', async () => {
    const api = await startApi({ seed });
    expect(await read(api, 'contacts', '11', 'associatedcompanyid')).toMatchObject({
      associatedcompanyid: '12',
    });
    expect(
      await read(api, 'deals', '13', 'hs_is_closed_won', 'hs_v2_date_entered_current_stage'),
    ).toMatchObject({
      hs_is_closed_won: 'true',
      hs_v2_date_entered_current_stage: '2025-06-01T00:00:00Z',
    });
    const history = await api('GET', '/crm/v3/objects/deals/13?propertiesWithHistory=dealstage');
    expect(history.body.propertiesWithHistory.dealstage).toMatchObject([
      { value: 'closedwon' },
      { value: 'qualifiedtobuy' },
    ]);
    expect((await api('POST', '/crm/v3/objects/deals/search', {})).body.total).toBe(1);
    expect(await create(api, 'contacts', {})).not.toMatch(/^1[123]$/);
  });

  it.each([
    ['an unknown property', { ...seed, objects: [{ ...seed.objects[0]!, properties: { nonsense: '1' } }] }],
    ['an association with nobody', { ...seed, objects: [seed.objects[0]!] }],
  ])('with %s is refused', async (_, wrong) => {
    await expect(startApi({ seed: wrong })).rejects.toThrow('seed:');
  });
});

describe('listeners', () => {
  it('are told of creations, changes, associations and deletions, also after a reset, and not of a seed', async () => {
    const api = await startApi();
    api.portal.reset();
    const changes: StoreChange[] = [];
    const stop = api.portal.onChange((change) => changes.push(change));
    const contact = await create(api, 'contacts', { firstname: 'Ada' });
    const deal = await create(api, 'deals', aDeal);
    changes.length = 0;
    await api('PATCH', `/crm/v3/objects/contacts/${contact}`, {
      properties: { firstname: 'Ada', lastname: 'Byron' },
    });
    await api('PUT', `/crm/v4/objects/contacts/${contact}/associations/default/deals/${deal}`);
    await api('DELETE', `/crm/v3/objects/deals/${deal}`);
    const told = changes.filter(
      ({ propertyName, source }) => !propertyName?.startsWith('hs_') && source !== 'CALCULATED',
    );
    expect(told).toMatchObject([
      {
        kind: 'propertyChange',
        objectTypeId: '0-1',
        objectId: contact,
        propertyName: 'lastname',
        propertyValue: 'Byron',
      },
      { kind: 'associationChange', objectTypeId: '0-1', objectId: contact },
      { kind: 'associationChange', objectTypeId: '0-3', objectId: deal },
      { kind: 'deletion', objectTypeId: '0-3', objectId: deal, source: 'INTEGRATION' },
    ]);
    stop();
    const toldSoFar = changes.length;
    await create(api, 'contacts', {});
    expect(changes).toHaveLength(toldSoFar);
  });
});
