import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/app/app.functions/history-scan.ts';
import type { HistoryView } from '#core/views/history-view.ts';
import { account, contact, email, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';

let app: AppPortal;
const seed = account(contact('101'), email('401', '101', 'We would like to add 20 seats before March.'));
const lines: string[] = [];
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(seed);
  vi.spyOn(console, 'info').mockImplementation((line: string) => void lines.push(line));
  vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', app.portal.accessToken);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const call = (parameters: unknown) => main({ accountId: 4242, parameters });

describe('the function of the scan of past email', { timeout: 30_000 }, () => {
  it.each([
    [{}],
    [{ action: 'erase' }],
    [{ action: 'start', months: 0 }],
    [{ action: 'start', months: 37 }],
    [{ action: 'start', months: 1.5 }],
    [{ action: 'start', share: 0.05 }],
    [{ action: 'start', share: 1 }],
    [{ action: 'start', months: '12' }],
  ])('refuses %o before a call is made', async (parameters) => {
    app.portal.calls.clear();
    expect(await call(parameters)).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    expect(app.portal.calls.count()).toBe(0);
  });

  it('tells in one call that there is none', async () => {
    app.portal.calls.clear();
    expect(await call({ action: 'report' })).toMatchObject({
      ok: true,
      view: { progress: { phase: 'none' }, report: null },
    });
    expect(app.portal.calls.count()).toBe(1);
  });

  it('reads mail with the detector that ships, and logs no word of it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: portalNow + 5_000 });
    app.portal.clock.set(portalNow + 5_000);
    const answer = await call({ action: 'start', months: 1, share: 0.9 });
    expect(answer).toMatchObject({ ok: true, view: { progress: { phase: 'done', read: 1 } } });
    const { report } = ((await call({ action: 'report' })) as { view: HistoryView }).view;
    expect(report).toMatchObject({
      total: { emails: 1, invisible: 1 },
      byKind: [{ kind: 'seat-expansion' }],
    });
    expect(lines.join()).not.toMatch(/seats|Nadia|buyer\.example/u);
  });
});
