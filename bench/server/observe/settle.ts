import { pause } from '../traffic/pace.ts';
import type { Counters, InboxCounts } from './counters.ts';

const everyMs = 250;

/**
 * Waits until nothing waits in the inbox, or the time is over; a database that does not answer counts as not yet.
 * @returns what was there at the end
 */
export async function settle(counters: Counters, forMs: number): Promise<InboxCounts> {
  const end = performance.now() + forMs;
  for (;;) {
    const counts = await counters.inbox().catch(() => null);
    if (counts && (counts.waiting === 0 || performance.now() > end)) return counts;
    if (performance.now() > end) throw new Error('the database does not answer');
    await pause(everyMs);
  }
}
