import { opportunityKinds, type OpportunityKind } from '#core/signals/kind.ts';
import type { Estimate } from '#core/signals/signal.ts';
import type { Sql } from '../db/database.ts';

/** A signal that the timeline does not know yet. Nothing of it is words. */
export interface PendingEvent {
  readonly emailId: string;
  readonly contactId: string;
  readonly kind: OpportunityKind;
  readonly probability: number;
  /** Epoch milliseconds of the email. */
  readonly sentAt: number;
  readonly estimate: Estimate | null;
}

/** Older mail is history: reading the past puts nothing on timelines. */
export const eventAgeMs = 3 * 86_400_000;

/**
 * For each email its strongest alert that no deal covers and nobody has decided about, oldest first. What is pending follows
 * from what is stored: whatever happens between the two, no signal is forgotten.
 */
export async function readPendingEvents(
  sql: Sql,
  portalId: number,
  { now, limit }: { readonly now: number; readonly limit: number },
): Promise<readonly PendingEvent[]> {
  const rows = await sql.query<PendingEvent & { readonly sentAt: number | string }>(
    `select * from (
       select distinct on (email_id) email_id as "emailId", contact_id as "contactId", kind, probability,
         sent_at as "sentAt", details -> 'estimate' as estimate
       from pipeline.signals
       where portal_id = $1 and coverage = 'undetected' and decision_state = 'open'
         and words is not null and tier = 'alert' and kind = any($2)
         and contact_id is not null and sent_at > $3
         and not exists (
           select from pipeline.app_events sent
           where sent.portal_id = $1 and sent.email_id = signals.email_id)
       order by email_id, probability desc, kind
     ) strongest order by "sentAt", "emailId" limit $4`,
    [portalId, opportunityKinds, now - eventAgeMs, limit],
  );
  return rows.map((row) => ({ ...row, sentAt: Number(row.sentAt) }));
}

/** Notes what became of events; what is so old that it could not come again is forgotten. */
export async function noteEvents(
  sql: Sql,
  portalId: number,
  {
    emailIds,
    state,
    now,
  }: {
    readonly emailIds: readonly string[];
    readonly state: 'sent' | 'refused';
    readonly now: number;
  },
): Promise<void> {
  await sql.query(
    `insert into pipeline.app_events (portal_id, email_id, state, sent_at)
     select $1, id, $3, $4 from unnest($2::text[]) id order by id on conflict do nothing`,
    [portalId, emailIds, state, now],
  );
  const forgetMs = 10 * eventAgeMs;
  await sql.query('delete from pipeline.app_events where portal_id = $1 and sent_at < $2', [
    portalId,
    now - forgetMs,
  ]);
}
