import { randomBytes } from 'node:crypto';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { createPostgresTokenStore } from '../../../src/server/oauth/postgres-token-store.ts';
import { requiredScopes } from '../../../src/server/config/app-scopes.ts';
import { openDatabase } from '../../../src/server/db/open-database.ts';
import { provision } from '#crm/provision/provision.ts';
import { createMailPool } from '../world/mail-pool.ts';
import { startWorld, type WorldHandle } from '../world/start-world.ts';
import { createTruth, type Truth } from '../world/truth.ts';
import type { WorldSizes } from '../world/world-mail.ts';
import type { InstalledAccount } from '../world/world-protocol.ts';
import { findFreePort } from '../../../src/server/db/embedded/free-port.ts';
import { startPostgres, type BenchPostgres } from './start-postgres.ts';
import { startProcess, type ServerProcess } from './start-process.ts';

export interface StackOptions {
  readonly sizes: WorldSizes;
  /** Default: none. */
  readonly pastMails?: number;
  /** Default: 0. */
  readonly latencyMs?: number;
}

/** Everything that a measurement is made on: HubSpot, the database, and processes of the server as they are asked for. */
export interface Stack {
  readonly sizes: WorldSizes;
  readonly world: WorldHandle;
  readonly hubSpotUrl: string;
  /** The account with a long past is the last, where there is one. */
  readonly accounts: readonly InstalledAccount[];
  readonly postgres: BenchPostgres;
  readonly truth: Truth;
  /** What HubSpot calls and signs, and where the web process listens. */
  readonly publicUrl: string;
  readonly localUrl: string;
  readonly clientSecret: string;
  readonly encryptionKeys: string;
  /** The processes that run. */
  readonly processes: readonly ServerProcess[];
  start(roles: string): Promise<ServerProcess>;
  /** One that was killed is no longer of the stack. */
  forget(process: ServerProcess): void;
  close(): Promise<void>;
}

const firstPortalId = 501;
const publicUrl = 'https://server.example';
const clientId = '5e0f8f3c-0000-4000-8000-00000000be7c';

/** Accounts are installed with their properties, and nothing of the server runs yet. */
export async function openStack(options: StackOptions): Promise<Stack> {
  const world = startWorld();
  const postgres = await startPostgres().catch(async (error: unknown) => {
    await world.close();
    throw error;
  });
  try {
    return await assemble(options, world, postgres);
  } catch (error) {
    await Promise.all([world.close(), postgres.close()]);
    throw error;
  }
}

async function assemble(options: StackOptions, world: WorldHandle, postgres: BenchPostgres): Promise<Stack> {
  const { sizes, pastMails = 0, latencyMs = 0 } = options;
  const now = Date.now();
  const port = await findFreePort();
  const localUrl = `http://127.0.0.1:${port}`;
  const clientSecret = randomBytes(24).toString('hex');
  const encryptionKeys = `bench:${randomBytes(32).toString('base64')}`;
  const { url: hubSpotUrl, accounts } = await world.open({
    ...{ sizes, firstPortalId, pastMails, clientId, clientSecret, publicUrl, localUrl, latencyMs, now },
  });
  await install(accounts, hubSpotUrl, postgres.url, encryptionKeys);
  await world.count();
  const variables = {
    ...{ PUBLIC_URL: publicUrl, HUBSPOT_API_URL: hubSpotUrl, HUBSPOT_APP_URL: hubSpotUrl },
    ...{ HUBSPOT_CLIENT_ID: clientId, HUBSPOT_CLIENT_SECRET: clientSecret },
    ...{ ENCRYPTION_KEYS: encryptionKeys, DATABASE_URL: postgres.url, HOST: '127.0.0.1' },
  };
  const processes = createProcesses(variables, port);
  return {
    ...{ sizes, world, hubSpotUrl, accounts, postgres, publicUrl, localUrl, clientSecret, encryptionKeys },
    truth: createTruth(createMailPool(now, sizes.pool), now),
    ...processes,
    async close() {
      await Promise.all(processes.processes.map((one) => one.kill('SIGTERM')));
      await Promise.all([world.close(), postgres.close()]);
    },
  };
}

/** The first web process has the address that HubSpot knows; the others need none. */
function createProcesses(
  variables: Readonly<Record<string, string>>,
  port: number,
): Pick<Stack, 'processes' | 'start' | 'forget'> {
  const processes: ServerProcess[] = [];
  return {
    processes,
    async start(roles) {
      const own = roles.includes('web') ? port : 0;
      const started = await startProcess(roles, { ...variables, PORT: String(own) });
      processes.push(started);
      return started;
    },
    forget(process) {
      const at = processes.indexOf(process);
      if (at >= 0) processes.splice(at, 1);
    },
  };
}

/** As the callback of OAuth does it, with the properties that the first steps would make. */
async function install(accounts: readonly InstalledAccount[], hubSpotUrl: string, url: string, keys: string) {
  const database = openDatabase(url, { connections: 2 });
  const store = createPostgresTokenStore(database, createKeyring(keys));
  try {
    for (const { portalId, userId, pageToken, ...tokens } of accounts) {
      await store.install(portalId, tokens, requiredScopes, Date.now(), userId);
      await provision({ accessToken: pageToken, basePath: hubSpotUrl, portalId, now: Date.now });
    }
  } finally {
    await database.close();
  }
}
