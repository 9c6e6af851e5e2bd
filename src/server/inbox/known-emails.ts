import type { Database } from '../db/database.ts';

/** Which of these emails the inbox has met: they wait, were dealt with in the last three days, or were given up. */
export async function findKnownEmails(
  database: Database,
  portalId: number,
  emailIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database.asPortal(portalId, (sql) =>
    sql.query<{ id: string }>(
      `select distinct object_id as id from pipeline.events
       where portal_id = $1 and kind = 'email' and object_id = any($2::text[])`,
      [portalId, emailIds],
    ),
  );
  return new Set(rows.map(({ id }) => id));
}
