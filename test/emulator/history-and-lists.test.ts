import { describe, expect, it } from 'vitest';
import { createScaleSeed } from '#emulator/seeds/scale/index.ts';
import { sizesForDeals } from '#emulator/seeds/scale/sizes.ts';
import { aDeal, create, startApi } from './support/api.ts';
import type { Api } from './support/api.ts';

const now = Date.UTC(2026, 10, 23, 9);
const day = 86_400_000;

/** Walks a list to its end and returns the ids in the order they came. */
async function walk(api: Api, path: string): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const { body } = await api('GET', `${path}${after === undefined ? '' : `&after=${after}`}`);
    ids.push(...body.results.map(({ id }: { id: string }) => id));
    after = body.paging?.next.after;
    api.portal.clock.advance(100);
  } while (after !== undefined);
  return ids;
}

describe('property history', () => {
  it('is the same in a single read, a batch and a list', async () => {
    const api = await startApi({ now });
    const id = await create(api, 'deals', { ...aDeal, amount: '100' });
    api.portal.clock.advance(day);
    await api('PATCH', `/crm/v3/objects/deals/${id}`, {
      properties: { dealstage: 'contractsent', amount: '' },
    });
    const expected = {
      dealstage: [
        { value: 'contractsent', timestamp: '2026-11-24T09:00:00Z', sourceType: 'INTEGRATION' },
        { value: 'qualifiedtobuy', timestamp: '2026-11-23T09:00:00Z' },
      ],
      amount: [{ value: '' }, { value: '100' }],
    };
    const single = await api('GET', `/crm/v3/objects/deals/${id}?propertiesWithHistory=dealstage,amount`);
    expect(single.body.propertiesWithHistory).toMatchObject(expected);
    const batch = await api('POST', '/crm/v3/objects/deals/batch/read', {
      inputs: [{ id }],
      properties: ['dealname'],
      propertiesWithHistory: ['dealstage', 'amount'],
    });
    const list = await api(
      'GET',
      '/crm/v3/objects/deals?limit=50&properties=dealname&propertiesWithHistory=dealstage,amount',
    );
    for (const { body } of [batch, list]) {
      expect(body.results[0].propertiesWithHistory).toMatchObject(expected);
      expect(body.results[0].properties).toMatchObject({
        dealname: 'A deal',
        dealstage: 'contractsent',
        amount: null,
      });
    }
  });

  it('takes fifty records a page and a batch, not one more', async () => {
    const api = await startApi({ now });
    const list = (limit: number) =>
      api('GET', `/crm/v3/objects/deals?limit=${limit}&propertiesWithHistory=dealstage`);
    expect((await list(50)).status).toBe(200);
    expect((await list(51)).status).toBe(400);
    const batch = (count: number) =>
      api('POST', '/crm/v3/objects/deals/batch/read', {
        inputs: Array.from({ length: count }, (_, index) => ({ id: String(index + 1) })),
        properties: [],
        propertiesWithHistory: ['dealstage'],
      });
    expect((await batch(50)).status).toBe(207);
    expect((await batch(51)).status).toBe(400);
  });
});

describe('a list', () => {
  const types = ['companies', 'contacts', 'deals', 'emails', 'meetings', 'tasks'] as const;
  const seed = createScaleSeed(now, {
    ...sizesForDeals(130),
    companies: 120,
    contacts: 230,
    emails: 150,
    meetings: 101,
    tasks: 110,
  });

  it.each(types)('of %s walks through all of them once, by id', async (type) => {
    const api = await startApi({ seed, now });
    const expected = seed.objects.filter((object) => object.type === type).map(({ id }) => id);
    expect(await walk(api, `/crm/v3/objects/${type}?limit=50`)).toEqual(expected);
  });

  it('stays in order while records come and go, and shows neither twice nor archived ones', async () => {
    const api = await startApi({ seed, now });
    const first = (await api('GET', '/crm/v3/objects/deals?limit=100')).body;
    const next = first.paging.next.after;
    await api('DELETE', `/crm/v3/objects/deals/${first.results[5].id}`);
    await api('DELETE', `/crm/v3/objects/deals/${next}`);
    const created = await create(api, 'deals', { dealname: 'late', dealstage: 'qualifiedtobuy' });
    const second = (await api('GET', `/crm/v3/objects/deals?limit=100&after=${next}`)).body.results;
    expect(second).toHaveLength(30);
    expect(second[0].id).not.toBe(next);
    expect(second.at(-1).id).toBe(created);
    expect((await api('GET', '/crm/v3/objects/deals?archived=true')).body.results).toHaveLength(2);
  });
});
