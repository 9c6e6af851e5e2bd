import { describe, expect, it } from 'vitest';
import { aDeal, anEmail, create, signalSchema, startApi } from './support/api.ts';
import type { Api } from './support/api.ts';

async function contactAndCompanies(api: Api, companies: number) {
  const contact = await create(api, 'contacts', { email: 'a@b.example' });
  const ids: string[] = [];
  for (let n = 0; n < companies; n += 1) ids.push(await create(api, 'companies', { name: `C${n}` }));
  return { contact, ids };
}

const readPath = (from: string, to: string) => `/crm/v4/associations/${from}/${to}/batch/read`;

describe('default associations', () => {
  it.each([
    ['deals', 'contacts', 3, 4],
    ['emails', 'contacts', 198, 197],
    ['emails', 'companies', 186, 185],
    ['emails', 'deals', 210, 209],
    ['tasks', 'deals', 216, 215],
    ['notes', 'deals', 214, 213],
    ['calls', 'contacts', 194, 193],
    ['meetings', 'companies', 188, 187],
  ])('from %s to %s have type %i, and %i the other way', async (from, to, there, back) => {
    const api = await startApi();
    const needs = { deals: aDeal, contacts: {}, companies: {} } as Record<string, Record<string, string>>;
    const a = await create(api, from, needs[from] ?? { hs_timestamp: '2026-01-01' });
    const b = await create(api, to, needs[to] ?? {});
    const put = await api('PUT', `/crm/v4/objects/${from}/${a}/associations/default/${to}/${b}`);
    expect(put).toMatchObject({ status: 200, body: { status: 'COMPLETE' } });
    const forward = await api('POST', readPath(from, to), { inputs: [{ id: a }] });
    expect(forward.body.results[0].to[0]).toMatchObject({
      toObjectId: Number(b),
      associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: there, label: null }],
    });
    const backward = await api('POST', readPath(to, from), { inputs: [{ id: b }] });
    expect(backward.body.results[0].to[0].associationTypes[0].typeId).toBe(back);
  });

  it('do not exist between two activities', async () => {
    const api = await startApi();
    const email = await create(api, 'emails', anEmail);
    const note = await create(api, 'notes', { hs_timestamp: '0' });
    expect(
      (await api('PUT', `/crm/v4/objects/emails/${email}/associations/default/notes/${note}`)).status,
    ).toBe(400);
  });

  it('are made in a batch, 207 for records that are missing', async () => {
    const api = await startApi();
    const { contact, ids } = await contactAndCompanies(api, 2);
    const path = '/crm/v4/associations/contacts/companies/batch/associate/default';
    const inputs = ids.map((id) => ({ from: { id: contact }, to: { id } }));
    expect((await api('POST', path, { inputs })).status).toBe(200);
    const partly = await api('POST', path, { inputs: [{ from: { id: contact }, to: { id: '7' } }] });
    expect(partly).toMatchObject({ status: 207, body: { results: [], numErrors: 1 } });
  });
});

describe('the primary company', () => {
  it('is the first one, and is told to the contact', async () => {
    const api = await startApi();
    const { contact, ids } = await contactAndCompanies(api, 2);
    for (const id of ids)
      await api('PUT', `/crm/v4/objects/contacts/${contact}/associations/default/companies/${id}`);
    const { body } = await api(
      'GET',
      `/crm/v3/objects/contacts/${contact}?properties=associatedcompanyid&associations=companies`,
    );
    expect(body.properties.associatedcompanyid).toBe(ids[0]);
    expect(body.associations.companies.results).toEqual([
      { id: ids[0], type: 'contact_to_company_unlabeled' },
      { id: ids[0], type: 'contact_to_company' },
      { id: ids[1], type: 'contact_to_company_unlabeled' },
    ]);
  });

  it('moves when another is made primary, and falls away with its association', async () => {
    const api = await startApi();
    const { contact, ids } = await contactAndCompanies(api, 2);
    const primary = async () =>
      (await api('GET', `/crm/v3/objects/contacts/${contact}?properties=associatedcompanyid`)).body.properties
        .associatedcompanyid;
    for (const id of ids) {
      const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 1 }];
      const answer = await api(
        'PUT',
        `/crm/v4/objects/contacts/${contact}/associations/companies/${id}`,
        types,
      );
      expect(answer).toMatchObject({ status: 201, body: { labels: ['Primary'] } });
    }
    expect(await primary()).toBe(ids[1]);
    await api('DELETE', `/crm/v4/objects/contacts/${contact}/associations/companies/${ids[1]}`);
    expect(await primary()).toBeNull();
  });
});

describe('batch read of associations', () => {
  it('answers 207 with an error for each id that has none', async () => {
    const api = await startApi();
    const { contact, ids } = await contactAndCompanies(api, 1);
    await api('PUT', `/crm/v4/objects/contacts/${contact}/associations/default/companies/${ids[0]}`);
    const { status, body } = await api('POST', readPath('contacts', 'companies'), {
      inputs: [{ id: contact }, { id: '7' }],
    });
    expect(status).toBe(207);
    expect(body.results.map((one: { from: { id: string } }) => one.from.id)).toEqual([contact]);
    expect(body.errors).toMatchObject([
      {
        subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
        context: { fromObjectId: ['7'], fromObjectType: ['contact'], toObjectType: ['company'] },
      },
    ]);
  });

  it('gives ids as strings on the dated path', async () => {
    const api = await startApi();
    const { contact, ids } = await contactAndCompanies(api, 1);
    await api('PUT', `/crm/objects/2026-09/contacts/${contact}/associations/default/companies/${ids[0]}`);
    const { body } = await api('POST', '/crm/associations/2026-09/contacts/companies/batch/read', {
      inputs: [{ id: contact }],
    });
    expect(body.results[0].to[0].toObjectId).toBe(ids[0]);
  });

  it('pages above 500 associations of one record', async () => {
    const api = await startApi({ requestsPerTenSeconds: 1_000 });
    const company = await create(api, 'companies', { name: 'Large' });
    for (let batch = 0; batch < 6; batch += 1) {
      const inputs = Array.from({ length: 100 }, () => ({
        properties: {},
        associations: [
          {
            to: { id: company },
            types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 279 }],
          },
        ],
      }));
      await api('POST', '/crm/v3/objects/contacts/batch/create', { inputs });
    }
    const first = await api('POST', readPath('companies', 'contacts'), { inputs: [{ id: company }] });
    expect(first.body.results[0].to).toHaveLength(500);
    const { after } = first.body.results[0].paging.next;
    const second = await api('POST', readPath('companies', 'contacts'), { inputs: [{ id: company, after }] });
    expect(second.body.results[0].to).toHaveLength(100);
    expect(second.body.results[0].paging).toBeUndefined();
  });

  it('takes 1,000 ids and no more', async () => {
    const api = await startApi();
    const inputs = Array.from({ length: 1_001 }, (_, n) => ({ id: String(n + 1) }));
    expect((await api('POST', readPath('contacts', 'deals'), { inputs })).status).toBe(400);
    expect((await api('POST', readPath('contacts', 'deals'), { inputs: inputs.slice(1) })).status).toBe(207);
  });
});

describe('associations', () => {
  it('are made by type and taken away in a batch', async () => {
    const api = await startApi();
    const { contact, ids } = await contactAndCompanies(api, 1);
    const pair = { from: { id: contact }, to: { id: ids[0] } };
    const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 279 }];
    const made = await api('POST', '/crm/v4/associations/contacts/companies/batch/create', {
      inputs: [{ ...pair, types }],
    });
    expect(made).toMatchObject({
      status: 201,
      body: { results: [{ fromObjectId: contact, toObjectId: ids[0], labels: [] }] },
    });
    const wrong = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 4 }];
    const refused = await api('POST', '/crm/v4/associations/contacts/companies/batch/create', {
      inputs: [{ ...pair, types: wrong }],
    });
    expect(refused.status).toBe(207);
    const gone = await api('POST', '/crm/v4/associations/contacts/companies/batch/archive', {
      inputs: [{ from: pair.from, to: [pair.to] }],
    });
    expect(gone.status).toBe(204);
    expect(
      (await api('GET', `/crm/v4/objects/companies/${ids[0]}/associations/contacts`)).body.results,
    ).toEqual([]);
  });

  it('are not shown with records that were deleted', async () => {
    const api = await startApi();
    const { contact, ids } = await contactAndCompanies(api, 1);
    await api('PUT', `/crm/v4/objects/contacts/${contact}/associations/default/companies/${ids[0]}`);
    await api('DELETE', `/crm/v3/objects/companies/${ids[0]}`);
    expect(
      (await api('GET', `/crm/v3/objects/contacts/${contact}?associations=companies`)).body.associations,
    ).toBeUndefined();
  });

  it('are listed for one record in v3, v4 and 2026-03, and no longer in 2026-09', async () => {
    const api = await startApi();
    const { contact, ids } = await contactAndCompanies(api, 1);
    await api('PUT', `/crm/v4/objects/contacts/${contact}/associations/default/companies/${ids[0]}`);
    const rest = `contacts/${contact}/associations/companies`;
    expect((await api('GET', `/crm/v3/objects/${rest}`)).body.results[0]).toEqual({
      id: ids[0],
      type: 'contact_to_company_unlabeled',
    });
    expect((await api('GET', `/crm/v4/objects/${rest}`)).body.results[0].toObjectId).toBe(Number(ids[0]));
    expect((await api('GET', `/crm/objects/2026-03/${rest}`)).body.results[0].toObjectId).toBe(ids[0]);
    expect((await api('GET', `/crm/objects/2026-09/${rest}`)).status).toBe(404);
  });

  it('have labels', async () => {
    const api = await startApi();
    const { body } = await api('GET', '/crm/v4/associations/contacts/companies/labels');
    expect(body.results).toEqual([
      { category: 'HUBSPOT_DEFINED', typeId: 279, label: null },
      { category: 'HUBSPOT_DEFINED', typeId: 1, label: 'Primary' },
    ]);
  });

  it('of a custom object go by its full name and its own type', async () => {
    const api = await startApi();
    const schema = (await api('POST', '/crm-object-schemas/v3/schemas', signalSchema)).body;
    const contact = await create(api, 'contacts', {});
    const { category, typeId } = (
      await api('GET', `/crm/v4/associations/${schema.objectTypeId}/contacts/labels`)
    ).body.results[0];
    const { body } = await api('POST', `/crm/v3/objects/${schema.objectTypeId}`, {
      properties: { key: 'k1' },
      associations: [
        { to: { id: contact }, types: [{ associationCategory: category, associationTypeId: typeId }] },
      ],
    });
    const read = await api(
      'GET',
      `/crm/v3/objects/contacts/${contact}?associations=${schema.fullyQualifiedName}`,
    );
    expect(read.body.associations).toEqual({
      [schema.fullyQualifiedName]: { results: [{ id: body.id, type: 'contact_to_buying_signal' }] },
    });
  });

  it('of a new email stay hidden for as long as the portal is told', async () => {
    const api = await startApi({ associationDelayMs: 5_000 });
    const contact = await create(api, 'contacts', {});
    const { body } = await api('POST', '/crm/v3/objects/emails', {
      properties: anEmail,
      associations: [
        { to: { id: contact }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 198 }] },
      ],
    });
    const read = () => api('POST', readPath('emails', 'contacts'), { inputs: [{ id: body.id }] });
    expect((await read()).body.results).toEqual([]);
    api.portal.clock.advance(5_000);
    expect((await read()).body.results).toHaveLength(1);
  });
});
