import type { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createBoss } from '../../../src/server/jobs/boss-start.ts';
import { startTicker, tickQueue } from '../../../src/server/jobs/schedule/ticker.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';

let test: TestDatabase;
let boss: PgBoss;
beforeAll(async () => {
  test = await openTestDatabase();
  boss = await createBoss({ url: test.url, log: () => undefined, queues: [tickQueue] });
}, 60_000);
afterAll(async () => {
  await boss.stop({ graceful: false });
  await test.close();
});

it('ticks at once, and whenever the queue says so, also after a tick that failed', async () => {
  const lines: string[] = [];
  let ticks = 0;
  const ticker = await startTicker({
    boss,
    fanOut: async () => {
      ticks += 1;
      if (ticks === 1) throw new Error('words');
      return { entered: 1, left: 0 };
    },
    log: (event, fields) => void lines.push(`${event} ${JSON.stringify(fields)}`),
  });
  expect(ticks).toBe(1);
  const [schedule] = await boss.getSchedules(tickQueue.name);
  expect(schedule?.cron).toBe('* * * * *');
  await boss.send(tickQueue.name);
  await vi.waitFor(() => expect(ticks).toBe(2), { timeout: 8_000 });
  await ticker.stop();
  expect(lines.join()).toContain('schedule-tick-failed');
  expect(lines.join()).toContain('schedule-changed {"entered":1,"left":0}');
  expect(lines.join()).not.toContain('words');
}, 15_000);
