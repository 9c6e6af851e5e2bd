import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { accountOf, historyOnce, mailbox } from './history-support.ts';

const seed = accountOf(mailbox(12, 20));
let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(() => app.reset(seed));

const ask = async (action: 'start' | 'status' | 'report') =>
  (await historyOnce(app, { action, ...(action === 'start' ? { months: 1 } : {}) })).progress.isReportSeen;

describe('the report of a scan of past email', () => {
  it('counts as seen once somebody has asked for it, and costs a call more that time only', async () => {
    expect(await ask('start')).toBe(false);
    expect(await ask('status')).toBe(false);
    expect(await app.calls(() => ask('report'))).toEqual({ result: true, calls: 2 });
    expect(await app.calls(() => ask('report'))).toEqual({ result: true, calls: 1 });
    expect(await ask('status')).toBe(true);
  });

  it('is a new one after the next scan', async () => {
    await ask('start');
    await ask('report');
    app.portal.clock.advance(60_000);
    expect(await ask('start')).toBe(false);
    expect(await ask('status')).toBe(false);
  });

  it('is not seen while there is none', async () => {
    expect(await app.calls(() => ask('report'))).toEqual({ result: false, calls: 1 });
  });
});
