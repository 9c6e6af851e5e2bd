import { z } from 'zod';
import type { Log } from '../../../../app/use-cases/context.ts';
import type { Inbox } from '../../../inbox/inbox.ts';
import { erasureGraceMs, type TokenStore } from '../../../oauth/token-store.ts';
import type { JobHandler, JobResult } from '../job.ts';
import { jobPlans } from '../job-plans.ts';
import type { JournalClient } from '../journal/journal-client.ts';
import type { JournalEvent } from '../journal/journal-events.ts';

export interface JournalDeps {
  readonly client: JournalClient;
  readonly tokens: Pick<TokenStore, 'find' | 'uninstall'>;
  readonly inbox: Pick<Inbox, 'accept'>;
  readonly log: Log;
  readonly now: () => number;
}

/** How often the subscriptions are looked after, milliseconds. */
const subscribedForMs = 86_400_000;
/** Entries of one run; the place is kept after it. */
const mostEntries = 50;
/**
 * An installation that is hardly older than the end that the journal tells of may be a new one: our clock
 * and HubSpot's differ. Where it was none, its refresh is refused within the half hour. Milliseconds.
 */
const skewMs = 60_000;

const progressSchema = z.object({
  offset: z.string().nullable().catch(null),
  subscribedAt: z.number().catch(0),
});

/**
 * Reads on in HubSpot's journal: no webhook tells that an account uninstalled the app. An entry whose place
 * was not kept is read twice, which changes nothing.
 */
export function createJournalJob(deps: JournalDeps): JobHandler {
  return async ({ progress }) => {
    const { client, log, now } = deps;
    const kept = progressSchema.parse(progress);
    const isLate = now() - kept.subscribedAt >= subscribedForMs;
    if (isLate) await client.subscribe();
    const subscribedAt = isLate ? now() : kept.subscribedAt;
    let { offset } = kept;
    const result = (kind: 'done' | 'again'): JobResult => ({ kind, progress: { offset, subscribedAt } });
    const endAt = now() + jobPlans.journal.forMs / 2;
    for (let count = 0; count < mostEntries && now() < endAt; count++) {
      const entry = await client.next(offset);
      if (entry === null) return result('done');
      if (entry === 'lost') {
        log('journal-place-lost', {});
        offset = null;
        continue;
      }
      for (const event of entry.events) await heed(event, deps);
      offset = entry.offset;
    }
    return result('again');
  };
}

async function heed(event: JournalEvent, { tokens, inbox, log, now }: JournalDeps): Promise<void> {
  const { portalId, at } = event;
  if (event.kind === 'erase-contact') {
    const { contactId } = event;
    const erasure = { portalId, kind: 'erase-contact', objectId: contactId, occurredAt: at } as const;
    await inbox.accept([{ ...erasure, dedupeKey: `journal:${contactId}:${at}` }], now(), null);
    return;
  }
  const ended = await tokens.uninstall(portalId, now(), now() + erasureGraceMs, at - skewMs);
  if (ended) log('uninstalled', { portalId, by: 'journal' });
}
