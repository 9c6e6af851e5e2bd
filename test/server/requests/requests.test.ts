import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appId } from '#emulator/app-id.ts';
import { signV3 } from '#emulator/webhooks/signature-v3.ts';
import { DatabaseError } from '../../../src/server/db/database-error.ts';
import type { ListeningServer } from '../../../src/server/http/listen.ts';
import { accessKey } from '../../../src/store/access-rules.ts';
import {
  alpha,
  aServer,
  ask,
  beta,
  clientSecret,
  openWorld,
  publicUrl,
  serve,
  userOf,
  type World,
} from './support.ts';

let world: World;
let server: ListeningServer;
beforeAll(async () => {
  world = await openWorld();
  server = await serve(world, world.deps);
}, 30_000);
afterAll(async () => {
  await server.close();
  await world.hubSpot.close();
  await world.test.close();
});
beforeEach(() => {
  world.lines.length = 0;
});

const identity = {
  portalId: String(alpha),
  userId: String(userOf(alpha, 'rep')),
  userEmail: 'rep@4711.example',
  appId: String(appId),
};
const query = (changes: Record<string, string> = {}) =>
  new URLSearchParams({ ...identity, ...changes }).toString();
const good = JSON.stringify({ parameters: { recordId: '101' } });

/** A request as HubSpot signs it, whatever is in it. */
async function send(path: string, body = good, secret = clientSecret, method = 'POST') {
  const timestamp = world.hubSpot.clock.now();
  const signature = signV3({ method, uri: publicUrl + path, body, timestamp, clientSecret: secret });
  const headers = { 'x-hubspot-signature-v3': signature, 'x-hubspot-request-timestamp': String(timestamp) };
  const response = await aServer(world.deps).request(path, {
    method,
    headers,
    ...(method === 'POST' ? { body } : {}),
  });
  return { status: response.status, text: await response.text() };
}

describe('who is no card', () => {
  const path = `/functions/contact-signals?${query()}`;
  it.each([
    ['another’s signature', () => send(path, good, 'z'.repeat(36)), 401],
    ['no identity', () => send('/functions/contact-signals'), 401],
    ['a second portal', () => send(`${path}&portalId=${beta}`), 401],
    [
      'a portal of the card’s own before HubSpot’s',
      () => send(`/functions/contact-signals?portalId=${beta}&${query()}`),
      401,
    ],
    ['a second user', () => send(`${path}&userId=1`), 401],
    ['another app', () => send(`/functions/contact-signals?${query({ appId: '7' })}`), 401],
    [
      'a portal that is no number',
      () => send(`/functions/contact-signals?${query({ portalId: '4711 or 1=1' })}`),
      401,
    ],
    ['a user that is no number', () => send(`/functions/contact-signals?${query({ userId: '-1' })}`), 401],
    ['an app that is no number', () => send(`/functions/contact-signals?${query({ appId: '' })}`), 401],
    ['more than fits', () => send(path, JSON.stringify({ parameters: { text: 'x'.repeat(100_001) } })), 413],
    ['another method', () => send(path, '', clientSecret, 'GET'), 404],
    ['another path', () => send(`/functions/contact-signals/101?${query()}`), 404],
  ])('is refused with %s, and learns nothing', async (_what, attempt, status) => {
    const before = world.hubSpot.portal(alpha).calls.count();
    const { status: answered, text } = await attempt();
    expect(answered).toBe(status);
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(['code', 'requestId']);
    expect(world.hubSpot.portal(alpha).calls.count()).toBe(before);
  });

  it('is refused without a signature before the body is read', async () => {
    const response = await aServer(world.deps).request(path, { method: 'POST', body: good });
    expect(response.status).toBe(401);
  });
});

describe('a card that asks wrongly', () => {
  const path = `/functions/contact-signals?${query()}`;
  const named = (name: string) => send(`/functions/${name}?${query()}`);
  it.each<[string, () => ReturnType<typeof send>]>([
    ['for an unknown name', () => named('nothing')],
    ['for __proto__', () => named('__proto__')],
    ['for constructor', () => named('constructor')],
    ['for what only schedules ask', () => named('quality-scan')],
    ['by a path', () => named('..%2F..%2Fetc%2Fpasswd')],
    ['without a body', () => send(path, '')],
    ['without JSON', () => send(path, '{"parameters":')],
    ['with a list', () => send(path, '[]')],
    ['with parameters that are none', () => send(path, '{"parameters":"x"}')],
    [
      'with a key that is none',
      () => send(path, JSON.stringify({ parameters: { recordId: '101' }, requestKey: "'; --" })),
    ],
    [
      'with a key that is too long',
      () => send(path, JSON.stringify({ parameters: { recordId: '101' }, requestKey: 'x'.repeat(65) })),
    ],
    ['without a record', () => send(path, '{"parameters":{}}')],
    [
      'with a record that is SQL',
      () => send(path, JSON.stringify({ parameters: { recordId: "1' or '1'='1" } })),
    ],
    [
      'with a record that is a path',
      () => send(path, JSON.stringify({ parameters: { recordId: '../101' } })),
    ],
    [
      'with a record that is a line',
      () => send(path, JSON.stringify({ parameters: { recordId: '101\n{"event":"x"}' } })),
    ],
    ['with a record that is a list', () => send(path, JSON.stringify({ parameters: { recordId: ['101'] } }))],
    [
      'to change something without a key',
      () =>
        send(
          `/functions/deal-action?${query()}`,
          JSON.stringify({
            parameters: { action: 'log-next-step', dealId: '301', text: 'Call', from: null },
          }),
        ),
    ],
  ])('%s is told so', async (_what, attempt) => {
    const before = world.hubSpot.portal(alpha).calls.count();
    const { status, text } = await attempt();
    expect([status, JSON.parse(text)]).toEqual([
      200,
      { ok: false, failure: { code: 'bad-request', retryable: false } },
    ]);
    expect(world.hubSpot.portal(alpha).calls.count()).toBe(before);
  });
});

describe('a card', () => {
  it('is answered from its own account', async () => {
    const mine = await ask(world.hubSpot, [alpha, 'rep'], 'contact-signals', { recordId: '101' });
    expect(mine.result).toMatchObject({ ok: true });
    expect(mine.text).toContain('ALPHA would like');
    const theirs = await ask(world.hubSpot, [beta, 'rep'], 'contact-signals', { recordId: '101' });
    expect(theirs.text).toContain('BETA would like');
    expect(theirs.text).not.toContain('ALPHA');
  });

  it('cannot name another account, whatever it puts into the address', async () => {
    const url = `${publicUrl}/functions/contact-signals?portalId=${alpha}`;
    const body = { parameters: { recordId: '101', portalId: alpha } };
    const answer = await world.hubSpot
      .portal(beta)
      .fetchAs(userOf(beta, 'rep'), url, { method: 'POST', body });
    expect(answer.status).toBe(401);
  });

  it('has the preferences of whoever HubSpot says is reading, whoever it says itself', async () => {
    const folds = { folds: { evidence: true }, hidden: {} };
    const other = String(userOf(alpha, 'stranger'));
    const before = await world.stores(alpha).notes.read([`preferences:${other}`, `filters:${other}`]);
    const saved = await ask(world.hubSpot, [alpha, 'rep'], 'card-preferences', { ...folds, userId: other });
    expect(saved.result).toMatchObject({ ok: expect.any(Boolean) as boolean });
    expect(await world.stores(alpha).notes.read([`preferences:${other}`, `filters:${other}`])).toEqual(
      before,
    );
    const rows = await world.database.asPortal(alpha, (sql) =>
      sql.query<{ key: string }>(`select key from pipeline.notes where key like '%:' || $1`, [other]),
    );
    expect(rows).toEqual([]);
  });

  it('is told in one and the same way of records that are out of reach and that do not exist', async () => {
    const { notes } = world.stores(alpha);
    await notes.write(accessKey, { version: 1, adminIds: [], records: 'owner' });
    const answers = [];
    for (const recordId of ['101', '102', '103', '999', '9223372036854775807'])
      answers.push(await ask(world.hubSpot, [alpha, 'rep'], 'contact-signals', { recordId }));
    await notes.write(accessKey, { version: 2, adminIds: [], records: 'everybody' });
    answers.push(await ask(world.hubSpot, [alpha, 'rep'], 'contact-signals', { recordId: '999' }));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.result).toEqual({
      ok: false,
      failure: { code: 'record-not-found', retryable: false },
    });
    const refused = world.lines.filter(({ event }) => event === 'access-refused');
    expect(refused.map(({ reason }) => reason)).toEqual(Array(5).fill('record-out-of-reach'));
  });

  it.each([
    ['whom HubSpot calls one too, where the account lets the app know', alpha],
    ['alone where it does not', beta],
  ] as const)('of an admin is told who is one in any case: the installer, %s', async (_what, portalId) => {
    const userId = String(userOf(portalId, 'installer'));
    const name = `installer ${portalId}`;
    const { result } = await ask(world.hubSpot, [portalId, 'installer'], 'access', { action: 'read' });
    expect(result).toMatchObject({
      view: { people: { installedBy: userId, superAdmins: portalId === alpha ? [{ userId, name }] : null } },
    });
    const refused = await ask(world.hubSpot, [portalId, 'rep'], 'access', { action: 'read' });
    expect(refused.result).toMatchObject({ failure: { code: 'not-allowed' } });
  });

  it('is told when its user is none, and when the app is gone', async () => {
    const gone = await ask(world.hubSpot, [alpha, 'gone'], 'contact-signals', { recordId: '101' });
    expect(gone.result).toMatchObject({ failure: { code: 'not-allowed' } });
    await world.tokens.uninstall(beta, 0, 1);
    const left = await ask(world.hubSpot, [beta, 'rep'], 'contact-signals', { recordId: '101' });
    expect(left.result).toMatchObject({ failure: { code: 'missing-scope', retryable: false } });
    const portal = world.hubSpot.portal(beta);
    const installer = userOf(beta, 'installer');
    await world.tokens.install(beta, portal.install(), portal.installation()?.scopes ?? [], 0, installer);
  });

  it('gets 503, which HubSpot answers by asking again, where the database is away before anything began', async () => {
    let asked = 0;
    const openHost = () => {
      asked += 1;
      return asked === 1
        ? Promise.reject(new DatabaseError('unreachable', null))
        : world.deps.openHost({ portalId: alpha, lane: 'person', forMs: 9_000 });
    };
    const flaky = await serve(world, { ...world.deps, openHost });
    const answer = await ask(world.hubSpot, [alpha, 'rep'], 'contact-signals', { recordId: '101' });
    await flaky.close();
    world.hubSpot.lead(publicUrl, `http://127.0.0.1:${server.port}`);
    expect(asked).toBe(2);
    expect(answer.result).toMatchObject({ ok: true });
  });

  it('learns of a failure of HubSpot with a 200, so that HubSpot does not repeat it', async () => {
    const portal = world.hubSpot.portal(alpha);
    portal.faults.add({
      path: '/crm/',
      times: Infinity,
      effect: { kind: 'status', status: 403, category: 'MISSING_SCOPES' },
    });
    const answer = await ask(world.hubSpot, [alpha, 'rep'], 'contact-signals', { recordId: '101' });
    portal.faults.clear();
    expect([answer.status, answer.result]).toMatchObject([200, { failure: { code: 'missing-scope' } }]);
  });

  it('leaves no word, name or address in the log', async () => {
    await ask(world.hubSpot, [alpha, 'rep'], 'contact-signals', { recordId: '101' });
    await ask(world.hubSpot, [alpha, 'stranger'], 'data-rights', {
      action: 'find',
      type: 'contact',
      query: 'person101@buyer.example',
    });
    const text = JSON.stringify(world.lines);
    expect(text).not.toMatch(/ALPHA|seats|@/u);
    expect(text).toContain('"portalId":4711');
  });
});
