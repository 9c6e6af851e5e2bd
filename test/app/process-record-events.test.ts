import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { learnAccount } from '../../src/app/use-cases/learn-account.ts';
import { processRecordEvents, recordCallBudget } from '../../src/app/use-cases/process-record-events.ts';
import { main as emailEvents } from '../../src/app/app.functions/email-events.ts';
import { parseWebhookBody } from '../../src/app/handlers/requests/webhook-body.ts';
import { watchedProperties } from '#core/traces/watched-properties.ts';
import { account, company, contact, deal, email } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

const ids = (count: number, first: number) => Array.from({ length: count }, (_, at) => String(first + at));

const seed = account(
  company('501'),
  ...ids(100, 1_000).map((id) => contact(id, '501', { jobtitle: '' })),
  ...ids(100, 3_000).map((id, at) =>
    deal(id, { contactId: String(1_000 + at), companyId: '501' }, { amount: '' }),
  ),
  email('401', '1000', 'pricing'),
  deal('3900', { contactId: '1001', emailId: '401' }),
);

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(seed);
  await learnAccount({}, app.context());
});

const none = { dealIds: [], contactIds: [] };
const codes = 'invisible_pipeline_quality_codes';
const write = (type: string, id: string, properties: Record<string, string>) =>
  fetch(`${app.portal.url}/crm/v3/objects/${type}/${id}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${app.portal.pageToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ properties }),
  });

describe('records that a webhook named', () => {
  it('are checked, and nothing else is', async () => {
    const counts = await processRecordEvents({ dealIds: ['3000'], contactIds: ['1005'] }, app.context());
    expect(counts).toEqual({ checked: 2, written: 2, gone: 0 });
    expect(await app.property('deals', '3000', codes)).toContain('deal-amount-missing');
    expect(await app.property('contacts', '1005', codes)).toContain('contact-job-title-missing');
    expect(await app.property('deals', '3000', 'invisible_pipeline_health_status')).not.toBeNull();
    expect(await app.property('deals', '3001', codes)).toBeNull();
    expect(await app.property('contacts', '1000', codes)).toBeNull();
  });

  it('lose the code of what was mended', async () => {
    await processRecordEvents({ ...none, dealIds: ['3000'] }, app.context());
    await write('deals', '3000', { amount: '900' });
    await processRecordEvents({ ...none, dealIds: ['3000'] }, app.context());
    expect(await app.property('deals', '3000', codes)).not.toContain('deal-amount-missing');
  });

  it('keep what only a scan of the account finds', async () => {
    const found = [
      { id: '1000', traces: { codes: ['contact-duplicate', 'contact-email-missing'], count: 2 } },
    ];
    await app.crm().updateTraces('contact', found);
    await processRecordEvents({ ...none, contactIds: ['1000'] }, app.context());
    const left = await app.property('contacts', '1000', codes);
    expect(left).toContain('contact-duplicate');
    expect(left).not.toContain('contact-email-missing');
  });

  it.each([
    ['a hundred deals', { ...none, dealIds: ids(100, 3_000) }],
    ['fifty deals', { ...none, dealIds: ids(50, 3_000) }],
    ['a deal with emails', { ...none, dealIds: ['3900'] }],
    ['a hundred contacts', { ...none, contactIds: ids(100, 1_000) }],
  ])('%s cost ten calls at most, and repeated they change nothing', async (_, events) => {
    const first = await app.calls(() => processRecordEvents(events, app.context()));
    expect(first.calls).toBeLessThanOrEqual(recordCallBudget);
    expect(first.result.written).toBe(events.dealIds.length + events.contactIds.length);
    const again = await app.calls(() => processRecordEvents(events, app.context()));
    expect(again.result).toMatchObject({ written: 0, gone: 0 });
  });

  it('that are gone do no harm', async () => {
    const events = { dealIds: ['3000', '888'], contactIds: ['777'] };
    expect(await processRecordEvents(events, app.context())).toEqual({ checked: 1, written: 1, gone: 2 });
  });

  it('that are none cost no call', async () => {
    const { calls } = await app.calls(() => processRecordEvents(none, app.context()));
    expect(calls).toBe(0);
  });
});

const event = (fields: object) => ({ objectId: 1, subscriptionType: 'object.propertyChange', ...fields });

describe('the events of deals and contacts', () => {
  it.each([
    ['a new deal', event({ subscriptionType: 'object.creation', objectTypeId: '0-3' }), { dealIds: ['1'] }],
    [
      'a new contact',
      event({ subscriptionType: 'object.creation', objectTypeId: '0-1' }),
      { contactIds: ['1'] },
    ],
    ['another amount', event({ objectTypeId: '0-3', propertyName: 'amount' }), { dealIds: ['1'] }],
    ['another job title', event({ objectTypeId: '0-1', propertyName: 'jobtitle' }), { contactIds: ['1'] }],
  ])('name their record: %s', (_, one, expected) => {
    expect(parseWebhookBody([one, one])).toMatchObject({ ignored: 0, ...expected });
  });

  it.each([
    ['a trace of our own', event({ objectTypeId: '0-3', propertyName: 'invisible_pipeline_health' })],
    ['a property that no rule looks at', event({ objectTypeId: '0-3', propertyName: 'description' })],
    ['a property of the other type', event({ objectTypeId: '0-3', propertyName: 'jobtitle' })],
    ['no property', event({ objectTypeId: '0-1' })],
    ['a deletion', event({ subscriptionType: 'object.deletion', objectTypeId: '0-3' })],
    ['a company', event({ subscriptionType: 'object.creation', objectTypeId: '0-2' })],
  ])('are passed over where they tell of %s', (_, one) => {
    expect(parseWebhookBody([one])).toMatchObject({ dealIds: [], contactIds: [], ignored: 1 });
  });

  it('are refused where one names no id', () => {
    expect(
      parseWebhookBody([event({ objectTypeId: '0-3', propertyName: 'amount', objectId: '1' })]),
    ).toBeNull();
  });
});

describe('through the function', () => {
  beforeEach(() => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
    vi.stubEnv('INVISIBLE_PIPELINE_SERVICE_KEY', app.portal.accessToken);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('a change is checked once: what the app writes raises no event that it listens to', async () => {
    const { webhooks } = app.portal;
    webhooks.target({ url: 'http://127.0.0.1:9/' });
    const watched = (objectTypeId: string, names: readonly string[]) =>
      names.map((propertyName) => ({
        subscriptionType: 'object.propertyChange',
        objectTypeId,
        propertyName,
      }));
    webhooks.subscribe([
      ...watched('0-3', watchedProperties.deal),
      ...watched('0-1', watchedProperties.contact),
    ]);
    await write('deals', '3000', { amount: '900' });
    const raised = webhooks.pending();
    expect(raised).toMatchObject([{ propertyName: 'amount', objectId: 3000 }]);
    const answer = await emailEvents({ accountId: 4242, method: 'POST', params: {}, body: raised });
    expect(answer).toMatchObject({ statusCode: 200, body: { checked: 1, written: 1 } });
    expect(webhooks.pending()).toHaveLength(1);
  });
});
