import type { PgBoss, Queue } from 'pg-boss';
import type { Log } from '../../../app/use-cases/context.ts';
import { errorFields } from '../../http/log-lines.ts';
import type { FanOut } from './fan-out.ts';

/** To be made with the other queues. A tick that nobody takes is dropped: the next does the same. */
export const tickQueue: Queue = {
  name: 'schedule-tick',
  policy: 'exclusive',
  retryLimit: 0,
  expireInSeconds: 60,
  retentionSeconds: 120,
  deleteAfterSeconds: 300,
};
const everyMinute = '* * * * *';

export interface TickerDeps {
  /** Started, with `tickQueue` among its queues. */
  readonly boss: Pick<PgBoss, 'schedule' | 'work' | 'offWork'>;
  readonly fanOut: FanOut;
  readonly log: Log;
}

/**
 * Lets the schedule be made to fit once a minute, by one process of all; and at once, so that nobody waits
 * for the first.
 */
export async function startTicker({ boss, fanOut, log }: TickerDeps): Promise<{ stop(): Promise<void> }> {
  const tick = async () => {
    try {
      const { entered, left } = await fanOut();
      if (entered + left > 0) log('schedule-changed', { entered, left });
    } catch (error) {
      // The next tick makes up for it.
      log('schedule-tick-failed', errorFields(error));
    }
  };
  await boss.schedule(tickQueue.name, everyMinute);
  await boss.work(tickQueue.name, { pollingIntervalSeconds: 5 }, tick);
  await tick();
  return { stop: () => boss.offWork(tickQueue.name) };
}
