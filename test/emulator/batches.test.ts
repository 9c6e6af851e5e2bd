import { describe, expect, it } from 'vitest';
import { aDeal, create, signalSchema, startApi } from './support/api.ts';
import type { Api } from './support/api.ts';

const contacts = '/crm/v3/objects/contacts/batch';

function inputs(count: number) {
  return Array.from({ length: count }, (_, n) => ({ properties: { email: `c${n}@buyer.example` } }));
}

async function withSignals(api: Api) {
  const { body } = await api('POST', '/crm-object-schemas/v3/schemas', signalSchema);
  return `/crm/v3/objects/${body.objectTypeId}/batch`;
}

describe('batch read', () => {
  it('answers 200 for known ids, each once', async () => {
    const api = await startApi();
    const id = await create(api, 'contacts', { email: 'a@b.example' });
    const { status, body } = await api('POST', `${contacts}/read`, {
      inputs: [{ id }, { id }],
      properties: ['email'],
      propertiesWithHistory: [],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'COMPLETE',
      results: [{ id, properties: { email: 'a@b.example' } }],
    });
    expect(body.errors).toBeUndefined();
    expect(body.startedAt).toBeDefined();
  });

  it('answers 207 and names the ids that are missing', async () => {
    const api = await startApi();
    const id = await create(api, 'contacts', {});
    const { status, body } = await api('POST', `${contacts}/read`, {
      inputs: [{ id }, { id: '7' }, { id: '8' }],
      properties: [],
      propertiesWithHistory: [],
    });
    expect(status).toBe(207);
    expect(body.results).toHaveLength(1);
    expect(body.numErrors).toBe(1);
    expect(body.errors[0]).toMatchObject({
      status: 'error',
      category: 'OBJECT_NOT_FOUND',
      context: { ids: ['7', '8'] },
    });
  });

  it('reads by a unique property', async () => {
    const api = await startApi();
    const id = await create(api, 'contacts', { email: 'a@b.example' });
    const { body } = await api('POST', `${contacts}/read`, {
      idProperty: 'email',
      inputs: [{ id: 'A@B.example' }],
      properties: [],
      propertiesWithHistory: [],
    });
    expect(body.results[0].id).toBe(id);
  });

  it.each([
    [100, [], 207],
    [101, [], 400],
    [50, ['email'], 207],
    [51, ['email'], 400],
  ])('of %i ids with history of %j answers %i', async (count, propertiesWithHistory, status) => {
    const api = await startApi();
    const ids = Array.from({ length: count }, (_, n) => ({ id: String(n + 1) }));
    const answer = await api('POST', `${contacts}/read`, {
      inputs: ids,
      properties: [],
      propertiesWithHistory,
    });
    expect(answer.status).toBe(status);
  });

  it('demands both property lists on the dated path', async () => {
    const api = await startApi();
    const { status, body } = await api('POST', '/crm/objects/2026-09/contacts/batch/read', { inputs: [] });
    expect(status).toBe(400);
    expect(body.message).toContain('[properties, propertiesWithHistory]');
  });
});

describe('batch create', () => {
  it('answers 201', async () => {
    const api = await startApi();
    const { status, body } = await api('POST', `${contacts}/create`, { inputs: inputs(100) });
    expect(status).toBe(201);
    expect(body.results).toHaveLength(100);
  });

  it('takes no more than 100', async () => {
    const api = await startApi();
    expect((await api('POST', `${contacts}/create`, { inputs: inputs(101) })).status).toBe(400);
  });

  it('writes nothing when one input is refused', async () => {
    const api = await startApi();
    const answer = await api('POST', `${contacts}/create`, {
      inputs: [...inputs(3), { properties: { nonsense: '1' } }],
    });
    expect(answer.status).toBe(400);
    expect((await api('GET', '/crm/v3/objects/contacts')).body.results).toEqual([]);
  });

  it('with trace ids writes what it can and answers 207', async () => {
    const api = await startApi();
    const { status, body } = await api('POST', `${contacts}/create`, {
      inputs: [
        { objectWriteTraceId: 'good', properties: { email: 'a@b.example' } },
        { objectWriteTraceId: 'bad', properties: { email: 'a@b.example' } },
      ],
    });
    expect(status).toBe(207);
    expect(body.results).toMatchObject([{ objectWriteTraceId: 'good' }]);
    expect(body.errors).toMatchObject([{ category: 'CONFLICT', context: { objectWriteTraceId: ['bad'] } }]);
  });
});

describe('batch update', () => {
  it('answers 200', async () => {
    const api = await startApi();
    const id = await create(api, 'deals', aDeal);
    const { status, body } = await api('POST', '/crm/v3/objects/deals/batch/update', {
      inputs: [{ id, properties: { amount: 12.5 } }],
    });
    expect(status).toBe(200);
    expect(body.results[0].properties.amount).toBe('12.5');
  });

  it('answers 207 where an id is missing, and writes the others', async () => {
    const api = await startApi();
    const id = await create(api, 'deals', aDeal);
    const answer = await api('POST', '/crm/v3/objects/deals/batch/update', {
      inputs: [
        { id, properties: { amount: '1' } },
        { id: '7', properties: { amount: '2' } },
      ],
    });
    expect(answer).toMatchObject({
      status: 207,
      body: { numErrors: 1, errors: [{ category: 'OBJECT_NOT_FOUND' }] },
    });
    expect((await api('GET', `/crm/v3/objects/deals/${id}?properties=amount`)).body.properties.amount).toBe(
      '1',
    );
  });

  it('refuses an id that stands there twice', async () => {
    const api = await startApi();
    const id = await create(api, 'contacts', {});
    const input = { id, properties: { firstname: 'Ada' } };
    const { status, body } = await api('POST', `${contacts}/update`, { inputs: [input, input] });
    expect(status).toBe(400);
    expect(body.message).toContain('Duplicate IDs found in batch input');
  });
});

describe('batch upsert', () => {
  it('creates, then updates, and says which', async () => {
    const api = await startApi();
    const path = await withSignals(api);
    const input = { id: 'k1', idProperty: 'key', properties: { score: '3' } };
    const first = await api('POST', `${path}/upsert`, { inputs: [input] });
    expect(first).toMatchObject({
      status: 200,
      body: { results: [{ new: true, properties: { key: 'k1', score: '3' } }] },
    });
    const second = await api('POST', `${path}/upsert`, { inputs: [input, { ...input, id: 'k2' }] });
    expect(second.body.results.map((one: { new: boolean }) => one.new)).toEqual([false, true]);
    expect(second.body.results[0].id).toBe(first.body.results[0].id);
  });

  it('refuses a property that is not unique', async () => {
    const api = await startApi();
    const path = await withSignals(api);
    const { status } = await api('POST', `${path}/upsert`, {
      inputs: [{ id: '3', idProperty: 'score', properties: {} }],
    });
    expect(status).toBe(400);
  });
});

describe('batch archive', () => {
  it('answers 204 for what is there and for what is not', async () => {
    const api = await startApi();
    const id = await create(api, 'contacts', {});
    const answer = await api('POST', `${contacts}/archive`, { inputs: [{ id }, { id: '7' }] });
    expect(answer).toMatchObject({ status: 204, body: null });
    expect((await api('GET', `/crm/v3/objects/contacts/${id}`)).status).toBe(404);
  });
});
