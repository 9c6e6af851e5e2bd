import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { Database } from '../../src/server/db/database.ts';
import { startEmbedded, type EmbeddedPostgres } from '../../src/server/db/embedded/start-embedded.ts';
import { migrate } from '../../src/server/db/migrate.ts';
import { openDatabase, type DatabaseOptions } from '../../src/server/db/open-database.ts';

/** A database of one test, in the one Postgres that a test file starts. */
export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  /** One more pool on the same database, as another process has it. */
  another(options?: DatabaseOptions): Database;
  /** Closes the pools and drops the database; with the last one the server ends. */
  close(): Promise<void>;
}

interface Server {
  readonly directory: string;
  readonly postgres: EmbeddedPostgres;
}

let server: Promise<Server> | null = null;
let users = 0;

/** A fresh database with all migrations. Open the first in `beforeAll` and close it in `afterAll`: then one server does. */
export async function openTestDatabase(): Promise<TestDatabase> {
  users += 1;
  server ??= startServer();
  const { postgres } = await server;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(postgres.url, `create database ${name} template pipeline strategy file_copy`);
  const url = new URL(`/${name}`, postgres.url).href;
  const pools: Database[] = [];
  const another = (options?: DatabaseOptions) => {
    const database = openDatabase(url, options);
    pools.push(database);
    return database;
  };
  return {
    url,
    database: another(),
    another,
    async close() {
      await Promise.all(pools.map((pool) => pool.close()));
      users -= 1;
      if (users > 0) await administer(postgres.url, `drop database ${name} with (force)`);
      else await stopServer();
    },
  };
}

async function startServer(): Promise<Server> {
  const directory = await mkdtemp(path.join(tmpdir(), 'pipeline-postgres-'));
  const postgres = await startEmbedded({ directory, durable: false });
  await migrate(postgres.url);
  return { directory, postgres };
}

async function stopServer(): Promise<void> {
  const ended = server;
  server = null;
  if (!ended) return;
  const { postgres, directory } = await ended;
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(new URL('/template1', url).href);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
