import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { access, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { findFreePort } from '../../src/server/db/embedded/free-port.ts';
import { findSystemUser, giveTo } from '../../src/server/db/embedded/system-user.ts';

/** A Postgres of the system, set up as the one in compose.yaml is: its owner of the database is no superuser. */
export interface MachinePostgres {
  /** As `pipeline_owner`. */
  readonly url: string;
  readonly superuserUrl: string;
  readonly directory: string;
  /** As the superuser. */
  run(statement: string): Promise<void>;
  stop(): Promise<void>;
}

const run = promisify(execFile);

/** Where Debian keeps the programs of its newest Postgres; null where there is none. */
export async function findPostgresTools(): Promise<string | null> {
  const root = '/usr/lib/postgresql';
  const versions = await readdir(root).catch(() => []);
  for (const version of versions.toSorted((a, b) => Number(b) - Number(a))) {
    const folder = path.join(root, version, 'bin');
    const programs = ['initdb', 'pg_ctl', 'pg_dump', 'pg_restore'].map((name) =>
      access(path.join(folder, name)),
    );
    const isWhole = await Promise.all(programs).then(
      () => true,
      () => false,
    );
    if (isWhole) return folder;
  }
  return null;
}

export async function startMachinePostgres(tools: string): Promise<MachinePostgres> {
  const user = await findSystemUser();
  const directory = await mkdtemp(path.join(tmpdir(), 'machine-postgres-'));
  await giveTo(user, directory);
  const data = path.join(directory, 'data');
  const port = await findFreePort();
  const options = { ...user, cwd: directory };
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  await run(
    `${tools}/initdb`,
    ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '-E', 'UTF8'],
    options,
  );
  await inBackground(
    `${tools}/pg_ctl`,
    ['start', '-D', data, '-w', '-l', `${directory}/log`, '-o', settings],
    options,
  );
  const urlOf = (name: string, database: string) => `postgres://${name}@127.0.0.1:${port}/${database}`;
  const password = randomBytes(9).toString('hex');
  await query(
    urlOf('postgres', 'postgres'),
    `create role pipeline_owner login createrole password '${password}'`,
  );
  await query(urlOf('postgres', 'postgres'), 'create database pipeline owner pipeline_owner');
  const superuserUrl = urlOf('postgres', 'pipeline');
  return {
    ...{ url: urlOf('pipeline_owner', 'pipeline'), superuserUrl, directory },
    run: (statement) => query(superuserUrl, statement),
    async stop() {
      await run(`${tools}/pg_ctl`, ['stop', '-D', data, '-m', 'immediate', '-w'], options);
      await rm(directory, { recursive: true });
    },
  };
}

/** The server it starts keeps no pipe of ours open. */
async function inBackground(program: string, args: readonly string[], options: object): Promise<void> {
  const [code] = (await once(spawn(program, [...args], { ...options, stdio: 'ignore' }), 'exit')) as [number];
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
}

async function query(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
