import pg from 'pg';
import type { Place } from './forbidden-text.ts';

/** Every row of every table of a test's database, as the superuser sees it: no rule hides any. */
export async function readWholeDatabase(url: string): Promise<readonly Place[]> {
  const asSuperuser = new URL(url);
  asSuperuser.username = 'postgres';
  const client = new pg.Client(asSuperuser.href);
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', nspname, relname) as name from pg_class join pg_namespace n on n.oid = relnamespace
       where relkind in ('r', 'p', 'm') and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    const places: Place[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ text: string }>(`select t::text as text from only ${name} t`);
      places.push(...rows.map(({ text }) => ({ where: name, text })));
    }
    return places;
  } finally {
    await client.end();
  }
}
