import type { PgBoss } from 'pg-boss';
import type { Database, Sql } from '../db/database.ts';
import { DatabaseError } from '../db/database-error.ts';
import { wakeAccounts } from '../jobs/boss-wake.ts';
import { digestOfKey } from './event-digest.ts';
import type { Accepted, Inbox, IncomingEvent } from './inbox.ts';

export interface InboxDeps {
  readonly database: Database;
  readonly boss: PgBoss;
}

const mostAttempts = 3;

/** The inbox in Postgres, for any number of processes. Rejects with `DatabaseError` where nothing was stored. */
export function createPostgresInbox({ database, boss }: InboxDeps): Inbox {
  return {
    async accept(events, now, traceparent) {
      if (events.length === 0) return { stored: 0, repeated: 0, foreign: 0 };
      for (let attempt = 1; ; attempt++) {
        try {
          return await database.asOperator(async (sql) => {
            const { accepted, portalIds } = await store(sql, events, now, traceparent);
            await wakeAccounts(boss, portalIds, sql);
            return accepted;
          });
        } catch (error) {
          const isInTheWay = error instanceof DatabaseError && error.category === 'conflict';
          if (!isInTheWay || attempt === mostAttempts) throw error;
        }
      }
    },
  };
}

/** In the order of the unique index: two requests with the same events wait for one another, never both. */
const insert = `
  with ours as (
    select e.* from unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[], $5::bigint[])
      as e (portal_id, digest, kind, object_id, occurred_at)
    join pipeline.installations i on i.portal_id = e.portal_id and i.state = 'active'
  ), stored as (
    insert into pipeline.events (portal_id, digest, kind, object_id, occurred_at, accepted_at, traceparent)
    select portal_id, digest, kind, object_id, occurred_at, $6, $7 from ours order by portal_id, digest
    on conflict (portal_id, digest) do nothing
    returning portal_id
  )
  select (select count(*) from ours) as ours, (select count(*) from stored) as stored,
    array(select distinct portal_id::text from stored) as portals`;

interface Answer {
  readonly ours: number;
  readonly stored: number;
  readonly portals: readonly string[];
}

async function store(
  sql: Sql,
  events: readonly IncomingEvent[],
  now: number,
  traceparent: string | null,
): Promise<{ readonly accepted: Accepted; readonly portalIds: readonly number[] }> {
  const [answer] = await sql.query<Answer>(insert, [
    events.map(({ portalId }) => portalId),
    events.map(({ dedupeKey }) => digestOfKey(dedupeKey)),
    events.map(({ kind }) => kind),
    events.map(({ objectId }) => objectId),
    events.map(({ occurredAt }) => occurredAt),
    now,
    traceparent,
  ]);
  const { ours, stored, portals } = answer ?? { ours: 0, stored: 0, portals: [] };
  return {
    accepted: { stored, repeated: ours - stored, foreign: events.length - ours },
    portalIds: portals.map(Number),
  };
}
