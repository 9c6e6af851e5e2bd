import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaseMs } from '../../../src/app/use-cases/history/lease.ts';
import { dayMs, portalNow } from '../support/account.ts';
import { killable } from '../scan/scan-support.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { accountOf, historyOnce, mailbox } from './history-support.ts';
import { straightReport } from './straight.ts';

/** Three months, the newest of them with signals that are kept. */
const mails = mailbox(36, 60).map((mail) => ({ ...mail, sentAt: mail.sentAt - 11 * dayMs }));
const seed = accountOf(mails);
const months = ['2026-09', '2026-10', '2026-11'];
const straight = straightReport(mails, months);
const start = { action: 'start', months: 2, share: 0.9 } as const;

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());

async function begin(): Promise<void> {
  await app.reset(seed);
  app.portal.clock.set(portalNow + 5_000);
}

/** The signals that the scan leaves in the account. */
async function kept(): Promise<readonly string[]> {
  const kinds = ['pricing', 'new-need', 'renewal', 'budget', 'seat-expansion'];
  const keys = mails.flatMap(({ id }) => kinds.map((kind) => `${id}:${kind}`));
  return (await app.context().store.readByKeys(keys)).map(({ key }) => key).sort();
}

describe('a scan of past email that is killed', () => {
  it('ends in the same report and the same signals, killed at any call, before or after its effect', async () => {
    await begin();
    let sent = 0;
    const counted: typeof globalThis.fetch = (input, init) => ((sent += 1), globalThis.fetch(input, init));
    await historyOnce(app, start, { fetch: counted });
    expect((await historyOnce(app, { action: 'report' })).report).toEqual(straight);
    const whole = await kept();
    expect(whole.length).toBeGreaterThan(5);
    for (let after = 1; after < sent; after++) {
      for (const isSent of [false, true]) {
        await begin();
        const fetch = killable({ after, isSent }, () => undefined);
        await historyOnce(app, start, { fetch }).catch(() => undefined);
        app.portal.clock.advance(leaseMs + 1);
        const { progress } = await historyOnce(app, { action: 'continue' });
        if (progress.phase !== 'done') await historyOnce(app, start);
        const { report } = await historyOnce(app, { action: 'report' });
        expect(report, `killed at call ${after}, sent: ${isSent}`).toEqual(straight);
        expect(await kept(), `killed at call ${after}, sent: ${isSent}`).toEqual(whole);
      }
    }
  }, 300_000);
});

describe('two scans at once', { timeout: 30_000 }, () => {
  it('come to the same report', async () => {
    await begin();
    await Promise.all([historyOnce(app, start), historyOnce(app, start), historyOnce(app, start)]);
    app.portal.clock.advance(leaseMs + 1);
    await Promise.all([historyOnce(app, { action: 'continue' }), historyOnce(app, { action: 'continue' })]);
    app.portal.clock.advance(leaseMs + 1);
    await historyOnce(app, { action: 'continue' });
    expect((await historyOnce(app, { action: 'report' })).report).toEqual(straight);
  });

  it('a second one leaves the first alone while it works', async () => {
    await begin();
    let isAsked = false;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (String(input).endsWith('/emails/search') && !isAsked) {
        isAsked = true;
        const { progress } = await historyOnce(app, { action: 'start', months: 6 });
        expect(progress).toMatchObject({ months: 2, isRunning: true });
      }
      return globalThis.fetch(input, init);
    };
    await historyOnce(app, start, { fetch });
    expect(isAsked).toBe(true);
  });
});
