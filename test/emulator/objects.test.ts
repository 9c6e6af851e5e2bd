import { describe, expect, it } from 'vitest';
import { aDeal, anEmail, create, signalSchema, startApi } from './support/api.ts';

describe('a record', () => {
  it('is created with 201, its id and the values that HubSpot adds', async () => {
    const api = await startApi({ now: Date.UTC(2026, 0, 2, 3, 4, 5, 678) });
    const { status, body } = await api('POST', '/crm/v3/objects/contacts', {
      properties: { email: 'Ada@Buyer.example', firstname: 'Ada' },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      properties: {
        email: 'ada@buyer.example',
        createdate: '2026-01-02T03:04:05.678Z',
        lastmodifieddate: '2026-01-02T03:04:05.678Z',
        hs_object_id: body.id,
      },
      createdAt: '2026-01-02T03:04:05.678Z',
      archived: false,
    });
    expect(body.id).toMatch(/^\d+$/);
  });

  it('shows null for a known property without a value, and nothing for an unknown one', async () => {
    const api = await startApi();
    const id = await create(api, 'contacts', { firstname: 'Ada' });
    const { body } = await api(
      'GET',
      `/crm/v3/objects/contacts/${id}?properties=phone,nonsense&properties=firstname`,
    );
    expect(Object.keys(body.properties)).toEqual([
      'createdate',
      'firstname',
      'hs_object_id',
      'lastmodifieddate',
      'phone',
    ]);
    expect(body.properties.phone).toBeNull();
  });

  it.each([
    ['plural', 'contacts'],
    ['singular', 'contact'],
    ['any case', 'CONTACT'],
    ['type id', '0-1'],
  ])('is found under the %s of its type', async (_, name) => {
    const api = await startApi();
    const id = await create(api, 'contacts', { firstname: 'Ada' });
    expect((await api('GET', `/crm/v3/objects/${name}/${id}`)).status).toBe(200);
    expect((await api('GET', `/crm/objects/2026-09/${name}/${id}`)).status).toBe(200);
  });

  it('is found by a unique property, and by no other', async () => {
    const api = await startApi();
    const id = await create(api, 'contacts', { email: 'ada@buyer.example' });
    const found = await api('GET', '/crm/v3/objects/contacts/ADA@buyer.example?idProperty=email');
    expect(found.body.id).toBe(id);
    const refused = await api('GET', '/crm/v3/objects/contacts/Ada?idProperty=firstname');
    expect(refused).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
  });

  it('keeps the history of a property, newest first', async () => {
    const api = await startApi({ now: Date.UTC(2026, 0, 1) });
    const id = await create(api, 'deals', aDeal);
    api.portal.clock.advance(1_000);
    await api('PATCH', `/crm/v3/objects/deals/${id}`, { properties: { dealstage: 'contractsent' } });
    const { body } = await api('GET', `/crm/v3/objects/deals/${id}?propertiesWithHistory=dealstage`);
    expect(body.propertiesWithHistory.dealstage).toEqual([
      { value: 'contractsent', timestamp: '2026-01-01T00:00:01Z', sourceType: 'INTEGRATION' },
      { value: 'qualifiedtobuy', timestamp: '2026-01-01T00:00:00Z', sourceType: 'INTEGRATION' },
    ]);
  });

  it('is deleted with 204, is gone then, and can be read as archived', async () => {
    const api = await startApi();
    const id = await create(api, 'contacts', { email: 'ada@buyer.example' });
    expect((await api('DELETE', `/crm/v3/objects/contacts/${id}`)).status).toBe(204);
    expect((await api('GET', `/crm/v3/objects/contacts/${id}`)).status).toBe(404);
    const archived = await api('GET', `/crm/v3/objects/contacts/${id}?archived=true`);
    expect(archived.body).toMatchObject({ id, archived: true, archivedAt: '2026-11-23T09:00:00Z' });
    expect((await api('DELETE', `/crm/v3/objects/contacts/${id}`)).status).toBe(204);
    await create(api, 'contacts', { email: 'ada@buyer.example' });
  });

  it('of a custom type is found by type id, full name and p_ name, but not by its bare name', async () => {
    const api = await startApi();
    const schema = await api('POST', '/crm-object-schemas/v3/schemas', signalSchema);
    const { objectTypeId, fullyQualifiedName } = schema.body;
    expect(fullyQualifiedName).toBe(`p${api.portal.portalId}_buying_signal`);
    const id = await create(api, objectTypeId, { key: 'k1' });
    for (const name of [objectTypeId, fullyQualifiedName, 'p_buying_signal']) {
      expect((await api('GET', `/crm/v3/objects/${name}/${id}`)).body.id).toBe(id);
    }
    expect((await api('GET', `/crm/v3/objects/buying_signal/${id}`)).status).toBe(400);
  });
});

describe('a list of records', () => {
  it('comes page by page in the order of ids', async () => {
    const api = await startApi();
    const ids = [];
    for (let n = 0; n < 5; n += 1) ids.push(await create(api, 'contacts', { firstname: String(n) }));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { body } = await api('GET', `/crm/v3/objects/contacts?limit=2${after ? `&after=${after}` : ''}`);
      seen.push(...body.results.map((record: { id: string }) => record.id));
      after = body.paging?.next.after;
    } while (after);
    expect(seen).toEqual(ids);
  });

  it.each(['0', '101', 'x'])('refuses a limit of %s', async (limit) => {
    const api = await startApi();
    expect((await api('GET', `/crm/v3/objects/contacts?limit=${limit}`)).status).toBe(400);
  });
});

describe('a write that HubSpot refuses', () => {
  it.each([
    ['an unknown property', 'contacts', { nonsense: '1' }, 400, 'PROPERTY_DOESNT_EXIST'],
    ['a read-only property', 'deals', { ...aDeal, hs_is_closed: 'true' }, 400, 'READ_ONLY_VALUE'],
    [
      'a sender that headers should give',
      'emails',
      { ...anEmail, hs_email_from_email: 'a@b.example' },
      400,
      'READ_ONLY_VALUE',
    ],
    ['text for a number', 'deals', { ...aDeal, amount: 'much' }, 400, 'INVALID_DOUBLE'],
    ['text for a time', 'deals', { ...aDeal, closedate: 'soon' }, 400, 'INVALID_DATE'],
    ['a value that is no option', 'deals', { ...aDeal, dealtype: 'odd' }, 400, 'INVALID_OPTION'],
    ['a stage that does not exist', 'deals', { ...aDeal, dealstage: 'odd' }, 400, 'INVALID_OPTION'],
    ['an owner who does not exist', 'deals', { ...aDeal, hubspot_owner_id: '1' }, 400, 'INVALID_OWNER_ID'],
    ['an address that is none', 'contacts', { email: 'nobody' }, 400, 'INVALID_EMAIL'],
    [
      'a very long text',
      'notes',
      { hs_timestamp: '0', hs_note_body: 'x'.repeat(65_537) },
      400,
      'INVALID_STRING_LENGTH',
    ],
  ])('%s: %s', async (_, type, properties, status, code) => {
    const api = await startApi();
    const answer = await api('POST', `/crm/v3/objects/${type}`, { properties });
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({
      status: 'error',
      category: 'VALIDATION_ERROR',
      errors: [{ code, context: { propertyName: [expect.any(String)] } }],
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(answer.body.message).toContain('Property values were not valid: [{"isValid":false');
    expect((await api('GET', `/crm/v3/objects/${type}`)).body.results).toEqual([]);
  });

  it('names all properties that are wrong', async () => {
    const api = await startApi();
    const { body } = await api('POST', '/crm/v3/objects/contacts', { properties: { one: '1', two: '2' } });
    expect(
      body.errors.map((error: { context: { propertyName: string[] } }) => error.context.propertyName[0]),
    ).toEqual(['one', 'two']);
  });

  it.each([
    ['deals', { amount: '1' }, ['dealname', 'dealstage']],
    ['emails', { hs_email_subject: 'x' }, ['hs_timestamp']],
    ['tasks', { hs_task_subject: 'x' }, ['hs_timestamp']],
  ])('a new record of %s without what it needs', async (type, properties, missing) => {
    const api = await startApi();
    const { status, body } = await api('POST', `/crm/v3/objects/${type}`, { properties });
    expect(status).toBe(400);
    expect(body.message).toContain('Some required properties were not set');
    expect(body.context.properties).toEqual(missing);
  });

  it('a contact whose address exists: 409 with the existing id', async () => {
    const api = await startApi();
    const id = await create(api, 'contacts', { email: 'ada@buyer.example' });
    const { status, body } = await api('POST', '/crm/v3/objects/contacts', {
      properties: { email: 'ADA@buyer.example' },
    });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      category: 'CONFLICT',
      message: `Contact already exists. Existing ID: ${id}`,
    });
  });

  it('a unique value in use: 400 that names the holder', async () => {
    const api = await startApi();
    const schema = await api('POST', '/crm-object-schemas/v3/schemas', signalSchema);
    const id = await create(api, schema.body.objectTypeId, { key: 'k1' });
    const { status, body } = await api('POST', `/crm/v3/objects/${schema.body.objectTypeId}`, {
      properties: { key: 'k1' },
    });
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ code: 'CONFLICTING_UNIQUE_VALUE' });
    expect(body.message).toContain(`${id} already has that value`);
  });

  it.each([
    ['broken JSON', '{"properties":', 'Invalid input JSON'],
    ['no properties', {}, 'Some required fields were not set: [properties]'],
    ['properties of the wrong shape', { properties: { email: { a: 1 } } }, 'Invalid input JSON'],
    [
      'an association type that does not exist',
      {
        properties: {},
        associations: [
          { to: { id: '1' }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 9999 }] },
        ],
      },
      'Association type 9999',
    ],
    [
      'an association with nobody',
      {
        properties: {},
        associations: [
          { to: { id: '1' }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 4 }] },
        ],
      },
      'does not exist',
    ],
  ])('a body with %s', async (_, body, message) => {
    const api = await startApi();
    const answer = await api('POST', '/crm/v3/objects/contacts', body);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain(message);
    expect((await api('GET', '/crm/v3/objects/contacts')).body.results).toEqual([]);
  });
});

describe('what does not exist', () => {
  it.each([
    ['GET', '/crm/v3/objects/widgets', 400, 'Unable to infer object type from: widgets'],
    ['GET', '/crm/v3/objects/contacts/1?associations=widgets', 404, 'Object not found'],
    ['GET', '/crm/v3/objects/contacts/1', 404, 'Object not found'],
    ['PATCH', '/crm/v3/objects/contacts/1', 404, 'Object not found'],
    ['GET', '/crm/v3/nonsense', 404, 'resource not found'],
    ['GET', '/crm/v4/objects/contacts', 404, 'resource not found'],
    ['GET', '/crm/objects/2025-01/contacts', 404, 'resource not found'],
    ['PUT', '/crm/v3/objects/contacts', 405, 'Method Not Allowed'],
  ])('%s %s answers %i', async (method, path, status, message) => {
    const api = await startApi();
    const answer = await api(method, path, method === 'GET' ? undefined : { properties: {} });
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ status: 'error', message: expect.stringContaining(message) });
  });
});
