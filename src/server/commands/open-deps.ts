import type { Log } from '../../app/use-cases/context.ts';
import type { ServerConfig } from '../config/server-config.ts';
import { startEmbedded } from '../db/embedded/start-embedded.ts';
import { openDatabase } from '../db/open-database.ts';
import { createKeyring } from '../secrets/aes-keyring.ts';
import type { CommandDeps } from './command.ts';

export interface OpenDeps {
  readonly deps: CommandDeps;
  close(): Promise<void>;
}

/** Pages of a rotation or an erasure may take longer than what a server grants a request. */
const statementTimeoutMs = 120_000;

/** What the commands need, as the configuration names it; an embedded Postgres that runs already is joined. */
export async function openDeps(config: ServerConfig, log: Log): Promise<OpenDeps> {
  const embedded =
    config.database.kind === 'embedded'
      ? await startEmbedded({ directory: config.database.directory })
      : { url: config.database.url, stop: async () => undefined };
  const database = openDatabase(embedded.url, { connections: 2, statementTimeoutMs });
  const keyring = createKeyring(config.encryptionKeys);
  return {
    deps: { config, url: embedded.url, database, keyring, log, now: Date.now, fetch },
    async close() {
      await database.close();
      await embedded.stop();
    },
  };
}
