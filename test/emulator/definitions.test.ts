import { scoredEmailsProperty, summaryProperties } from '#crm/app-properties.ts';
import { describe, expect, it } from 'vitest';
import { create, signalSchema, startApi } from './support/api.ts';

const aProperty = {
  name: 'own',
  label: 'Own',
  type: 'string',
  fieldType: 'text',
  groupName: 'contactinformation',
};

describe('properties', () => {
  it('are listed and read, standard ones with what HubSpot says of them', async () => {
    const api = await startApi();
    const list = await api('GET', '/crm/v3/properties/contacts');
    expect(list.body.results.map((one: { name: string }) => one.name)).toContain('email');
    const one = await api('GET', '/crm/properties/2026-09/deals/hs_is_closed');
    expect(one.body).toMatchObject({
      type: 'bool',
      hubspotDefined: true,
      modificationMetadata: { readOnlyValue: true },
    });
  });

  it('are created with 201, can be written then, and are 409 the second time', async () => {
    const api = await startApi();
    expect((await api('POST', '/crm/v3/properties/contacts', aProperty)).status).toBe(201);
    await create(api, 'contacts', { own: 'yes' });
    const again = await api('POST', '/crm/v3/properties/contacts', aProperty);
    expect(again).toMatchObject({ status: 409, body: { category: 'OBJECT_ALREADY_EXISTS' } });
  });

  it('are created in a batch: 201, then 207 with what existed', async () => {
    const api = await startApi();
    const names = [...Object.values(summaryProperties), scoredEmailsProperty];
    const inputs = names.map((name) => ({ ...aProperty, name }));
    const path = '/crm/v3/properties/contacts/batch/create';
    expect((await api('POST', path, { inputs: inputs.slice(1) })).status).toBe(201);
    const second = await api('POST', path, { inputs });
    expect(second).toMatchObject({ status: 207, body: { numErrors: inputs.length - 1 } });
    expect(second.body.errors[0].category).toBe('OBJECT_ALREADY_EXISTS');
    expect(second.body.results).toHaveLength(1);
  });

  it('are read in a batch: 207 with what is missing', async () => {
    const api = await startApi();
    const answer = await api('POST', '/crm/v3/properties/contacts/batch/read', {
      archived: false,
      inputs: [{ name: 'email' }, { name: 'nonsense' }],
    });
    expect(answer).toMatchObject({
      status: 207,
      body: { results: [{ name: 'email' }], errors: [{ context: { name: ['nonsense'] } }] },
    });
  });

  it('change and go, standard ones do not', async () => {
    const api = await startApi();
    await api('POST', '/crm/v3/properties/contacts', aProperty);
    const changed = await api('PATCH', '/crm/v3/properties/contacts/own', { label: 'Ours' });
    expect(changed.body).toMatchObject({ name: 'own', label: 'Ours', type: 'string' });
    expect((await api('DELETE', '/crm/v3/properties/contacts/own')).status).toBe(204);
    expect((await api('GET', '/crm/v3/properties/contacts/own')).status).toBe(404);
    expect((await api('DELETE', '/crm/v3/properties/contacts/email')).status).toBe(400);
  });

  it.each([
    ['a group that does not exist', { ...aProperty, groupName: 'nowhere' }],
    ['a field type that does not go with the type', { ...aProperty, type: 'number', fieldType: 'text' }],
    ['an enumeration without options', { ...aProperty, type: 'enumeration', fieldType: 'select' }],
    [
      'options of the same value',
      {
        ...aProperty,
        type: 'enumeration',
        fieldType: 'select',
        options: [
          { label: 'A', value: 'a' },
          { label: 'B', value: 'a' },
        ],
      },
    ],
    ['a name in capitals', { ...aProperty, name: 'Own' }],
    ['a type that HubSpot does not have', { ...aProperty, type: 'text' }],
    ['no label', { name: 'own', type: 'string', fieldType: 'text', groupName: 'contactinformation' }],
  ])('are refused with %s', async (_, body) => {
    const api = await startApi();
    expect((await api('POST', '/crm/v3/properties/contacts', body)).status).toBe(400);
  });

  it('with unique values are ten at most', async () => {
    const api = await startApi();
    const make = (n: number) =>
      api('POST', '/crm/v3/properties/deals', {
        ...aProperty,
        groupName: 'dealinformation',
        name: `own_${n}`,
        hasUniqueValue: true,
      });
    for (let n = 0; n < 10; n += 1) expect((await make(n)).status).toBe(201);
    expect((await make(10)).status).toBe(400);
  });
});

describe('property groups', () => {
  it('are created with 201 and are 409 the second time', async () => {
    const api = await startApi();
    const group = { name: 'ours', label: 'Ours' };
    expect(await api('POST', '/crm/v3/properties/deals/groups', group)).toMatchObject({
      status: 201,
      body: { ...group, archived: false },
    });
    expect((await api('POST', '/crm/v3/properties/deals/groups', group)).status).toBe(409);
    expect((await api('GET', '/crm/v3/properties/deals/groups/ours')).body.label).toBe('Ours');
    expect((await api('GET', '/crm/v3/properties/deals/groups/nowhere')).status).toBe(404);
    expect((await api('GET', '/crm/v3/properties/deals/groups')).body.results).toHaveLength(2);
  });
});

describe('custom object types', () => {
  it('are created, listed and read under both paths, and are 409 the second time', async () => {
    const api = await startApi();
    const made = await api('POST', '/crm-object-schemas/2026-03/schemas', signalSchema);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      name: 'buying_signal',
      objectTypeId: expect.stringMatching(/^2-\d+$/),
    });
    const pairs = made.body.associations.map((one: { toObjectTypeId: string }) => one.toObjectTypeId);
    expect(pairs).toEqual(expect.arrayContaining(['0-1', '0-2', '0-3', '0-49', '0-27']));
    expect((await api('POST', '/crm-object-schemas/v3/schemas', signalSchema)).status).toBe(409);
    expect((await api('GET', '/crm-object-schemas/v3/schemas')).body.results).toHaveLength(1);
    for (const name of ['buying_signal', 'p_buying_signal', made.body.objectTypeId]) {
      expect((await api('GET', `/crm-object-schemas/v3/schemas/${name}`)).body.objectTypeId).toBe(
        made.body.objectTypeId,
      );
    }
    expect((await api('GET', '/crm-object-schemas/v3/schemas/nonsense')).status).toBe(404);
    expect((await api('GET', `/crm/v3/properties/${made.body.objectTypeId}/key`)).body.hasUniqueValue).toBe(
      true,
    );
  });

  it.each([
    ['an unknown associated object', { ...signalSchema, associatedObjects: ['WIDGET'] }],
    ['a display property that it does not have', { ...signalSchema, primaryDisplayProperty: 'nonsense' }],
    ['no labels', { ...signalSchema, labels: undefined }],
  ])('are refused with %s', async (_, body) => {
    const api = await startApi();
    expect((await api('POST', '/crm-object-schemas/v3/schemas', body)).status).toBe(400);
    expect((await api('GET', '/crm-object-schemas/v3/schemas')).body.results).toEqual([]);
  });

  it('go only when they have no records', async () => {
    const api = await startApi();
    const { objectTypeId } = (await api('POST', '/crm-object-schemas/v3/schemas', signalSchema)).body;
    const id = await create(api, objectTypeId, { key: 'k1' });
    expect((await api('DELETE', `/crm-object-schemas/v3/schemas/${objectTypeId}`)).status).toBe(400);
    await api('DELETE', `/crm/v3/objects/${objectTypeId}/${id}`);
    expect((await api('DELETE', `/crm-object-schemas/v3/schemas/${objectTypeId}`)).status).toBe(204);
    expect((await api('GET', `/crm/v3/objects/${objectTypeId}`)).status).toBe(400);
  });
});
