import { expect, it } from 'vitest';
import { runChaos } from '../../../bench/server/chaos/run-chaos.ts';
import { strikes } from '../../../bench/server/chaos/strikes.ts';

/** Of all that `npm run bench -- --server` does, what is over within seconds. */
const short = ['kill -9 events', 'HubSpot: losing-answers', 'kill -9 web', 'Postgres restarts'];

it(
  'has the effect of every accepted event once, whatever is killed, restarted or out of order meanwhile',
  { timeout: 150_000 },
  async () => {
    const report = await runChaos({
      ...{ sizes: { portals: 4, contacts: 10, mails: 0, pool: 24 }, perSecond: 20, seconds: 7, seed: 7 },
      strikes: strikes.filter(({ name }) => short.includes(name)),
      ...{ pauseMs: 300, lastsMs: 1_000, settleMs: 60_000 },
    });
    expect(report.differences).toEqual([]);
    expect(report.mails).toBeGreaterThan(100);
    expect(report.struck.length).toBeGreaterThan(2);
  },
);
