import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { findBinaries, type Binaries } from './binaries.ts';
import { findSystemUser, giveTo, type SystemUser } from './system-user.ts';

/** A directory with a Postgres in it. */
export interface Cluster {
  readonly directory: string;
  readonly data: string;
  /** Of the superuser and of the owner of our database. */
  readonly password: string;
  readonly user: SystemUser;
  readonly binaries: Binaries;
}

const run = promisify(execFile);

/**
 * Makes what is missing, under another name until it is whole: a creation that was killed half-way, or that another process
 * was faster with, is never taken for the cluster.
 */
export async function openCluster(directory: string, isDurable: boolean): Promise<Cluster> {
  const [binaries, user] = await Promise.all([findBinaries(), findSystemUser()]);
  await mkdir(directory, { recursive: true });
  await giveTo(user, directory);
  const home = path.join(directory, 'cluster');
  if (!(await exists(home))) {
    const draft = await mkdtemp(path.join(directory, 'draft-'));
    await createData(draft, user, binaries, isDurable);
    await rename(draft, home).catch(async (error: unknown) => {
      await rm(draft, { recursive: true });
      if (!(await exists(home))) throw error;
    });
  }
  const password = await readFile(path.join(home, 'password'), 'utf8');
  return { directory, data: path.join(home, 'data'), password, user, binaries };
}

async function createData(draft: string, user: SystemUser, { initdb }: Binaries, isDurable: boolean) {
  const passwordFile = path.join(draft, 'password');
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  await giveTo(user, passwordFile);
  await giveTo(user, draft);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    ...(isDurable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  const args = [
    ...[`--pgdata=${path.join(draft, 'data')}`, '--username=postgres', `--pwfile=${passwordFile}`],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', ...(isDurable ? [] : ['--no-sync'])],
    ...Object.entries(settings).map(([name, value]) => `--set=${name}=${value}`),
  ];
  try {
    await run(initdb, args, { ...user, cwd: draft });
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    await rm(draft, { recursive: true, force: true });
    throw new Error(`Postgres cannot be set up in ${draft}: ${stderr.trim().slice(-500)}`, { cause: error });
  }
}

/** Starts the server and waits until it answers. It goes on when this process ends. */
export async function startCluster(
  { directory, data, user, binaries }: Cluster,
  port: number,
): Promise<void> {
  const log = path.join(directory, 'log');
  const args = ['start', '-D', data, '-l', log, '-o', `-p ${Math.trunc(port)}`, '-w', '-t', '60'];
  const [code] = (await once(
    spawn(binaries.pgCtl, args, { ...user, cwd: directory, stdio: 'ignore', windowsHide: true }),
    'exit',
  )) as [number | null];
  if (code === 0) return;
  const said = await readFile(log, 'utf8').catch(() => '');
  throw new Error(`Postgres does not start on port ${port}: ${said.trim().slice(-500)}`);
}

/** Ends the server in order, whoever is connected, or finds that it has ended. */
export async function stopCluster({ directory, data, user, binaries }: Cluster): Promise<void> {
  const args = ['stop', '-D', data, '-m', 'fast', '-w', '-t', '60'];
  await run(binaries.pgCtl, args, { ...user, cwd: directory }).catch(async (error: unknown) => {
    if ((await readPort(data)) !== null) throw error;
  });
}

/** The port that the server in this directory noted when it started; null where none did, or it ended in order. */
export async function readPort(data: string): Promise<number | null> {
  const text = await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  return Number(text.split('\n')[3]) || null;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
