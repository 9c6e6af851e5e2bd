import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as catchUp } from '../../src/app/app.functions/catch-up.ts';
import { main as contactSignals } from '../../src/app/app.functions/contact-signals.ts';
import { main as dealSignals } from '../../src/app/app.functions/deal-signals.ts';
import { main as decide } from '../../src/app/app.functions/decide.ts';
import { main as emailEvents } from '../../src/app/app.functions/email-events.ts';
import { main as setUp } from '../../src/app/app.functions/set-up.ts';
import { toCardFunction } from '../../src/app/app.functions/shell/card-function.ts';
import { cardHandler } from '../../src/app/handlers/handler.ts';
import { recordRequest } from '../../src/app/handlers/requests/record-requests.ts';
import { account, company, contact, deal, email } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

const words = 'Hello, we would like to add 20 seats for the Lyon office before the end of March.';

const small = account(
  company('501'),
  contact('101', '501'),
  deal('301', { contactId: '101' }),
  email('401', '101', words),
  email('402', '101', 'Thanks!'),
);

let app: AppPortal;
const lines: string[] = [];
beforeAll(async () => {
  app = await startAppPortal(small);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(small);
  lines.length = 0;
  vi.spyOn(console, 'info').mockImplementation((line: string) => void lines.push(line));
  vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', app.portal.accessToken);
  vi.stubEnv('INVISIBLE_PIPELINE_SERVICE_KEY', app.portal.accessToken);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const call = (parameters: unknown) => ({ accountId: 4242, parameters });
const post = (body: unknown) => ({ accountId: 4242, method: 'POST', params: {}, body });
const created = (objectId: unknown, fields = {}) => ({
  objectId,
  eventId: 1,
  subscriptionId: 1,
  portalId: 4242,
  appId: 1,
  occurredAt: 1,
  subscriptionType: 'object.creation',
  attemptNumber: 0,
  objectTypeId: '0-49',
  ...fields,
});

describe('from an email to the card, through the functions', () => {
  it('a webhook is scored, and the contact’s card shows the sentence', async () => {
    const answer = await emailEvents(post([created(401), created(402), created(401)]));
    expect(answer).toMatchObject({ statusCode: 200, body: { scored: 2, ignored: 0 } });
    const card = await contactSignals(call({ recordId: '101' }));
    expect(card).toMatchObject({ ok: true, view: { contact: { name: 'Nadia N101' } } });
    const quotes = card.ok
      ? card.view.groups.flatMap((group) => group.opportunities.map((one) => one.quote))
      : [];
    expect(quotes.join()).toContain('add 20 seats');
  });

  it('nothing of the email or of people is in the logs', async () => {
    await emailEvents(post([created(401)]));
    await catchUp(call({ recordType: 'contact', recordId: '101' }));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join()).not.toMatch(/seats|Nadia|buyer\.example|Lyon/u);
  });

  it('set-up on an account that is ready creates nothing', async () => {
    expect(await setUp(call({}))).toEqual({ ok: true, view: { created: [] } });
  });
});

describe('the body of a webhook', () => {
  it.each([
    ['nothing', undefined],
    ['no list', { objectId: 401 }],
    ['a text', '[{"objectId":401}]'],
    ['no events', [1, null]],
    ['an id that is a text', [created('401')]],
    ['an id that is no id', [created(-1)]],
    ['an id with a fraction', [created(1.5)]],
    ['a missing id', [created(undefined)]],
    ['an erasure of no contact', [{ subscriptionType: 'contact.privacyDeletion' }]],
    ['a list of ids', [created([401, 402])]],
    ['more than a hundred events', Array.from({ length: 101 }, (_, id) => created(id + 1))],
  ])('with %s is refused without a call', async (_name, body) => {
    const { result, calls } = await app.calls(() => emailEvents(post(body)));
    expect(result).toEqual({ statusCode: 400, body: { error: 'bad-request' } });
    expect(calls).toBe(0);
  });

  it('with events of other kinds is taken, and they are counted', async () => {
    const body = [
      created(401, { subscriptionType: 'object.deletion' }),
      created(201, { objectTypeId: '0-2' }),
      { subscriptionType: 'conversation.creation' },
    ];
    const { result, calls } = await app.calls(() => emailEvents(post(body)));
    expect(result).toMatchObject({ statusCode: 200, body: { scored: 0, ignored: 3 } });
    expect(calls).toBe(0);
  });

  it.each([
    ['an empty list', post([]), 200],
    ['another method', { ...post([]), method: 'GET' }, 405],
    ['no context', null, 400],
  ])('%s', async (_name, context, statusCode) => {
    expect(await emailEvents(context)).toMatchObject({ statusCode });
  });

  it('is asked for again when HubSpot fails for a while', async () => {
    app.portal.faults.add({ times: Infinity, effect: { kind: 'status', status: 503 } });
    expect(await emailEvents(post([created(401)]))).toEqual({
      statusCode: 503,
      body: { error: 'unavailable' },
    });
  });

  it('is refused where the account has no key', async () => {
    vi.stubEnv('INVISIBLE_PIPELINE_SERVICE_KEY', '');
    expect(await emailEvents(post([created(401)]))).toMatchObject({
      statusCode: 500,
      body: { error: 'not-set-up' },
    });
  });
});

describe('what a card asks', () => {
  const target = { recordType: 'contact', recordId: '101', keys: ['401:seat-expansion'] };
  const fields = {
    name: 'N',
    amount: 1,
    currency: 'EUR',
    pipelineId: 'default',
    stageId: 'open',
    dealType: 'newbusiness',
    closeDate: null,
  };

  it.each([
    ['no record', contactSignals, {}],
    ['a record that is no id', contactSignals, { recordId: '1; drop' }],
    ['no parameters', dealSignals, undefined],
    ['another type of record', catchUp, { recordType: 'company', recordId: '1' }],
    ['no action', decide, target],
    ['another action', decide, { ...target, action: 'erase' }],
    ['no keys', decide, { ...target, keys: [], action: 'reopen' }],
    ['a key that is none', decide, { ...target, keys: ['x'], action: 'reopen' }],
    ['a reason that is none', decide, { ...target, action: 'dismiss', reason: 'bored' }],
    ['a snooze beyond time', decide, { ...target, action: 'snooze', until: Number.MAX_SAFE_INTEGER }],
    ['a deal without a name', decide, { ...target, action: 'create-deal', deal: { ...fields, name: ' ' } }],
    ['a negative amount', decide, { ...target, action: 'create-deal', deal: { ...fields, amount: -1 } }],
    [
      'a date that is none',
      decide,
      { ...target, action: 'create-deal', deal: { ...fields, closeDate: '31/12/26' } },
    ],
  ] as const)('with %s is refused without a call', async (_name, main, parameters) => {
    const { result, calls } = await app.calls<unknown>(() => main(call(parameters)));
    expect(result).toEqual({ ok: false, failure: { code: 'bad-request', retryable: false } });
    expect(calls).toBe(0);
  });

  it('creates a deal, and a refusal carries the account’s own words', async () => {
    await catchUp(call({ recordType: 'contact', recordId: '101' }));
    const request = call({ ...target, action: 'create-deal', deal: fields });
    app.portal.faults.refuseWrite('deals', 'amount', 'Ask your manager first');
    expect(await decide(request)).toMatchObject({
      ok: false,
      failure: {
        code: 'validation',
        retryable: false,
        detail: expect.stringContaining('Ask your manager') as string,
      },
    });
    app.portal.faults.clear();
    expect(await decide(request)).toMatchObject({ ok: true, view: { decision: { state: 'accepted' } } });
  });
});

describe('a failure that a card explains', () => {
  it('even one that is thrown as a text', async () => {
    const work = () => Promise.reject('Nadia wrote' as never);
    const main = toCardFunction(cardHandler({ name: 'x', request: recordRequest, work }));
    expect(await main(call({ recordId: '101' }))).toMatchObject({ failure: { code: 'internal' } });
    expect(lines.join()).not.toContain('Nadia');
  });

  it.each([
    ['a missing scope', { kind: 'status', status: 403, category: 'MISSING_SCOPES' }, 'missing-scope', false],
    ['a revoked token', { kind: 'status', status: 401 }, 'missing-scope', false],
    ['HubSpot out of order', { kind: 'status', status: 500 }, 'unavailable', true],
    ['an answer that is none', { kind: 'garbage', body: '<html>' }, 'unavailable', true],
  ] as const)('%s', async (_name, effect, code, retryable) => {
    app.portal.faults.add({ times: Infinity, effect });
    expect(await contactSignals(call({ recordId: '101' }))).toMatchObject({
      ok: false,
      failure: { code, retryable },
    });
  });

  it('a missing token', async () => {
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', '');
    expect(await contactSignals(call({ recordId: '101' }))).toMatchObject({
      failure: { code: 'not-set-up' },
    });
  });

  it('an account without the app’s object and properties', async () => {
    app.portal.reset(small);
    expect(await contactSignals(call({ recordId: '101' }))).toMatchObject({
      failure: { code: 'not-set-up' },
    });
    expect(await setUp(call({}))).toMatchObject({ ok: true });
    expect(await contactSignals(call({ recordId: '101' }))).toMatchObject({ ok: true });
  });

  // Last: whoever hears of a limit waits for it, every later call of this process included.
  it('an account that is busy', async () => {
    const effect = { kind: 'status', status: 429, headers: { 'retry-after': '60' } } as const;
    app.portal.faults.add({ times: Infinity, effect });
    expect(await contactSignals(call({ recordId: '101' }))).toMatchObject({
      failure: { code: 'rate-limited', retryable: true },
    });
  });
});
