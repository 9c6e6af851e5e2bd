import { defaultScopes } from '#emulator/default-scopes.ts';
import { describe, expect, it } from 'vitest';
import { signalSchema, startApi } from './support/api.ts';

const batchRead = { inputs: [], properties: [], propertiesWithHistory: [] };

describe('a call without a valid token', () => {
  it.each([
    ['none', null],
    ['a strange one', 'pat-eu1-strange'],
  ])('(%s) answers 401', async (_, token) => {
    const api = await startApi();
    const answer = await api('GET', '/crm/v3/objects/contacts', undefined, token);
    expect(answer).toMatchObject({
      status: 401,
      body: { status: 'error', category: 'INVALID_AUTHENTICATION' },
    });
  });
});

describe('a call without its scope answers 403 and names it', () => {
  it.each([
    ['GET', '/crm/v3/objects/contacts', undefined, 'crm.objects.contacts.read'],
    ['POST', '/crm/v3/objects/companies', { properties: {} }, 'crm.objects.companies.write'],
    ['POST', '/crm/v3/objects/deals/search', {}, 'crm.objects.deals.read'],
    ['POST', '/crm/v3/objects/products/search', {}, 'crm.objects.products.read'],
    ['POST', '/crm/v3/objects/emails/batch/read', batchRead, 'sales-email-read'],
    ['GET', '/crm/v3/objects/emails', undefined, 'crm.objects.contacts.read'],
    ['POST', '/crm/v3/objects/tasks', { properties: {} }, 'crm.objects.contacts.write'],
    ['GET', '/crm/v3/owners/', undefined, 'crm.objects.owners.read'],
    ['GET', '/crm/v3/owners/70001', undefined, 'crm.objects.owners.read'],
    ['POST', '/crm/v3/properties/deals', {}, 'crm.schemas.deals.write'],
    ['POST', '/crm/v3/properties/contacts/groups', {}, 'crm.schemas.contacts.write'],
    ['POST', '/crm-object-schemas/v3/schemas', signalSchema, 'crm.schemas.custom.write'],
    ['POST', '/crm/v4/associations/contacts/deals/batch/read', { inputs: [] }, 'crm.objects.contacts.read'],
  ])('%s %s', async (method, path, body, scope) => {
    const api = await startApi({ scopes: defaultScopes.filter((one) => one !== scope) });
    const answer = await api(method, path, body);
    expect(answer).toMatchObject({ status: 403, body: { status: 'error', category: 'MISSING_SCOPES' } });
    expect(answer.body.errors[0].context.requiredGranularScopes).toContain(scope);
  });

  it('a read of emails demands both of its scopes', async () => {
    const api = await startApi({ scopes: [] });
    const { body } = await api('GET', '/crm/v3/objects/emails');
    expect(body.errors[0].context.requiredGranularScopes).toEqual([
      'crm.objects.contacts.read',
      'sales-email-read',
    ]);
  });

  it.each(['crm.schemas.deals.read', 'crm.objects.deals.read'])(
    'definitions are read with %s alone',
    async (scope) => {
      const api = await startApi({ scopes: [scope] });
      expect((await api('GET', '/crm/v3/properties/deals')).status).toBe(200);
      expect((await api('GET', '/crm/v3/pipelines/deals')).status).toBe(200);
    },
  );
});

describe('the token of the pages', () => {
  it('may do all, and is neither counted, limited nor faulted', async () => {
    const api = await startApi({ scopes: [], requestsPerTenSeconds: 1 });
    api.portal.faults.add({ effect: { kind: 'status', status: 500 }, times: Infinity });
    for (let n = 0; n < 5; n += 1) {
      const answer = await api('GET', '/crm/v3/objects/emails', undefined, api.portal.pageToken);
      expect(answer.status).toBe(200);
    }
    expect(api.portal.calls.count()).toBe(0);
  });

  it('signs its writes as made by a person', async () => {
    const api = await startApi();
    const made = await api(
      'POST',
      '/crm/v3/objects/contacts',
      { properties: { firstname: 'Ada' } },
      api.portal.pageToken,
    );
    const read = await api('GET', `/crm/v3/objects/contacts/${made.body.id}?propertiesWithHistory=firstname`);
    expect(read.body.propertiesWithHistory.firstname[0].sourceType).toBe('CRM_UI');
  });
});
