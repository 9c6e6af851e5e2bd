import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CrmError, NewDeal } from '#crm/crm.ts';
import { createPortal } from '#emulator/portal.ts';
import type { Fault } from '#emulator/portal.contract.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';
import { testSeed } from './support/test-seed.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());
beforeEach(() => test.reset());

const newDeal: NewDeal = {
  name: 'New',
  amount: null,
  currency: null,
  pipelineId: 'default',
  stageId: 'open',
  dealType: 'newbusiness',
  closeDate: null,
  ownerId: null,
  contactIds: [],
  companyIds: [],
  emailIds: [],
};

async function failureOf(call: Promise<unknown>): Promise<CrmError> {
  return call.then(
    () => expect.fail('should have failed'),
    (error: CrmError) => error,
  );
}

async function dealsNamed(name: string): Promise<number> {
  const found = await test.crm().readDeals(Array.from({ length: 60 }, (_, index) => String(index + 290)));
  const all = [...found, ...(await allDeals())];
  return new Set(all.filter((deal) => deal.name === name).map((deal) => deal.id)).size;
}

/** Deals that the portal lists, whatever ids it gave them. */
async function allDeals(): Promise<{ id: string; name: string }[]> {
  const answer = await fetch(`${test.portal.url}/crm/v3/objects/deals?limit=100&properties=dealname`, {
    headers: { authorization: `Bearer ${test.portal.accessToken}` },
  });
  const page = (await answer.json()) as { results: { id: string; properties: { dealname: string } }[] };
  return page.results.map(({ id, properties }) => ({ id, name: properties.dealname }));
}

describe('a read', () => {
  it.each<[string, Fault['effect']]>([
    ['429 with Retry-After', { kind: 'status', status: 429, headers: { 'Retry-After': '1' } }],
    ['500', { kind: 'status', status: 500 }],
    ['503', { kind: 'status', status: 503 }],
    ['a dropped connection', { kind: 'drop-connection' }],
    ['an answer that was lost', { kind: 'apply-then-drop' }],
    ['no answer', { kind: 'hang' }],
  ])('survives %s', async (_name, effect) => {
    test.portal.faults.add({ effect });
    const crm = test.crm({ timeoutMs: 1_000 });
    expect(await crm.readContacts(['101'])).toHaveLength(1);
    expect(crm.callCount()).toBe(2);
  });

  it('waits as long as HubSpot says', async () => {
    const before = test.portal.clock.now();
    test.portal.faults.add({ effect: { kind: 'status', status: 429, headers: { 'Retry-After': '3' } } });
    await test.crm().readContacts(['101']);
    expect(test.portal.clock.now() - before).toBeGreaterThanOrEqual(3_000);
  });

  it.each<[string, Fault['effect'], Partial<CrmError>]>([
    [
      '401',
      { kind: 'status', status: 401, category: 'INVALID_AUTHENTICATION' },
      { category: 'unauthorized', retryable: false },
    ],
    [
      'no end of 500',
      { kind: 'status', status: 500 },
      { category: 'unavailable', retryable: true, status: 500 },
    ],
    ['no end of silence', { kind: 'hang' }, { category: 'timeout', retryable: true }],
    ['no end of drops', { kind: 'drop-connection' }, { category: 'unavailable', retryable: true }],
    [
      'HTML',
      { kind: 'garbage', body: '<html>gateway</html>' },
      { category: 'unexpected-response', retryable: true },
    ],
    ['a broken body', { kind: 'garbage', body: '{"results": [{' }, { category: 'unexpected-response' }],
    ['another shape', { kind: 'garbage', body: '{"results": 7}' }, { category: 'unexpected-response' }],
    ['no results', { kind: 'garbage', body: '{}' }, { category: 'unexpected-response' }],
    ['no object', { kind: 'garbage', body: 'null' }, { category: 'unexpected-response' }],
  ])('fails with a clear error after %s', async (_name, effect, expected) => {
    test.portal.faults.add({ effect, times: Number.POSITIVE_INFINITY });
    const error = await failureOf(
      test.crm({ timeoutMs: effect.kind === 'hang' ? 60 : 4_000 }).readContacts(['101']),
    );
    test.portal.faults.clear();
    expect(error).toMatchObject({ name: 'CrmError', ...expected });
    expect(error.message).not.toContain('html');
  });

  it('ends before the deadline, although HubSpot is silent', async () => {
    test.portal.faults.add({ effect: { kind: 'hang' }, times: Number.POSITIVE_INFINITY });
    const startedAt = Date.now();
    const crm = test.crm({ now: Date.now, sleep: undefined!, deadlineAt: startedAt + 300, timeoutMs: 4_000 });
    expect(await failureOf(crm.readContacts(['101']))).toMatchObject({ category: 'timeout' });
    test.portal.faults.clear();
    expect(Date.now() - startedAt).toBeLessThan(3_500);
  });

  it('fails at once where nobody listens, and says that trying again may help', async () => {
    const crm = test.crm({ basePath: 'http://127.0.0.1:9' });
    expect(await failureOf(crm.readContacts(['101']))).toMatchObject({
      category: 'unavailable',
      retryable: true,
    });
  });

  it('names the scopes that are missing', async () => {
    const portal = await createPortal({ seed: testSeed, scopes: ['crm.objects.contacts.read'] });
    const options = { accessToken: portal.accessToken, basePath: portal.url, portalId: portal.portalId };
    const error = await failureOf(test.crm(options).readEmails(['401']));
    await portal.close();
    expect(error).toMatchObject({ category: 'missing-scope', retryable: false });
    expect(error.missingScopes).toContain('sales-email-read');
    expect(error.correlationId).toEqual(expect.any(String));
  });

  it('makes no more calls than it may', async () => {
    const crm = test.crm({ maxCalls: 1 });
    await crm.readContacts(['101']);
    expect(await failureOf(crm.readDeals(['301']))).toMatchObject({ category: 'out-of-budget' });
    expect(test.portal.calls.count()).toBe(1);
  });
});

describe('creating a deal', () => {
  const path = '/crm/v3/objects/deals';

  it.each<[string, Fault['effect']]>([
    ['the answer is lost', { kind: 'apply-then-drop' }],
    ['HubSpot is silent', { kind: 'hang' }],
    ['HubSpot fails', { kind: 'status', status: 500 }],
  ])('is not tried twice when %s', async (_name, effect) => {
    test.portal.faults.add({ method: 'POST', path, effect });
    const error = await failureOf(
      test.crm({ timeoutMs: effect.kind === 'hang' ? 100 : 4_000 }).createDeal(newDeal),
    );
    expect(error.retryable).toBe(false);
    expect(await dealsNamed('New')).toBeLessThanOrEqual(1);
    expect(
      test.portal.calls.list().filter((call) => call.method === 'POST' && call.path.endsWith(path)),
    ).toHaveLength(1);
  });

  it('is tried again when HubSpot refused it for its limit', async () => {
    test.portal.faults.add({
      method: 'POST',
      path,
      effect: { kind: 'status', status: 429, headers: { 'Retry-After': '1' } },
    });
    await test.crm().createDeal(newDeal);
    expect(await dealsNamed('New')).toBe(1);
  });

  it('from a signal ends in one deal although the answer is lost', async () => {
    test.portal.faults.add({ method: 'POST', path, effect: { kind: 'apply-then-drop' } });
    const { id } = await test.crm().createDeal({ ...newDeal, sourceSignal: '401:pricing' });
    expect(await test.crm().readDeals([id])).toHaveLength(1);
    expect(await dealsNamed('New')).toBe(1);
  });

  it("passes on HubSpot's words when a rule of the account refuses it", async () => {
    test.portal.faults.refuseWrite('deals', 'dealname', 'Deal names start with the year');
    const error = await failureOf(test.crm().createDeal(newDeal));
    expect(error).toMatchObject({ category: 'validation', retryable: false, status: 400 });
    expect(error.detail).toContain('Deal names start with the year');
  });
});
