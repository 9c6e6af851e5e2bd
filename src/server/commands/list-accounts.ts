import type { Database } from '../db/database.ts';

const page = 1_000;

/** Every account that is known, in order; those that left and are not erased yet too. */
export async function* listAccounts(database: Database): AsyncGenerator<number> {
  let last = 0;
  for (let found = page; found === page;) {
    const rows = await database.asOperator((sql) =>
      sql.query<{ portalId: number }>(
        `select portal_id as "portalId" from pipeline.installations where portal_id > $1
         order by portal_id limit ${page}`,
        [last],
      ),
    );
    for (const { portalId } of rows) yield portalId;
    found = rows.length;
    last = rows.at(-1)?.portalId ?? last;
  }
}
