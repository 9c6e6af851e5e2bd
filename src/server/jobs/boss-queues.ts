import type { Queue } from 'pg-boss';

/** Jobs that say "this account has events", and nothing else: the events wait in a table of their own. */
export const accountEvents = 'account-events';

/**
 * One job waits and one is worked on, for each account: so one portion of an account at a time, in any number of processes.
 * A worker that was killed stops its heartbeats, and the account goes on within about 15 s.
 */
export const accountEventsQueue: Queue = {
  name: accountEvents,
  policy: 'stately',
  heartbeatSeconds: 10,
  expireInSeconds: 600,
  // A claim that lapsed is taken up again, however often: what fails is counted with the events.
  retryLimit: 1_000,
  retryDelay: 0,
  retentionSeconds: 86_400,
  deleteAfterSeconds: 60,
};
