import type { Job, PgBoss, Queue } from 'pg-boss';
import type { Log } from '../../app/use-cases/context.ts';
import { errorFields } from '../http/log-lines.ts';
import { sendPending, type SendPendingDeps } from './send-pending.ts';

/**
 * To be made with the other queues: one job waits and one is at work for each account. It says only that an account may have
 * something to send.
 */
export const appEventsQueue: Queue = {
  name: 'app-events',
  policy: 'stately',
  expireInSeconds: 300,
  heartbeatSeconds: 20,
  // Over about a day.
  retryLimit: 20,
  retryDelay: 15,
  retryBackoff: true,
  retryDelayMax: 7_200,
  retentionSeconds: 2 * 86_400,
  deleteAfterSeconds: 60,
};

export interface AppEventDeps extends Omit<SendPendingDeps, 'eventTypeName'> {
  /** Started, with `appEventsQueue` among its queues. */
  readonly boss: Pick<PgBoss, 'send' | 'work' | 'offWork'>;
  /** The fully qualified name that HubSpot gave the event type; null: the app has none, and nothing is sent. */
  readonly eventTypeName: string | null;
  readonly log: Log;
}

export interface AppEventSender {
  /** After a portion of an account's emails was scored. Never throws: what was not woken now goes with the next portion. */
  afterScoring(portalId: number): Promise<void>;
  /** Works the queue off in this process, until the returned function is called. */
  start(): Promise<() => Promise<void>>;
}

/** Puts new buying signals on the timelines of their contacts, once each. */
export function createAppEventSender(deps: AppEventDeps): AppEventSender {
  const { boss, eventTypeName, log } = deps;
  if (eventTypeName === null)
    return { afterScoring: () => Promise.resolve(), start: () => Promise.resolve(() => Promise.resolve()) };
  const work = async ([job]: Job<{ readonly portalId: number }>[]) => {
    if (!job) return;
    const { portalId } = job.data;
    try {
      const events = await sendPending(portalId, { ...deps, eventTypeName });
      if (events > 0) log('app-events-sent', { portalId, events });
    } catch (error) {
      log('app-events-failed', { portalId, ...errorFields(error) });
      // The queue has it done again, later each time.
      throw new Error('app events were not sent');
    }
  };
  return {
    async afterScoring(portalId) {
      try {
        await boss.send(appEventsQueue.name, { portalId }, { singletonKey: String(portalId) });
      } catch (error) {
        log('app-events-not-woken', { portalId, ...errorFields(error) });
      }
    },
    async start() {
      await boss.work<{ readonly portalId: number }>(
        appEventsQueue.name,
        { pollingIntervalSeconds: 2, localConcurrency: 4, batchSize: 1 },
        work,
      );
      return () => boss.offWork(appEventsQueue.name);
    },
  };
}
