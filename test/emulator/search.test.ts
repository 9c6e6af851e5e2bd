import { describe, expect, it } from 'vitest';
import { aDeal, create, signalSchema, startApi } from './support/api.ts';
import type { Api } from './support/api.ts';

const path = '/crm/v3/objects/deals/search';

async function search(api: Api, body: object) {
  api.portal.clock.advance(1_000);
  return api('POST', path, body);
}

/** Three deals that the index already knows. */
async function threeDeals(): Promise<Api> {
  const api = await startApi({ searchDelayMs: 0 });
  await create(api, 'deals', {
    ...aDeal,
    dealname: 'Northwind renewal',
    amount: '100',
    closedate: '2026-03-01T00:00:00Z',
  });
  await create(api, 'deals', { ...aDeal, dealname: 'Contoso pilot', amount: '900', dealtype: 'newbusiness' });
  await create(api, 'deals', {
    ...aDeal,
    dealname: 'northwind Add-on',
    amount: '20',
    dealtype: 'existingbusiness',
  });
  return api;
}

describe('a filter', () => {
  const name = (operator: string, value: string) => ({ propertyName: 'dealname', operator, value });
  it.each([
    ['EQ text in any case', name('EQ', 'NORTHWIND renewal'), ['Northwind renewal']],
    ['NEQ', name('NEQ', 'contoso pilot'), ['Northwind renewal', 'northwind Add-on']],
    ['GT number', { propertyName: 'amount', operator: 'GT', value: '100' }, ['Contoso pilot']],
    [
      'GTE number',
      { propertyName: 'amount', operator: 'GTE', value: 100 },
      ['Northwind renewal', 'Contoso pilot'],
    ],
    ['LT number', { propertyName: 'amount', operator: 'LT', value: '100' }, ['northwind Add-on']],
    [
      'LTE number',
      { propertyName: 'amount', operator: 'LTE', value: '100' },
      ['Northwind renewal', 'northwind Add-on'],
    ],
    [
      'BETWEEN',
      { propertyName: 'amount', operator: 'BETWEEN', value: '20', highValue: '100' },
      ['Northwind renewal', 'northwind Add-on'],
    ],
    [
      'a time as milliseconds',
      { propertyName: 'closedate', operator: 'EQ', value: String(Date.UTC(2026, 2, 1)) },
      ['Northwind renewal'],
    ],
    [
      'IN options',
      { propertyName: 'dealtype', operator: 'IN', values: ['newbusiness', 'existingbusiness'] },
      ['Contoso pilot', 'northwind Add-on'],
    ],
    [
      'IN text finds lower case',
      { propertyName: 'dealname', operator: 'IN', values: ['contoso pilot'] },
      ['Contoso pilot'],
    ],
    [
      'IN text does not find upper case',
      { propertyName: 'dealname', operator: 'IN', values: ['Contoso pilot'] },
      [],
    ],
    [
      'NOT_IN',
      { propertyName: 'dealtype', operator: 'NOT_IN', values: ['newbusiness'] },
      ['Northwind renewal', 'northwind Add-on'],
    ],
    ['HAS_PROPERTY', { propertyName: 'closedate', operator: 'HAS_PROPERTY' }, ['Northwind renewal']],
    ['NOT_HAS_PROPERTY', { propertyName: 'dealtype', operator: 'NOT_HAS_PROPERTY' }, ['Northwind renewal']],
    ['CONTAINS_TOKEN', name('CONTAINS_TOKEN', 'northwind'), ['Northwind renewal', 'northwind Add-on']],
    ['CONTAINS_TOKEN with a star', name('CONTAINS_TOKEN', 'cont*'), ['Contoso pilot']],
    ['NOT_CONTAINS_TOKEN', name('NOT_CONTAINS_TOKEN', 'northwind'), ['Contoso pilot']],
  ])('%s', async (_, filter, found) => {
    const api = await threeDeals();
    const { status, body } = await search(api, {
      filterGroups: [{ filters: [filter] }],
      properties: ['dealname'],
    });
    expect(status).toBe(200);
    expect(body.total).toBe(found.length);
    expect(
      body.results.map((deal: { properties: { dealname: string } }) => deal.properties.dealname),
    ).toEqual(found);
  });

  it('joins filters of a group by and, groups by or', async () => {
    const api = await threeDeals();
    const above = { propertyName: 'amount', operator: 'GT', value: '50' };
    const { body } = await search(api, {
      filterGroups: [
        { filters: [above, name('CONTAINS_TOKEN', 'northwind')] },
        { filters: [{ propertyName: 'amount', operator: 'EQ', value: '20' }] },
      ],
    });
    expect(body.total).toBe(2);
  });

  it('finds by associated record', async () => {
    const api = await threeDeals();
    const contact = await create(api, 'contacts', { email: 'a@b.example' });
    const deal = (await search(api, { limit: 1 })).body.results[0].id;
    await api('PUT', `/crm/v4/objects/deals/${deal}/associations/default/contacts/${contact}`);
    const { body } = await search(api, {
      filterGroups: [{ filters: [{ propertyName: 'associations.contact', operator: 'EQ', value: contact }] }],
    });
    expect(body.results).toMatchObject([{ id: deal }]);
  });
});

describe('a search', () => {
  it('looks for words in the searchable properties', async () => {
    const api = await threeDeals();
    expect((await search(api, { query: 'north add' })).body.total).toBe(1);
  });

  it('sorts, values before none', async () => {
    const api = await threeDeals();
    const names = async (sorts: unknown[]) =>
      (await search(api, { sorts, properties: ['dealname'] })).body.results.map(
        (deal: { properties: { dealname: string } }) => deal.properties.dealname,
      );
    expect(await names([{ propertyName: 'amount', direction: 'DESCENDING' }])).toEqual([
      'Contoso pilot',
      'Northwind renewal',
      'northwind Add-on',
    ]);
    expect(await names(['-amount'])).toEqual(['Contoso pilot', 'Northwind renewal', 'northwind Add-on']);
    expect((await names(['closedate']))[0]).toBe('Northwind renewal');
  });

  it('pages', async () => {
    const api = await threeDeals();
    const first = await search(api, { limit: 2 });
    expect(first.body).toMatchObject({ total: 3, paging: { next: { after: '2' } } });
    const second = await search(api, { limit: 2, after: '2' });
    expect(second.body.results).toHaveLength(1);
    expect(second.body.paging).toBeUndefined();
  });

  it('sees creations, changes and deletions only after the delay', async () => {
    const api = await startApi({ searchDelayMs: 3_000 });
    const total = async (value: string) =>
      (
        await search(api, {
          filterGroups: [{ filters: [{ propertyName: 'dealname', operator: 'EQ', value }] }],
        })
      ).body.total;
    const id = await create(api, 'deals', { ...aDeal, dealname: 'old' });
    expect(await total('old')).toBe(0);
    api.portal.clock.advance(3_000);
    expect(await total('old')).toBe(1);
    await api('PATCH', `/crm/v3/objects/deals/${id}`, { properties: { dealname: 'new' } });
    expect([await total('old'), await total('new')]).toEqual([1, 0]);
    api.portal.clock.advance(3_000);
    expect([await total('old'), await total('new')]).toEqual([0, 1]);
    await api('DELETE', `/crm/v3/objects/deals/${id}`);
    expect(await total('new')).toBe(1);
    api.portal.clock.advance(3_000);
    expect(await total('new')).toBe(0);
  });

  const filter = { propertyName: 'amount', operator: 'EQ', value: '1' };
  it.each([
    ['six groups', { filterGroups: Array.from({ length: 6 }, () => ({ filters: [filter] })) }],
    ['seven filters in a group', { filterGroups: [{ filters: Array.from({ length: 7 }, () => filter) }] }],
    [
      'nineteen filters',
      {
        filterGroups: Array.from({ length: 4 }, () => ({ filters: Array.from({ length: 5 }, () => filter) })),
      },
    ],
    ['201 results a page', { limit: 201 }],
    ['the results beyond 10,000', { limit: 100, after: '9901' }],
    ['an unknown property', { filterGroups: [{ filters: [{ ...filter, propertyName: 'nonsense' }] }] }],
    ['an unknown operator', { filterGroups: [{ filters: [{ ...filter, operator: 'LIKE' }] }] }],
    [
      'an operator without its value',
      { filterGroups: [{ filters: [{ propertyName: 'amount', operator: 'EQ' }] }] },
    ],
    [
      'IN without values',
      { filterGroups: [{ filters: [{ propertyName: 'amount', operator: 'IN', value: '1' }] }] },
    ],
    ['two sorts', { sorts: ['amount', 'dealname'] }],
    ['more than 3,000 characters', { query: 'x'.repeat(3_000) }],
  ])('is refused for %s', async (_, body) => {
    const api = await startApi();
    expect(await search(api, body)).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
  });

  it('works on custom objects', async () => {
    const api = await startApi({ searchDelayMs: 0 });
    const { objectTypeId } = (await api('POST', '/crm-object-schemas/v3/schemas', signalSchema)).body;
    await create(api, objectTypeId, { key: 'k1', score: '5' });
    const { body } = await api('POST', `/crm/objects/2026-09/${objectTypeId}/search`, {
      query: 'k1',
      properties: ['score'],
    });
    expect(body.results[0].properties.score).toBe('5');
  });
});
