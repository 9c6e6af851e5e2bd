import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isTooFull, type Window } from '#core/history/windows.ts';
import type { MailHistory } from '#crm/mail-history/mail-history.ts';
import { createMailHistory } from '#crm/mail-history/create-mail-history.ts';
import { dayMs, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { accountOf, historyOnce, mailbox, scanned } from './history-support.ts';
import { leaseMs } from '../../../src/app/use-cases/history/lease.ts';
import { straightReport } from './straight.ts';

/** Old enough that every answer had its time. */
const mails = mailbox(230, 160).map((mail) => ({ ...mail, sentAt: mail.sentAt - 11 * dayMs }));
const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];
const straight = straightReport(mails, months);

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(accountOf(mails));
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(accountOf(mails));
  // Search is a few seconds behind.
  app.portal.clock.set(portalNow + 5_000);
});

/** An account in which every search finds a hundred times as many. */
function crowded(asked: Window[]): MailHistory {
  const mail = createMailHistory(app.options({ deadlineAt: app.portal.clock.now() + 1e9 }));
  return {
    ...mail,
    async listIncoming(window, after, limit) {
      const page = await mail.listIncoming(window, after, limit);
      const total = page.total * 400;
      if (after === null && !isTooFull(window, total)) asked.push(window);
      return { ...page, total };
    },
  };
}

describe('a scan of past email', { timeout: 30_000 }, () => {
  it('counts what a straight computation over all emails counts', async () => {
    expect(straight.total).toMatchObject({ emails: 230, invisible: 26 });
    expect(straight.months.some(({ silent, invisible }) => silent > 0 && silent < invisible)).toBe(true);
    expect(await scanned(app)).toEqual(straight);
  });

  it('reads an account that no search can hold in windows that one can, to the same report', async () => {
    const asked: Window[] = [];
    expect(await scanned(app, { mail: crowded(asked) })).toEqual(straight);
    expect(asked.length).toBeGreaterThan(10);
    for (const [index, window] of asked.entries()) {
      if (index > 0) expect(window.to).toBe(asked[index - 1]?.from);
    }
  });

  it('tells how far it came, and the report once it is done', async () => {
    expect((await historyOnce(app, { action: 'status' })).progress).toMatchObject({
      phase: 'none',
      total: 0,
    });
    expect((await historyOnce(app, { action: 'continue' })).progress.phase).toBe('none');
    // Time enough for one page.
    const soon = app.portal.clock.now() + 4_500;
    let at = app.portal.clock.now();
    const now = () => (at += 100);
    const first = await historyOnce(
      app,
      { action: 'start', months: 6 },
      { deadline: soon, deadlineAt: soon + 60_000, now },
    );
    expect(first.progress).toMatchObject({ phase: 'reading', months: 6, total: 230, isRunning: false });
    expect(first.progress.read).toBeGreaterThan(0);
    expect(first.progress.read).toBeLessThan(230);
    expect((await historyOnce(app, { action: 'report' })).report).toBeNull();
    const last = await historyOnce(app, { action: 'continue' });
    expect(last).toMatchObject({ progress: { phase: 'done', read: 230, total: 230, left: 0 }, report: null });
    expect(last.progress.signals).toBeGreaterThan(115);
    expect((await historyOnce(app, { action: 'report' })).report).toEqual(straight);
  });

  it('does not begin where the time or the budget has no room for a page, and says so', async () => {
    const deadline = app.portal.clock.now() + 2_000;
    const begun = historyOnce(app, { action: 'start' }, { deadline, deadlineAt: deadline + 60_000 });
    await expect(begun).rejects.toThrow('rate-limited');
    expect((await historyOnce(app, { action: 'status' })).progress.phase).toBe('none');
  });

  it('goes on with nothing while it is paused, and to the same report when it is resumed', async () => {
    let searches = 0;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (String(input).endsWith('/emails/search')) searches += 1;
      if (searches === 4) await historyOnce(app, { action: 'pause' });
      return globalThis.fetch(input, init);
    };
    const paused = await historyOnce(app, { action: 'start', months: 6, share: 0.9 }, { fetch });
    expect(paused.progress.read).toBeLessThan(230);
    for (const action of ['continue', 'status'] as const) {
      const { progress } = await historyOnce(app, { action });
      expect(progress).toMatchObject({ phase: 'paused', read: paused.progress.read, isRunning: false });
    }
    expect((await historyOnce(app, { action: 'resume' })).progress.phase).toBe('done');
    expect((await historyOnce(app, { action: 'report' })).report).toEqual(straight);
  });

  it('calls nobody silent where HubSpot refuses to search for answers', async () => {
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (!String(init?.body).includes('associations.contact')) return globalThis.fetch(input, init);
      const headers = { 'content-type': 'application/json' };
      const body = { status: 'error', category: 'VALIDATION_ERROR', message: 'cannot', correlationId: 'c' };
      return new Response(JSON.stringify(body), { status: 400, headers });
    };
    const report = await scanned(app, { fetch });
    expect(report?.total).toEqual(straight.total);
    expect(report?.months.every(({ silent }) => silent === 0)).toBe(true);
  });

  it('ends a call that HubSpot does not answer with what is noted, and goes on with the next', async () => {
    let notes = 0;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (String(init?.body).includes('history-scan') && ++notes > 8) throw new TypeError('fetch failed');
      return globalThis.fetch(input, init);
    };
    const begun = await historyOnce(app, { action: 'start', months: 6, share: 0.9 }, { fetch });
    expect(begun.progress).toMatchObject({ phase: 'reading' });
    expect(begun.progress.read).toBeLessThan(230);
    app.portal.clock.advance(leaseMs + 1);
    expect((await historyOnce(app, { action: 'continue' })).progress.phase).toBe('done');
    expect((await historyOnce(app, { action: 'report' })).report).toEqual(straight);
  });

  it('takes mail that is logged or deleted meanwhile as it finds it', async () => {
    let answers = 0;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const answer = await globalThis.fetch(input, init);
      // Between the search that lists it and the read of its body.
      if (String(input).endsWith('/emails/search') && ++answers === 2) {
        const headers = { authorization: `Bearer ${app.portal.accessToken}` };
        const path = '/crm/objects/2026-09/emails/40000';
        await globalThis.fetch(`${app.portal.url}${path}`, { method: 'DELETE', headers });
      }
      return answer;
    };
    const report = await scanned(app, { fetch });
    expect(report?.total.emails).toBe(230);
  });
});
