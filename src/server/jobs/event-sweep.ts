import type { PgBoss } from 'pg-boss';
import type { Database } from '../db/database.ts';
import { accountEvents } from './boss-queues.ts';
import { wakeAccounts } from './boss-wake.ts';

/** Any number that no other advisory lock of the database has. */
const lock = 4_871_201_338;

/**
 * Goes from account to account by the index, however many events each has. Rests and jobs are read once and hashed, `not in`
 * sees to that: what Postgres has last counted of them may be far from what is there after a burst, and an anti-join that
 * trusts it compares every account with each of them.
 */
const idle = `
  with recursive portals as (
    (select portal_id from pipeline.events where state = 'waiting' order by portal_id limit 1)
    union all
    select (select e.portal_id from pipeline.events e
            where e.state = 'waiting' and e.portal_id > p.portal_id order by e.portal_id limit 1)
    from portals p where p.portal_id is not null
  )
  select p.portal_id as "portalId" from portals p
  join pipeline.installations i on i.portal_id = p.portal_id and i.state = 'active'
  where p.portal_id not in (select r.portal_id from pipeline.event_rests r where r.until > $1)
    and exists (select from pipeline.events e
      where e.portal_id = p.portal_id and e.state = 'waiting' and e.not_before <= $1)
    and p.portal_id::text not in (select coalesce(j.singleton_key, '') from pgboss.job j
      where j.name = '${accountEvents}' and j.policy = 'stately' and j.state <= 'active')`;

/**
 * Wakes every account that has something to do now: whose rest or whose events' wait is over, who came back, or whose job got
 * lost. An account whose job waits or is worked on does not get another. Of several processes one looks at a time. Returns their number.
 */
export async function wakeIdleAccounts(database: Database, boss: PgBoss, now: number): Promise<number> {
  return database.asOperator(async (sql) => {
    const [turn] = await sql.query<{ ours: boolean }>('select pg_try_advisory_xact_lock($1) as ours', [lock]);
    if (!turn?.ours) return 0;
    await sql.query('delete from pipeline.event_rests where until <= $1', [now]);
    const portals = await sql.query<{ portalId: number }>(idle, [now]);
    await wakeAccounts(
      boss,
      portals.map(({ portalId }) => portalId),
      sql,
    );
    return portals.length;
  });
}
