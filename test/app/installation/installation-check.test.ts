import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InstallationCheck, InstallationView } from '#core/views/installation-view.ts';
import { CrmError } from '#crm/crm.ts';
import type { GatewayOptions } from '#crm/gateway-options.ts';
import { createInstallationReads } from '#crm/installation/create-installation-reads.ts';
import { provision } from '#crm/provision/provision.ts';
import { main as installationFunction } from '../../../src/app/app.functions/installation-check.ts';
import { installationCheck } from '../../../src/app/use-cases/installation/installation-check.ts';
import { learnAccount } from '../../../src/app/use-cases/learn-account.ts';
import { processEmailEvents } from '../../../src/app/use-cases/process-email-events.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { accountOf, sound } from './installation-account.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(sound);
});
afterAll(() => app.portal.close());
beforeEach(() => app.reset(sound));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function ask(action: 'check' | 'repair' = 'check', given: Partial<GatewayOptions> = {}) {
  const options = app.options({ deadlineAt: app.portal.clock.now() + 60_000, ...given });
  const reads = createInstallationReads(options);
  const context = { ...app.context(given), reads, setUp: () => provision(options) };
  const answer = await installationCheck({ action }, context);
  return answer.ok ? answer.view : expect.fail(answer.failure.code);
}

const of = ({ results }: InstallationView, id: InstallationCheck) => results.find((one) => one.id === id);
const statusOf = async (id: InstallationCheck) => of(await ask(), id)?.status;

async function remove(path: string) {
  const headers = { authorization: `Bearer ${app.portal.pageToken}` };
  const response = await fetch(`${app.portal.url}${path}`, { method: 'DELETE', headers });
  expect(response.status).toBe(204);
}

describe('the check of an account', () => {
  it('takes 25 calls at most, and writes nothing', async () => {
    app.portal.calls.clear();
    const { checkedAt } = await ask();
    expect(checkedAt).toBe(app.portal.clock.now());
    const calls = app.portal.calls.list();
    expect(calls.length).toBeLessThanOrEqual(25);
    const writing = calls.filter(
      ({ method, path }) => method !== 'GET' && !/search|batch\/read|access-token-info/.test(path),
    );
    expect(writing).toEqual([]);
  });

  it('finds access, set-up and mail of a sound account in order', async () => {
    const view = await ask();
    for (const id of [
      'token',
      'scopes',
      'properties',
      'signal-object',
      'email-logging',
      'incoming-mail',
    ] as const)
      expect(of(view, id), id).toMatchObject({ status: 'ok' });
  });

  it('sees a refused token, and then everything else as not to be known', async () => {
    const view = await ask('check', { accessToken: 'pat-wrong' });
    expect(of(view, 'token')?.status).toBe('failed');
    const others = view.results.filter(({ id }) => id !== 'token');
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set(['unknown']));
  });

  it('creates a property that is missing, at a click', async () => {
    await remove('/crm/v3/properties/deals/invisible_pipeline_open_signals');
    const missing = await ask();
    expect(of(missing, 'properties')).toMatchObject({
      status: 'failed',
      facts: { missing: ['deals.invisible_pipeline_open_signals'] },
      repair: 'set-up',
    });
    expect(of(await ask('repair'), 'properties')?.status).toBe('ok');
  });

  it('creates everything in an account that was never set up', async () => {
    app.portal.reset(sound);
    const before = await ask();
    expect(of(before, 'signal-object')).toMatchObject({ status: 'failed', facts: { state: 'absent' } });
    expect(of(before, 'cards')).toMatchObject({ status: 'unknown', facts: { reason: 'not-set-up' } });
    const after = await ask('repair');
    expect(of(after, 'properties')?.status).toBe('ok');
    expect(of(after, 'signal-object')?.status).toBe('ok');
    expect((await provision(app.options())).created).toEqual([]);
  });

  it('completes an object that lacks a property, or the record that notes its associations', async () => {
    const type = `p${app.portal.portalId}_buying_signal`;
    await remove(`/crm/v3/properties/${type}/snoozed_until`);
    const [setUpRecord] = await app.list(type);
    await remove(`/crm/v3/objects/${type}/${setUpRecord?.id}`);
    expect(of(await ask(), 'signal-object')).toMatchObject({
      status: 'failed',
      facts: { state: 'incomplete', missing: ['snoozed_until', 'contact', 'company', 'deal', 'email'] },
      repair: 'set-up',
    });
    expect(of(await ask('repair'), 'signal-object')?.status).toBe('ok');
  });

  it('sees that mail waits for a card, and that it was read as it came in', async () => {
    expect(of(await ask(), 'webhooks')).toMatchObject({ status: 'attention', facts: { read: 0, total: 15 } });
    const ids = (await app.list('emails')).map(({ id }) => id);
    await processEmailEvents(ids, app.context());
    expect(of(await ask(), 'webhooks')).toMatchObject({ status: 'ok', facts: { read: 15, total: 15 } });
  });

  it('takes a decision for the trace of a card', async () => {
    expect(await statusOf('cards')).toBe('unknown');
    const ids = (await app.list('emails')).map(({ id }) => id);
    await processEmailEvents(ids, app.context());
    const at = app.portal.clock.now();
    await app.context().store.decide(['401:pricing'], { state: 'dismissed', at, reason: 'not-buying' });
    app.portal.clock.advance(10_000);
    expect(of(await ask(), 'cards')).toMatchObject({ status: 'ok', facts: { usedAt: at } });
  });

  it.each([
    [{ incoming: 0, outgoing: 0 }, 'failed', 'none'],
    [{ incoming: 0, outgoing: 24 }, 'failed', 'only-outgoing'],
    [{ incoming: 24, outgoing: 0 }, 'attention', 'only-incoming'],
    [{ incoming: 30, outgoing: 10, subject: 'Re: Hello' }, 'attention', 'only-replies'],
  ] as const)('tells of %j which side is not logged', async (mail, status, pattern) => {
    await app.reset(accountOf(mail));
    expect(of(await ask(), 'incoming-mail')).toMatchObject({ status, facts: { pattern } });
  });

  it('sees that hardly any contact has an email', async () => {
    await app.reset(accountOf({ incoming: 0, outgoing: 0 }));
    expect(of(await ask(), 'email-logging')).toMatchObject({ status: 'failed', facts: { sampled: 12 } });
  });

  it('names a team that logs nothing, and no team of which it would tell one person', async () => {
    const named = of(await ask(), 'team-logging');
    expect(named).toMatchObject({ status: 'attention', facts: { teams: 2, silent: ['Accounts'] } });
    await app.reset(accountOf({ incoming: 15, outgoing: 15, owners: ['1', '4'] }));
    expect(await statusOf('team-logging')).toBe('ok');
  });

  it('tells which work in the background never ran', async () => {
    expect(of(await ask(), 'schedule')).toMatchObject({
      facts: { never: ['sweep', 'learn', 'scan', 'snapshot'] },
    });
    await learnAccount({}, app.context());
    expect(of(await ask(), 'schedule')).toMatchObject({ facts: { never: ['sweep', 'scan', 'snapshot'] } });
  });

  it('names the rights that are missing, and says nothing of those that HubSpot does not list', async () => {
    const path = /access-token-info/;
    app.portal.faults.add({ path, effect: { kind: 'garbage', body: '{"scopes":["sales-email-read"]}' } });
    const some = of(await ask(), 'scopes');
    expect(some?.status).toBe('failed');
    expect(some?.facts['missing']).toHaveLength(18);
    app.portal.faults.add({ path, effect: { kind: 'status', status: 404 } });
    expect(of(await ask(), 'scopes')).toMatchObject({ status: 'unknown', facts: { reason: 'not-told' } });
  });

  it('goes on where one question is refused', async () => {
    const path = /\/crm\/.*owners/;
    app.portal.faults.add({
      path,
      times: 9,
      effect: { kind: 'status', status: 403, category: 'MISSING_SCOPES' },
    });
    const view = await ask();
    expect(of(view, 'team-logging')).toMatchObject({ status: 'unknown', facts: { reason: 'not-allowed' } });
    expect(of(view, 'incoming-mail')?.status).toBe('ok');
  });

  it('says so where the repair does not work', async () => {
    app.portal.reset(sound);
    app.portal.faults.add({ path: /schemas/, times: 9, effect: { kind: 'status', status: 403 } });
    await expect(ask('repair')).rejects.toThrow(CrmError);
  });
});

describe('the function', () => {
  const call = (parameters: unknown) => installationFunction({ accountId: app.portal.portalId, parameters });

  it('answers the page, and refuses what it does not know', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', app.portal.accessToken);
    expect(await call({ action: 'check' })).toMatchObject({ ok: true });
    expect(await call({ action: 'erase' })).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
  });
});
