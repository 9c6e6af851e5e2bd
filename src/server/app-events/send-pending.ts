import { CrmError } from '#crm/crm.ts';
import { sendAppEvents } from '#crm/app-events/send-app-events.ts';
import type { Host } from '../../app/handlers/shell/host.ts';
import type { Database } from '../db/database.ts';
import type { OpenHost } from '../host/open-host.ts';
import type { Meter } from '../operation/meter.ts';
import { noteEvents, readPendingEvents, type PendingEvent } from './pending-events.ts';
import { toAppEvent, type EventPlace } from './to-app-event.ts';

export interface SendPendingDeps extends Pick<EventPlace, 'eventTypeName' | 'appUrl'> {
  readonly database: Database;
  readonly openHost: OpenHost;
  readonly meter: Meter;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Events sent at once. HubSpot takes more; one that it refuses has them sent one by one. */
const page = 100;
const workMs = 20_000;

/**
 * Sends what is pending of an account, page by page. Killed after HubSpot took a page and before that was noted, it sends the
 * page again, and HubSpot refuses what it has. Returns how many events HubSpot took.
 * @throws `CrmError` for what a later time mends, `DatabaseError`
 */
export async function sendPending(portalId: number, deps: SendPendingDeps): Promise<number> {
  const pendingNow = () =>
    deps.database.asPortal(portalId, (sql) =>
      readPendingEvents(sql, portalId, { now: deps.now(), limit: page }),
    );
  let total = 0;
  for (let pending = await pendingNow(); pending.length > 0; pending = await pendingNow()) {
    const opened = await deps.openHost({ portalId, lane: 'background', forMs: workMs });
    if (!opened.ok) {
      if (opened.reason === 'not-installed') return total;
      throw new CrmError('unavailable', 'no token at the moment to send app events', { retryable: true });
    }
    const sent = await sendPage(pending, opened.host, deps);
    // Nothing is noted for an account that has not granted the right: it may yet.
    if (sent === null) return total;
    total += sent;
  }
  return total;
}

/** How many HubSpot took; null where the account does not let the app send any. */
async function sendPage(
  pending: readonly PendingEvent[],
  host: Host,
  deps: SendPendingDeps,
): Promise<number | null> {
  const outcome = await trySend(pending, host, deps);
  if (outcome === 'not-granted') return null;
  if (outcome === 'refused' && pending.length > 1) {
    let total = 0;
    for (const one of pending) total += (await sendPage([one], host, deps)) ?? 0;
    return total;
  }
  const emailIds = pending.map(({ emailId }) => emailId);
  await deps.database.asPortal(host.portalId, (sql) =>
    noteEvents(sql, host.portalId, { emailIds, state: outcome, now: deps.now() }),
  );
  deps.meter.add('app_events_total', { outcome }, pending.length);
  return outcome === 'sent' ? pending.length : 0;
}

async function trySend(
  pending: readonly PendingEvent[],
  host: Host,
  deps: SendPendingDeps,
): Promise<'sent' | 'refused' | 'not-granted'> {
  const place = { ...deps, portalId: host.portalId };
  try {
    await sendAppEvents(
      host,
      pending.map((each) => toAppEvent(each, place)),
    );
    return 'sent';
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    if (error.category === 'missing-scope') return 'not-granted';
    if (error.category === 'conflict' || error.category === 'validation') return 'refused';
    throw error;
  }
}
