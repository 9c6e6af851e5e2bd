import pg from 'pg';
import type { Database } from './database.ts';
import { planMigrations, readMigrations, type AppliedMigration, type Migration } from './migrations.ts';

/** Any number that no other advisory lock of the database has. */
const lock = 4_871_201_337;

const journal = `
  create schema if not exists pipeline;
  create table if not exists pipeline.migrations (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`;
const readJournal = 'select name, checksum from pipeline.migrations order by name';

/**
 * Brings the database up to date, forward only, each migration in a transaction of its own; of several processes that try
 * at once one does it and the others wait. The user of `url` owns everything then.
 * @returns the names of what was applied
 * @throws Error as `planMigrations`, and one that names the migration that failed; those before it stay
 */
export async function migrate(url: string, folder?: URL): Promise<readonly string[]> {
  const all = await readMigrations(folder);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // The statement under way tells when the connection breaks.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    await client.query(journal);
    const pending = planMigrations(all, (await client.query<AppliedMigration>(readJournal)).rows);
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    // Ends the session, and the lock with it.
    await client.end();
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into pipeline.migrations (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw new Error(`the migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Names of migrations that the database lacks; a server that begins to serve wants none.
 * @throws `DatabaseError` where the database cannot be asked, Error as `planMigrations`
 */
export async function findPendingMigrations(database: Database): Promise<readonly string[]> {
  const all = await readMigrations();
  const applied = await database.asOperator((sql) => sql.query<AppliedMigration>(readJournal));
  return planMigrations(all, applied).map(({ name }) => name);
}
