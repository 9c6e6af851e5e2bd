import type { DatabaseConfig } from '../config/server-config.ts';
import { startEmbedded } from '../db/embedded/start-embedded.ts';
import { findPendingMigrations, migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open-database.ts';

export interface OpenStore {
  readonly url: string;
  /** Ends a database of the server's own; another is left as it is. */
  stop(): Promise<void>;
}

/**
 * The database, ready to be used. One of the server's own is started and brought up to date; any other has to be, by whoever
 * looks after it.
 * @throws Error that says what to do
 */
export async function openStore(config: DatabaseConfig): Promise<OpenStore> {
  if (config.kind === 'url') {
    await requireMigrations(config.url);
    return { url: config.url, stop: async () => undefined };
  }
  const embedded = await startEmbedded({ directory: config.directory });
  await migrate(embedded.url);
  return embedded;
}

async function requireMigrations(url: string): Promise<void> {
  const database = openDatabase(url, { connections: 1 });
  try {
    const pending = await findPendingMigrations(database);
    if (pending.length === 0) return;
    throw new Error(
      `The database lacks ${pending.length} migrations: run "node src/server/cli.ts migrate" once, then start again.`,
    );
  } finally {
    await database.close();
  }
}
