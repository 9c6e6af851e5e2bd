import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { account, contact, deal } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { keptSnapshot, walked, walkOnce } from './snapshot-support.ts';

const nothing = account();

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(nothing);
});
afterAll(() => app.portal.close());

async function snapshotOf(seed: Parameters<AppPortal['reset']>[0]) {
  await app.reset(seed);
  app.portal.clock.advance(5_000);
  const answer = await walkOnce(app, 'start');
  expect(answer).toMatchObject({ ok: true, view: { phase: 'done' } });
  return (await keptSnapshot(app)) ?? expect.fail('no snapshot');
}

describe('a walk through an account', () => {
  it('of nothing leaves a snapshot of nothing', async () => {
    expect(await snapshotOf(nothing)).toMatchObject({
      currency: 'EUR',
      deals: [],
      signals: [],
      asks: [],
      rates: {},
    });
  });

  it('without owners and companies knows no segments', async () => {
    const { deals } = await snapshotOf(account(contact('101'), deal('301', { contactId: '101' })));
    expect(deals).toMatchObject([
      { teamId: null, industry: null, employees: null, companyId: null, contacts: 1 },
    ]);
  });

  it('keeps deals whose stage and pipeline were archived', async () => {
    const stages = [{ id: 'old', label: 'Old', displayOrder: 9, probability: '0.1', archived: true }];
    const archived = { id: 'gone', label: 'Gone', displayOrder: 9, stages };
    const seed = account(deal('301', {}, { pipeline: 'gone', dealstage: 'old' }));
    const { deals } = await snapshotOf({ ...seed, dealPipelines: [...seed.dealPipelines, archived] });
    expect(deals).toMatchObject([{ id: '301', pipelineId: 'gone', stageId: 'old' }]);
  });

  it('does without what the app may not see', async () => {
    await app.reset(walked);
    app.portal.clock.advance(5_000);
    const effect = { kind: 'status', status: 403, category: 'MISSING_SCOPES' } as const;
    app.portal.faults.add({ path: /account-info/u, times: Infinity, effect });
    app.portal.faults.add({ path: /\/owners/u, times: Infinity, effect });
    await walkOnce(app, 'start');
    const snapshot = await keptSnapshot(app);
    expect(snapshot).toMatchObject({ currency: 'EUR', timeZone: 'UTC', rates: { GBP: 1.2 } });
    expect(snapshot?.deals.every(({ teamId }) => teamId === null)).toBe(true);
  });
});
