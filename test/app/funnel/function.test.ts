import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/app/app.functions/funnel-map.ts';
import { funnelRequest } from '../../../src/app/handlers/requests/funnel-request.ts';
import type { FunnelView } from '#core/views/funnel-view.ts';
import { contact } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { funnelAccount, stepsOf } from './funnel-support.ts';

// Few steps: the portal's clock stands still, and so does its limit of searches a second.
const lifecycleStages = [
  { id: 'lead', label: 'Lead' },
  { id: 'customer', label: 'Customer' },
];
const seed = { ...funnelAccount(contact('101')), lifecycleStages };
let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(seed);
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', app.portal.accessToken);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const step = {
  ...{ phase: 'decision', role: null, team: null, evidence: [], proof: '', delayDays: null },
  ...{ action: '', material: '' },
};
const write = (steps: unknown, fields: object = {}) => ({
  action: 'write',
  version: 0,
  by: null,
  steps,
  ...fields,
});

describe('the function of the funnel map', () => {
  it('shows it, and keeps it', async () => {
    const shown = await main({ accountId: 4242, parameters: { action: 'read' } });
    const view: FunnelView = shown.ok ? shown.view : expect.fail(shown.failure.code);
    const kept = await main({ accountId: 4242, parameters: write(stepsOf(view)) });
    expect(kept).toMatchObject({ ok: true, view: { version: 1, isProposal: false } });
  });

  it('keeps it for whoever has the access code, where there is one', async () => {
    vi.stubEnv('SETTINGS_ACCESS_CODE', 'correct horse battery');
    const call = (parameters: object) => main({ accountId: 4242, parameters });
    expect(await call(write({}))).toMatchObject({ ok: false, failure: { code: 'not-allowed' } });
    expect(await call({ action: 'read' })).toMatchObject({ ok: true });
    const accessCode = 'correct horse battery';
    expect(await call(write({ 'lifecycle:lead': step }, { accessCode }))).toMatchObject({ ok: true });
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['another action', { action: 'erase' }],
    ['no version', { action: 'write', by: null, steps: {} }],
    ['a negative version', write({}, { version: -1 })],
    ['a name of two lines', write({}, { by: 'Ada\nLund' })],
    ['a list of steps', write([])],
    ['a step of nothing known', write({ 'moon:1': step })],
    ['an id too long', write({ [`stage:${'x'.repeat(200)}`]: step })],
    ['a phase that is none', write({ 'stage:1:2': { ...step, phase: 'moon' } })],
    ['a team that is none', write({ 'stage:1:2': { ...step, team: 'moon' } })],
    ['evidence that is none', write({ 'stage:1:2': { ...step, evidence: ['moon'] } })],
    ['half a day', write({ 'stage:1:2': { ...step, delayDays: 0.5 } })],
    ['days before', write({ 'stage:1:2': { ...step, delayDays: -1 } })],
    ['more than a year', write({ 'stage:1:2': { ...step, delayDays: 366 } })],
    ['301 characters', write({ 'stage:1:2': { ...step, action: 'x'.repeat(301) } })],
    ['a missing text', write({ 'stage:1:2': { ...step, proof: undefined } })],
    ['201 steps', write(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`stage:1:${at}`, step])))],
  ])('refuses %s before a call is made', async (_, parameters) => {
    app.portal.calls.clear();
    expect(await main({ accountId: 4242, parameters })).toMatchObject({
      ok: false,
      failure: { code: 'bad-request' },
    });
    expect(app.portal.calls.count()).toBe(0);
  });

  it('takes texts without the spaces around them', () => {
    const parsed = funnelRequest.parse(write({ 'stage:1:2': { ...step, action: '  Call  ' } }));
    expect(parsed).toMatchObject({ steps: { 'stage:1:2': { action: 'Call' } } });
  });

  it('reads a hostile request in no time', () => {
    const steps = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, at) => [`stage:${at}`, { ...step, proof: 'x '.repeat(2_000) }]),
    );
    const startedAt = performance.now();
    expect(funnelRequest.safeParse(write(steps)).success).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(300);
  });
});
