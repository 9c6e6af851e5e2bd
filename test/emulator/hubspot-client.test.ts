import { Client } from '@hubspot/api-client';
import { AssociationSpecAssociationCategoryEnum as Category } from '@hubspot/api-client/lib/codegen/crm/contacts/models/AssociationSpec.js';
import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/contacts/models/Filter.js';
import { describe, expect, it } from 'vitest';
import { aDeal, create, startApi } from './support/api.ts';

async function startClient(options: Parameters<typeof startApi>[0] = {}) {
  const api = await startApi(options);
  const client = new Client({
    accessToken: api.portal.accessToken,
    basePath: api.portal.url,
    numberOfApiCallRetries: 1,
  });
  return { api, client };
}

describe('the real client', () => {
  it('creates, reads and searches records', async () => {
    const { api, client } = await startClient({ searchDelayMs: 0 });
    const company = await create(api, 'companies', { name: 'Buyer' });
    const contact = await client.crm.contacts.basicApi.create({
      properties: { email: 'ada@buyer.example' },
      associations: [
        {
          to: { id: company },
          types: [{ associationCategory: Category.HubspotDefined, associationTypeId: 279 }],
        },
      ],
    });
    expect(contact.createdAt).toEqual(new Date(api.portal.clock.now()));
    const read = await client.crm.contacts.basicApi.getById(
      contact.id,
      ['email'],
      ['email'],
      ['companies'],
      false,
    );
    expect(read.associations?.['companies']?.results[0]?.id).toBe(company);
    expect(read.propertiesWithHistory?.['email']?.[0]?.value).toBe('ada@buyer.example');
    const found = await client.crm.contacts.searchApi.doSearch({
      filterGroups: [
        { filters: [{ propertyName: 'email', operator: FilterOperatorEnum.Eq, value: 'ada@buyer.example' }] },
      ],
      properties: ['email'],
      sorts: [],
      limit: 1,
      after: '0',
    });
    expect(found.total).toBe(1);
  });

  it('works in batches', async () => {
    const { client } = await startClient();
    const created = await client.crm.deals.batchApi.create({
      inputs: [
        { properties: aDeal, associations: [] },
        { properties: aDeal, associations: [] },
      ],
    });
    const inputs = created.results.map(({ id }) => ({ id }));
    const read = await client.crm.deals.batchApi.read({
      inputs: [...inputs, { id: '7' }],
      properties: ['dealname'],
      propertiesWithHistory: [],
    });
    expect(read.results).toHaveLength(2);
    expect('numErrors' in read && read.numErrors).toBe(1);
    await client.crm.deals.batchApi.update({
      inputs: inputs.map(({ id }) => ({ id, properties: { amount: '3' } })),
    });
    await client.crm.deals.batchApi.archive({ inputs });
    expect((await client.crm.deals.basicApi.getPage()).results).toEqual([]);
  });

  it('associates and reads associations', async () => {
    const { api, client } = await startClient();
    const contact = await create(api, 'contacts', {});
    const deal = await create(api, 'deals', aDeal);
    await client.crm.associations.v4.basicApi.createDefault('contacts', contact, 'deals', deal);
    const answer = await client.crm.associations.v4.batchApi.getPage('contacts', 'deals', {
      inputs: [{ id: contact }],
    });
    expect(String(answer.results[0]?.to[0]?.toObjectId)).toBe(deal);
    expect(answer.results[0]?._from.id).toBe(contact);
  });

  it('reads owners, pipelines, properties and schemas', async () => {
    const { client } = await startClient();
    expect((await client.crm.owners.ownersApi.getPage('owner@seller.example')).results).toHaveLength(1);
    expect((await client.crm.pipelines.pipelinesApi.getAll('deals')).results[0]?.stages).toHaveLength(7);
    expect((await client.crm.properties.coreApi.getByName('contacts', 'email')).hasUniqueValue).toBe(true);
    expect((await client.crm.schemas.coreApi.getAll(false)).results).toEqual([]);
  });

  it('gets errors with code and body', async () => {
    const { client } = await startClient();
    await expect(client.crm.contacts.basicApi.getById('7')).rejects.toMatchObject({
      code: 404,
      body: { category: 'OBJECT_NOT_FOUND', correlationId: expect.any(String) },
    });
  });
});
