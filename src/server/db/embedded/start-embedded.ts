import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { openCluster, readPort, startCluster, stopCluster, type Cluster } from './cluster.ts';
import { findFreePort } from './free-port.ts';

export interface EmbeddedOptions {
  /** Where everything lies; created where it is missing. */
  readonly directory: string;
  /** On 127.0.0.1; 0, the default, for any that is free. */
  readonly port?: number;
  /** False for tests: what a fall of the machine would lose is not worth waiting for. Default: true. */
  readonly durable?: boolean;
}

export interface EmbeddedPostgres {
  /** For `migrate` and `openDatabase`: the database `pipeline` as its owner, who is no superuser. */
  readonly url: string;
  /** Ends the server, unless another living process started it. */
  stop(): Promise<void>;
}

const database = 'pipeline';
const owner = 'pipeline_owner';

/**
 * A Postgres of our own, for trials, development and tests. One that runs in this directory already is joined: started by
 * a process that lives, it stays when this one stops; left over by one that was killed, it is this one's to stop.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { port = 0, durable = true } = options;
  const cluster = await openCluster(path.resolve(options.directory), durable);
  const running = (await findRunning(cluster)) ?? (await start(cluster, port || (await findFreePort())));
  if (!running.isOthers) await writeFile(starterFile(cluster), String(process.pid));
  await createOwner(cluster, running.port);
  return {
    url: urlOf(cluster, owner, running.port, database),
    stop: async () => {
      if (!running.isOthers) await stopCluster(cluster);
    },
  };
}

interface Running {
  readonly port: number;
  /** Started by another process that lives. */
  readonly isOthers: boolean;
}

async function start(cluster: Cluster, port: number): Promise<Running> {
  try {
    await startCluster(cluster, port);
    return { port, isOthers: false };
  } catch (error) {
    // Another process may have been faster, and its server may need a moment to let anybody in.
    for (let patience = 20; patience > 0 && (await readPort(cluster.data)) !== null; patience--) {
      const running = await findRunning(cluster);
      if (running) return { ...running, isOthers: true };
      await setTimeout(250);
    }
    throw error;
  }
}

/** Our own user and database, where they are missing; of several processes that find them missing one creates them. */
async function createOwner(cluster: Cluster, port: number): Promise<void> {
  const client = new pg.Client(urlOf(cluster, 'postgres', port, 'postgres'));
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(1)');
    const roles = await client.query('select from pg_roles where rolname = $1', [owner]);
    const password = client.escapeLiteral(cluster.password);
    if (!roles.rowCount)
      await client.query(`create role ${owner} login createrole createdb password ${password}`);
    const databases = await client.query('select from pg_database where datname = $1', [database]);
    if (!databases.rowCount) await client.query(`create database ${database} owner ${owner}`);
  } finally {
    await client.end();
  }
}

/** The server that answers with this directory's password. What a killed one left behind does not. */
async function findRunning(cluster: Cluster): Promise<Running | null> {
  const port = await readPort(cluster.data);
  if (port === null) return null;
  const client = new pg.Client({
    connectionString: urlOf(cluster, 'postgres', port, 'postgres'),
    connectionTimeoutMillis: 5_000,
  });
  try {
    await client.connect();
    return { port, isOthers: (await findStarter(cluster)) !== null };
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The other process that started the server; null where it is no more. */
async function findStarter(cluster: Cluster): Promise<number | null> {
  const pid = Number(await readFile(starterFile(cluster), 'utf8').catch(() => ''));
  if (!pid || pid === process.pid) return null;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : null;
  }
}

function starterFile({ directory }: Cluster): string {
  return path.join(directory, 'started-by');
}

function urlOf({ password }: Cluster, user: string, port: number, name: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${name}`;
}
