import type { Database, Sql } from '../db/database.ts';

/** Rows of one transaction. */
const page = 1_000;

/** Drops an account's answers whose time is over, a page at most; returns how many. */
export async function dropExpired(sql: Sql, portalId: number, now: number): Promise<number> {
  // Rows that another transaction drops already are left to it.
  const text = `
    delete from pipeline.requests where portal_id = $1 and ctid = any(array(
      select ctid from pipeline.requests where portal_id = $1 and expires_at <= $2
      limit ${page} for update skip locked)) returning 1`;
  return (await sql.query(text, [portalId, now])).length;
}

/**
 * Drops all kept answers whose time is over, account by account; returns how many. An account whose people work with the
 * app does so by itself: this is for those who stopped.
 */
export async function purgeAnswers(database: Database, now: number): Promise<number> {
  const accounts = await database.asOperator((sql) =>
    sql.query<{ portalId: number }>(
      'select portal_id as "portalId" from pipeline.installations order by portal_id',
    ),
  );
  let total = 0;
  for (const { portalId } of accounts) {
    for (let count = page; count === page; total += count)
      count = await database.asPortal(portalId, (sql) => dropExpired(sql, portalId, now));
  }
  return total;
}
