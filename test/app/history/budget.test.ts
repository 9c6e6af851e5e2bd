import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayMs, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { accountOf, historyOnce, mailbox } from './history-support.ts';
import { straightReport } from './straight.ts';

const mails = mailbox(60, 150).map((mail) => ({ ...mail, sentAt: mail.sentAt - 11 * dayMs }));
const seed = accountOf(mails);
const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());

/** HubSpot's answers, in an account that allows so many requests in ten seconds. */
const allowing =
  (most: number): typeof globalThis.fetch =>
  async (input, init) => {
    const answer = await globalThis.fetch(input, init);
    const headers = new Headers(answer.headers);
    if (headers.has('x-hubspot-ratelimit-max')) headers.set('x-hubspot-ratelimit-max', String(most));
    return new Response(answer.body, { status: answer.status, headers });
  };

/** The most requests in any span of so many milliseconds. */
function densest(times: readonly number[], ms: number): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
}

describe('the budget of a scan of past email', () => {
  it.each([
    ['a tenth of the smallest limit of a private app', 190, 0.1],
    ['half of what an app of the marketplace may send', 110, 0.5],
  ])(
    'is never passed, over many calls of a function: %s',
    async (_, most, share) => {
      await app.reset(seed);
      app.portal.clock.set(portalNow + 5_000);
      app.portal.calls.clear();
      let phase: string = 'none';
      for (let call = 0; phase !== 'done' && call < 100; call += 1) {
        const deadline = app.portal.clock.now() + 8_000;
        const action = call === 0 ? 'start' : 'continue';
        const request = { action, months: 6, share } as const;
        const given = { fetch: allowing(most), deadline, deadlineAt: deadline };
        phase = (await historyOnce(app, request, given)).progress.phase;
        app.portal.clock.advance(5_000);
      }
      const calls = app.portal.calls.list();
      const isSearch = ({ path }: { readonly path: string }) => path.includes('/search');
      expect(phase).toBe('done');
      // A call that finds no room reads the notes and leaves: that much is not in the budget.
      const general = calls.filter((call) => !isSearch(call)).map(({ at }) => at);
      expect(densest(general, 10_000)).toBeLessThanOrEqual(Math.floor(most * share) + 2);
      expect(
        densest(
          calls.filter(isSearch).map(({ at }) => at),
          1_000,
        ),
      ).toBeLessThanOrEqual(Math.max(1, 5 * share));
      expect((await historyOnce(app, { action: 'report' })).report).toEqual(straightReport(mails, months));
    },
    60_000,
  );
});
