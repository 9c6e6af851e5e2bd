import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as catchUp } from '../../src/app/app.functions/catch-up.ts';
import { main as contactSignals } from '../../src/app/app.functions/contact-signals.ts';
import { main as decide } from '../../src/app/app.functions/decide.ts';
import { main as emailEvents } from '../../src/app/app.functions/email-events.ts';
import { main as setUp } from '../../src/app/app.functions/set-up.ts';
import { account, company, contact, deal, email } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

const words = 'Hello, we would like to add 20 seats for the Lyon office before the end of March.';
const kind = 'seat-expansion';
/** From plain to vague: how sure the detector is of each is its own business. */
const laterWords = [
  words,
  'We will need more seats soon.',
  'We would like to add a few more users.',
  'We plan to add more seats in May.',
  'Could you add 3 users to our account?',
];
const later = laterWords.map((_text, index) => 5_101 + index);
const earlier = Array.from({ length: 12 }, (_, index) => 4_001 + index);
const seed = account(
  company('501'),
  contact('101', '501'),
  contact('102', '501'),
  ...earlier.map((id) => email(String(id), '101', words)),
  email('5001', '101', 'Thanks!'),
  ...laterWords.map((text, index) => email(String(later[index]), '102', text)),
);

/** Two accounts, each in a portal of its own, and one process that serves both. */
let apps: readonly [AppPortal, AppPortal];
beforeAll(async () => {
  apps = [await startAppPortal(seed), await startAppPortal(seed)];
});
afterAll(() => Promise.all(apps.map(({ portal }) => portal.close())));
beforeEach(() => vi.spyOn(console, 'info').mockImplementation(() => undefined));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Points the functions at an account, as their host does. */
function enter({ portal }: AppPortal) {
  vi.stubEnv('HUBSPOT_API_BASE_URL', portal.url);
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', portal.accessToken);
  vi.stubEnv('INVISIBLE_PIPELINE_SERVICE_KEY', portal.accessToken);
}

const call = (parameters: unknown) => ({ accountId: 4242, parameters });
const created = (ids: readonly number[]) => ({
  accountId: 4242,
  method: 'POST',
  body: ids.map((objectId) => ({ objectId, subscriptionType: 'object.creation', objectTypeId: '0-49' })),
});

async function signalsOf(recordId: string) {
  const card = await contactSignals(call({ recordId }));
  const groups = card.ok ? card.view.groups : [];
  return groups.flatMap(({ opportunities }) => opportunities).filter((one) => one.kind === kind);
}

describe('decisions, through the functions', () => {
  it('lower the tier of a later signal of that kind in that account, and in no other', async () => {
    const [here, elsewhere] = apps;
    enter(elsewhere);
    await emailEvents(created(later));
    const untouched = new Map((await signalsOf('102')).map((signal) => [signal.key, signal]));

    enter(here);
    await emailEvents(created(earlier));
    for (const id of earlier) {
      const keys = [`${id}:${kind}`];
      const request = {
        recordType: 'contact',
        recordId: '101',
        keys,
        action: 'dismiss',
        reason: 'not-buying',
      };
      expect(await decide(call(request))).toMatchObject({ ok: true });
    }
    here.portal.clock.advance(60_000);
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(await catchUp(call({ recordType: 'contact', recordId: '101' }))).toMatchObject({ ok: true });
    await emailEvents(created(later));
    const lowered = await signalsOf('102');
    expect(lowered.length).toBeGreaterThan(0);
    for (const { key, probability, accountDecisions } of lowered) {
      expect(probability).toBeLessThan(untouched.get(key)?.probability ?? 0);
      expect(accountDecisions).toEqual({ accepted: 0, dismissed: earlier.length });
    }
    const alerts = (signals: Iterable<{ readonly tier: string }>) =>
      [...signals].filter(({ tier }) => tier === 'alert').length;
    expect(alerts(lowered)).toBeLessThan(alerts(untouched.values()));

    enter(elsewhere);
    await emailEvents(created([4_001]));
    const [same] = await signalsOf('101');
    expect(same).toEqual({ ...untouched.get(`${later[0]}:${kind}`), key: `4001:${kind}` });
  });
});

describe('set-up', () => {
  it('offers words of the account’s own, and does without where products may not be read', async () => {
    const [app] = apps;
    enter(app);
    const products = [
      { type: 'products', id: '901', properties: { name: 'Atlas Pro' }, createdAt: 1 },
    ] as const;
    await app.reset({
      ...account(deal('301', {})),
      objects: [...account(deal('301', {})).objects, ...products],
    });
    const words = [{ list: 'plans', word: 'Atlas Pro', found: [{ source: 'product', count: 1 }] }];
    expect(await setUp(call({}))).toEqual({ ok: true, view: { created: [], words } });
    app.portal.faults.add({ path: /products/, times: Infinity, effect: { kind: 'status', status: 403 } });
    expect(await setUp(call({}))).toEqual({ ok: true, view: { created: [] } });
  });
});
