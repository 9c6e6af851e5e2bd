import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signV3 } from '#emulator/webhooks/signature-v3.ts';
import { actionRoutes } from '../../../src/server/actions/action-routes.ts';
import { createDrain } from '../../../src/server/http/drain.ts';
import { createServer } from '../../../src/server/http/create-server.ts';
import type { ServerApp } from '../../../src/server/http/server-env.ts';
import { noMeter } from '../../../src/server/operation/meter.ts';
import { noTracer } from '../../../src/server/operation/tracer.ts';
import { createPostgresKeptAnswers } from '../../../src/server/requests/postgres-kept-answers.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { account, company, contact, deal, email } from '../../app/support/account.ts';
import { clientSecret, startTestServer, type TestServer } from '../host/support.ts';

const [here, there, foreign] = [4_711, 4_712, 4_713];
const publicUrl = 'https://server.example';
const target = '/actions/score-record';
const wish = 'Hello, we need 20 more licences for our team in March. Could you send us a quote?';
const seed = account(
  ...[company('301'), contact('101', '301'), contact('102', '301'), company('302')],
  deal('201', { contactId: '102', companyId: '302' }),
  ...[email('901', '101', wish), email('902', '102', 'Thank you, see you on Monday.')],
);

let world: TestServer;
let app: ServerApp;
let lines: string[];
const now = () => world.hubSpot.clock.now();

beforeAll(async () => {
  world = await startTestServer(seed, [here, there]);
  for (const portalId of [here, there]) await world.ask(portalId, 'set-up', {});
  const log = (event: string, fields: object) => void lines.push(JSON.stringify({ event, ...fields }));
  const { openHost } = world.process();
  const keyring = createKeyring(`k1:${randomBytes(32).toString('base64')}`);
  const answers = createPostgresKeptAnswers(world.test.database, keyring);
  const deps = {
    ...{ publicUrl, clientSecrets: [clientSecret], bodyBytes: 100_000, now, log, openHost, answers },
    ...{ meter: noMeter, tracer: noTracer, random: () => 0 },
  };
  app = createServer({
    ...{ ...deps, checkReady: async () => ({}), drain: createDrain() },
    routes: [actionRoutes(deps)],
  });
}, 60_000);
afterAll(() => world.close());
beforeEach(() => {
  lines = [];
  for (const portal of world.hubSpot.portals) portal.faults.clear();
  world.hubSpot.clock.advance(15_000);
});

interface Execution {
  readonly portalId?: number;
  readonly callbackId?: string;
  readonly objectId?: string;
  readonly objectType?: string;
}

let executions = 0;
function bodyOf({ portalId = here, objectId = '101', objectType = 'CONTACT', ...rest }: Execution): string {
  executions += 1;
  return JSON.stringify({
    ...{ callbackId: rest.callbackId ?? `ap-${executions}`, origin: { portalId } },
    ...{ context: { source: 'WORKFLOWS' }, object: { objectId, objectType }, inputFields: {} },
  });
}

const send = (body: string, headers: Record<string, string>) =>
  app.request(publicUrl + target, { method: 'POST', body, headers });

async function execute(execution: Execution) {
  const body = bodyOf(execution);
  const timestamp = now();
  const signature = signV3({ method: 'POST', uri: publicUrl + target, body, timestamp, clientSecret });
  const response = await send(body, {
    'x-hubspot-signature-v3': signature,
    'x-hubspot-request-timestamp': String(timestamp),
  });
  const answer = (await response.json()) as { outputFields?: Record<string, string>; code?: string };
  return { status: response.status, retryAfter: response.headers.get('retry-after'), ...answer };
}

const secondVersion = (body: string, secret = clientSecret) => ({
  'x-hubspot-signature': createHash('sha256')
    .update(`${secret}POST${publicUrl}${target}${body}`)
    .digest('hex'),
  'x-hubspot-signature-version': 'v2',
});

describe('the workflow action', () => {
  it('reads what is unread of a contact and tells figures alone', async () => {
    const { status, outputFields } = await execute({ callbackId: 'once' });
    expect(status).toBe(200);
    expect(outputFields).toEqual({
      openOpportunities: '1',
      strongestKind: expect.stringMatching(/^(pricing|seat-expansion)$/) as string,
      probability: expect.stringMatching(/^\d{2}$/) as string,
      expectedValue: expect.stringMatching(/^\d+(\.\d{1,2})?$/) as string,
      currency: 'EUR',
      newSignals: expect.stringMatching(/^[1-9]$/) as string,
      hs_execution_state: 'SUCCESS',
    });
    expect(lines.join()).not.toContain('licences');
  });

  it('answers an execution that HubSpot sends again as before, without any work', async () => {
    const again = await world.calls(here, () => execute({ callbackId: 'once' }));
    expect(again.paths).toEqual([]);
    expect(Number(again.result.outputFields?.newSignals)).toBeGreaterThan(0);
    const anew = await execute({});
    expect(anew.outputFields).toMatchObject({ openOpportunities: '1', newSignals: '0' });
  });

  it('works on deals, and says so where nothing is open', async () => {
    const { outputFields } = await execute({ objectId: '201', objectType: 'DEAL' });
    expect(outputFields).toMatchObject({ openOpportunities: '0', probability: '0', expectedValue: '0' });
    expect(outputFields).not.toHaveProperty('strongestKind');
  });

  it('keeps two accounts apart whose records have the same ids', async () => {
    const { result, paths } = await world.calls(here, () => execute({ portalId: there, callbackId: 'once' }));
    expect(paths).toEqual([]);
    expect(Number(result.outputFields?.newSignals)).toBeGreaterThan(0);
  });

  it.each<[string, Execution]>([
    ['an account that has not installed the app', { portalId: foreign }],
    ['a record that is gone', { objectId: '999' }],
  ])('lets the workflow go on with %s', async (_, execution) => {
    const { status, outputFields } = await execute(execution);
    expect({ status, outputFields }).toEqual({
      status: 200,
      outputFields: { hs_execution_state: 'FAIL_CONTINUE' },
    });
  });

  it('is asked again later while HubSpot does not answer, and then does its work', async () => {
    const { faults } = world.hubSpot.portal(here);
    faults.add({ path: '/crm', times: Infinity, effect: { kind: 'status', status: 503 } });
    const first = await execute({ callbackId: 'later' });
    expect(first).toMatchObject({ status: 429, retryAfter: '30' });
    faults.clear();
    world.hubSpot.clock.advance(15_000);
    const second = await execute({ callbackId: 'later' });
    expect(second.outputFields).toMatchObject({ hs_execution_state: 'SUCCESS' });
  });
});

describe('who may ask for it', () => {
  it('is HubSpot in the second version of its signature too', async () => {
    const body = bodyOf({});
    expect((await send(body, secondVersion(body))).status).toBe(200);
  });

  it.each<[string, (body: string) => Record<string, string>]>([
    ['nobody who signs nothing', () => ({})],
    ['nobody with another secret', (body) => secondVersion(body, 'another')],
    ['nobody with a signature of another body', () => secondVersion('{}')],
    ['nobody with half a signature', () => ({ ...secondVersion(''), 'x-hubspot-signature': 'ab' })],
    [
      'nobody with the first version',
      (body) => ({ ...secondVersion(body), 'x-hubspot-signature-version': 'v1' }),
    ],
    [
      'nobody whose third version is wrong, however right the second',
      (body) => ({
        ...secondVersion(body),
        'x-hubspot-signature-v3': `${'A'.repeat(43)}=`,
        'x-hubspot-request-timestamp': String(now()),
      }),
    ],
  ])('is %s', async (_, headers) => {
    const body = bodyOf({});
    const { result, paths } = await world.calls(here, () => Promise.resolve(send(body, headers(body))));
    expect(result.status).toBe(401);
    expect(paths).toEqual([]);
  });

  it('is nobody with a signed body that is no call', async () => {
    const body = JSON.stringify({ callbackId: 'x', origin: { portalId: "1'; drop table" } });
    const response = await send(body, secondVersion(body));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ code: 'bad-request', requestId: expect.any(String) as string });
  });
});
