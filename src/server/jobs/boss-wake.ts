import type { Db, PgBoss } from 'pg-boss';
import type { Sql } from '../db/database.ts';
import { accountEvents } from './boss-queues.ts';

/** What a job of the queue carries. */
export interface AccountJob {
  readonly portalId: number;
}

/**
 * Has the accounts' events worked off; where a job waits already, that one does.
 * @param sql the transaction that the jobs come about with; without one, at once
 */
export async function wakeAccounts(
  boss: PgBoss,
  portalIds: readonly number[],
  sql: Sql | null = null,
): Promise<void> {
  if (portalIds.length === 0) return;
  // In order: two transactions that wake the same accounts never wait for each other.
  const jobs = portalIds
    .toSorted((a, b) => a - b)
    .map((portalId) => ({ data: { portalId } satisfies AccountJob, singletonKey: String(portalId) }));
  await boss.insert(accountEvents, jobs, sql === null ? {} : { db: jobsWithin(sql) });
}

/** What pg-boss does in a transaction of ours. */
function jobsWithin(sql: Sql): Db {
  return { executeSql: async (text, values) => ({ rows: [...(await sql.query(text, values ?? []))] }) };
}
