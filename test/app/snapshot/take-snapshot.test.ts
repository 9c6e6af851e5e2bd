import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSnapshot } from '#store/snapshot-notes.ts';
import { dayMs, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { keptSnapshot, prepare, walked, walkOnce } from './snapshot-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(walked);
});
afterAll(() => app.portal.close());

const all = 130 + 230 + 2;

describe('a walk through the whole account', () => {
  beforeEach(() => prepare(app));

  it('leaves a snapshot of every deal, signal and ask', async () => {
    const begun = app.portal.clock.now();
    const answer = await walkOnce(app, 'start');
    const view = { phase: 'done', done: all, total: all, takenAt: begun, isRunning: false };
    expect(answer).toEqual({ ok: true, view });
    const snapshot = (await keptSnapshot(app)) ?? expect.fail('no snapshot');
    expect(snapshot).toMatchObject({ takenAt: begun, currency: 'EUR', timeZone: 'Europe/Paris' });
    expect(snapshot.deals).toHaveLength(130);
    expect(snapshot.signals).toHaveLength(230);
    expect(snapshot.quality).toEqual({ deals: 0, contacts: 0, companies: 0, warnings: {} });
  });

  it('knows amounts in the account’s currency, by HubSpot’s own conversion', async () => {
    await walkOnce(app, 'start');
    const { deals, rates } = (await keptSnapshot(app)) ?? expect.fail('no snapshot');
    const amounts = new Map(deals.map(({ id, amount, lacksRate }) => [id, { amount, lacksRate }]));
    expect(amounts.get('3000')).toEqual({ amount: 30_000, lacksRate: undefined });
    expect(amounts.get('3003')).toEqual({ amount: 30_030 * 1.2, lacksRate: undefined });
    // Nobody told HubSpot what a dollar is worth.
    expect(amounts.get('3007')).toEqual({ amount: null, lacksRate: true });
    expect(amounts.get('3009')).toEqual({ amount: null, lacksRate: undefined });
    expect(rates).toEqual({ GBP: 1.2 });
  });

  it('converts estimates by the rates of the deals; without a deal in the currency there is none', async () => {
    await walkOnce(app, 'start');
    const { signals } = (await keptSnapshot(app)) ?? expect.fail('no snapshot');
    const estimates = new Map(signals.map(({ emailId, estimate }) => [emailId, estimate]));
    expect(estimates.get('60000')).toEqual({
      ...{ amount: 6_000, expected: 600 },
      ...{ basis: 'stated', rate: 0.1, rateN: null },
    });
    expect(estimates.get('60004')).toBeNull();
  });

  it('tells teams, industries, sizes and sources, and nothing where nobody knows', async () => {
    await walkOnce(app, 'start');
    const { deals, signals } = (await keptSnapshot(app)) ?? expect.fail('no snapshot');
    const segmentOf = (id: string) => deals.find((one) => one.id === id);
    expect(segmentOf('3000')).toMatchObject({
      teamId: '501',
      industry: 'BANKING',
      employees: 10,
      source: null,
    });
    expect(segmentOf('3001')).toMatchObject({ teamId: '502', source: 'REFERRALS', hasOwner: true });
    expect(segmentOf('3002')).toMatchObject({ teamId: null, hasOwner: true });
    expect(segmentOf('3003')).toMatchObject({ teamId: '501' });
    expect(segmentOf('3004')).toMatchObject({ teamId: null, hasOwner: false });
    expect(signals.find(({ contactId }) => contactId === '1002')).toMatchObject({
      ...{ industry: null, employees: null, source: 'ORGANIC_SEARCH', teamId: null },
    });
    expect(signals.find(({ contactId }) => contactId === '1001')).toMatchObject({
      teamId: '502',
      companyId: '5011',
    });
  });

  it('tells which facts stand in the CRM', async () => {
    await walkOnce(app, 'start');
    const { signals } = (await keptSnapshot(app)) ?? expect.fail('no snapshot');
    expect(signals.find(({ emailId }) => emailId === '60000')?.facts).toEqual({
      amount: 'missing',
      jobTitle: 'missing',
    });
    expect(signals.find(({ emailId }) => emailId === '60001')?.facts).toEqual({});
  });

  it('keeps asks without words, and none that is too old', async () => {
    await walkOnce(app, 'start');
    const { asks } = (await keptSnapshot(app)) ?? expect.fail('no snapshot');
    const answeredAt = portalNow - 2 * dayMs;
    expect(asks).toEqual([
      {
        emailId: '60040',
        contactId: '1000',
        companyId: '5010',
        teamId: '501',
        askedAt: portalNow - 3 * dayMs,
        answeredAt,
      },
      {
        emailId: '60002',
        contactId: '1002',
        companyId: null,
        teamId: null,
        askedAt: portalNow - dayMs,
        answeredAt: null,
      },
    ]);
  });

  it('keeps a point of each week', async () => {
    await walkOnce(app, 'start');
    app.portal.clock.advance(dayMs);
    await walkOnce(app, 'start');
    app.portal.clock.advance(7 * dayMs);
    await walkOnce(app, 'start');
    const { history } = await readSnapshot(app.context().notes);
    expect(history.map(({ week }) => week)).toEqual(['2026-11-23', '2026-11-30']);
    expect(history[0]).toMatchObject({ openDeals: 44, openAmount: expect.any(Number) });
  });

  it('leaves out what was deleted since the last time', async () => {
    await walkOnce(app, 'start');
    const headers = { authorization: `Bearer ${app.portal.accessToken}` };
    await fetch(`${app.portal.url}/crm/v3/objects/deals/3005`, { method: 'DELETE', headers });
    app.portal.clock.advance(dayMs);
    await walkOnce(app, 'start');
    const { deals } = (await keptSnapshot(app)) ?? expect.fail('no snapshot');
    expect(deals).toHaveLength(129);
  });

  it('costs four calls for what it keeps beside what it reads', async () => {
    const { calls } = await app.calls(() =>
      walkOnce(app, 'start', { partSize: { deals: 400, signals: 600, asks: 1_000 } }),
    );
    // Learning, the frame and 130 deals, 230 signals and 2 contacts in three parts.
    expect(calls).toBeLessThanOrEqual(60);
  });
});

describe('a step of a walk', () => {
  beforeEach(() => prepare(app));

  it('ends in time, and the next one goes on from there', async () => {
    const now = () => app.portal.clock.now();
    const slow: typeof fetch = (input, init) => {
      app.portal.clock.advance(250);
      return fetch(input, init);
    };
    const answers: number[] = [];
    for (let step = 0; step < 40; step += 1) {
      const [begun, deadline] = [now(), now() + 8_000];
      const answer = await walkOnce(app, step === 0 ? 'start' : 'continue', { fetch: slow, deadline });
      expect(now()).toBeLessThan(begun + 10_000);
      if (!answer.ok) throw new Error('a step failed');
      answers.push(answer.view.done);
      if (answer.view.phase === 'done') break;
    }
    expect(answers.length).toBeGreaterThan(2);
    expect(answers.at(-1)).toBe(all);
    expect([...answers].sort((a, b) => a - b)).toEqual(answers);
    expect((await keptSnapshot(app))?.deals).toHaveLength(130);
  });

  it('only looks where it is asked for the status', async () => {
    const { result, calls } = await app.calls(() => walkOnce(app, 'status'));
    expect(result).toEqual({
      ok: true,
      view: { phase: 'none', done: 0, total: 0, takenAt: null, isRunning: false },
    });
    expect(calls).toBe(1);
    expect(await walkOnce(app, 'continue')).toMatchObject({ view: { phase: 'none' } });
  });

  it('does not take a snapshot again that is a moment old', async () => {
    await walkOnce(app, 'start');
    const { result, calls } = await app.calls(() => walkOnce(app, 'start'));
    expect(result).toMatchObject({ view: { phase: 'done', done: all } });
    expect(calls).toBe(1);
  });

  it('keeps what it came to when HubSpot fails in the midst of it, and goes on at once', async () => {
    app.portal.faults.add({
      ...{ path: /contacts\/batch\/read$/u, times: Infinity },
      effect: { kind: 'status', status: 503 },
    });
    const broken = await walkOnce(app, 'start');
    expect(broken).toMatchObject({ ok: true, view: { phase: 'signals', done: 130, isRunning: false } });
    expect(await keptSnapshot(app)).toBeNull();
    app.portal.faults.clear();
    const { result, calls } = await app.calls(() => walkOnce(app, 'continue'));
    expect(result).toMatchObject({ view: { phase: 'done', done: all } });
    expect(calls).toBeLessThan(70);
  });

  it('says why where HubSpot lets nothing be read', async () => {
    app.portal.faults.add({
      ...{ path: /\/objects\/deals$/u, times: Infinity },
      effect: { kind: 'status', status: 503 },
    });
    await expect(walkOnce(app, 'start')).rejects.toMatchObject({ category: 'unavailable' });
    app.portal.faults.clear();
    expect(await walkOnce(app, 'start')).toMatchObject({ view: { phase: 'done', done: all } });
  });

  it('begins anew where somebody removed what was gathered', async () => {
    const now = app.portal.clock.now();
    const slow: typeof fetch = (input, init) => {
      app.portal.clock.advance(200);
      return fetch(input, init);
    };
    await walkOnce(app, 'start', { fetch: slow, deadline: now + 9_000 });
    await app.context().notes.write('snapshot-part:0', 'gone');
    for (let step = 0; step < 3; step += 1) await walkOnce(app, 'continue');
    expect((await keptSnapshot(app))?.deals).toHaveLength(130);
  });
});
