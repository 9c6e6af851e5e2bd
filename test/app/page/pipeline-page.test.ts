import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPortalCache } from '../../../src/app/use-cases/portal-cache.ts';
import { addressOf, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { prepare, walked, walkOnce } from '../snapshot/snapshot-support.ts';
import { everyRequest, filters, openPage, recordsOf } from './page-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(walked);
});
afterAll(() => app.portal.close());

const overview = { view: 'overview', filters } as const;

describe('the pipeline page before anybody has looked at the account', () => {
  it('tells its periods and currency, and shows nothing', async () => {
    await app.reset(walked);
    const { result, calls } = await app.calls(() => openPage(app, overview));
    expect(result).toMatchObject({ takenAt: null, isStale: false, body: null, currency: 'EUR', leftOut: 0 });
    expect(result.period.to).toBeGreaterThan(result.period.from);
    expect(calls).toBe(1);
  });
});

describe('the pipeline page', () => {
  beforeAll(async () => {
    await prepare(app);
    await walkOnce(app, 'start');
  });

  it('answers every view with one of the same name, in 2 calls, lists in 4', async () => {
    for (const request of everyRequest) {
      const { result, calls } = await app.calls(() => openPage(app, request));
      expect(result.body?.view).toBe(request.view);
      expect(result).toMatchObject({ isStale: false, currency: 'EUR', timeZone: 'Europe/Paris' });
      const names = request.view === 'records' || request.view === 'risk';
      expect(calls, JSON.stringify(request)).toBeLessThanOrEqual(names ? 4 : 2);
    }
  });

  it('knows what the account can be filtered by', async () => {
    const { options } = await openPage(app, overview);
    expect(options).toMatchObject({
      pipelines: [{ id: 'default', label: 'Sales' }],
      // The other team has one member: its figures would be a person's.
      teams: [{ id: '501', name: 'North' }],
      ...{ industries: ['BANKING'], sources: expect.arrayContaining(['REFERRALS']) },
    });
  });

  it('says of deals in a currency without a rate that they are left out', async () => {
    const { leftOut } = await openPage(app, overview);
    expect(leftOut).toBe(3);
  });

  it('does not read the same snapshot twice in a process that stays', async () => {
    const cache = createPortalCache();
    const first = await openPage(app, overview, { cache });
    const { result, calls } = await app.calls(() => openPage(app, overview, { cache }));
    expect(calls).toBe(1);
    expect(result).toEqual(first);
  });

  it('puts names to the records of a list', async () => {
    const { body } = await openPage(app, recordsOf('open-deals'));
    if (body?.view !== 'records') throw new Error('no list');
    expect(body.rows.length).toBe(25);
    for (const row of body.rows) expect(row).toMatchObject({ type: 'deal', name: `Deal ${row.id}` });
  });

  it('proves an invisible opportunity with the buyer’s sentence and shows how it is valued', async () => {
    const { body } = await openPage(app, recordsOf('invisible'));
    if (body?.view !== 'records') throw new Error('no list');
    const [row] = body.rows;
    expect(row).toMatchObject({ type: 'contact', quote: 'We need 20 more seats.', expected: 600 });
    expect(row?.name).toBe(`Nadia N${row?.id}`);
    expect(row?.estimate).toMatchObject({ basis: { kind: 'stated' }, conversion: { rate: 0.1 } });
  });

  it('lists who waits for an answer', async () => {
    const { body } = await openPage(app, recordsOf('waiting'));
    expect(body).toMatchObject({ view: 'records' });
  });

  it('leaves the name of a record empty that is gone, or that cannot be read', async () => {
    const headers = { authorization: `Bearer ${app.portal.accessToken}` };
    const before = await openPage(app, recordsOf('open-deals'));
    const [first] = before.body?.view === 'records' ? before.body.rows : [];
    await fetch(`${app.portal.url}/crm/v3/objects/deals/${first?.id}`, { method: 'DELETE', headers });
    const after = await openPage(app, recordsOf('open-deals'));
    expect(after.body?.view === 'records' && after.body.rows[0]).toEqual({ ...first, name: null });
    app.portal.faults.add({
      ...{ path: /deals\/batch\/read$/u, times: Infinity },
      effect: { kind: 'status', status: 403, category: 'MISSING_SCOPES' },
    });
    const unread = await openPage(app, recordsOf('open-deals'));
    expect(unread.body?.view === 'records' && unread.body.rows.every(({ name }) => name === null)).toBe(true);
    app.portal.faults.clear();
  });

  it('holds no address of a buyer', async () => {
    for (const request of everyRequest)
      expect(JSON.stringify(await openPage(app, request))).not.toContain(addressOf('1000'));
  });

  it('says after an hour that it is old', async () => {
    const { takenAt } = await openPage(app, overview);
    expect(takenAt).toBeGreaterThan(portalNow);
    app.portal.clock.set((takenAt ?? 0) + 3_600_001);
    expect(await openPage(app, overview)).toMatchObject({ isStale: true, takenAt });
  });
});
