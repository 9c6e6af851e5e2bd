import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded, type EmbeddedPostgres } from '../../../src/server/db/embedded/start-embedded.ts';
import { migrate } from '../../../src/server/db/migrate.ts';
import { findFreePort } from '../../../src/server/db/embedded/free-port.ts';

/** A real Postgres that keeps what it confirmed, and can be ended in every way. */
export interface BenchPostgres {
  /** As the server under test is given it. */
  readonly url: string;
  /** As the superuser, whom row-level security does not hold: for those who count. */
  readonly countersUrl: string;
  /** Of the process above all others. */
  pid(): Promise<number>;
  /** In order, as for an update: whoever is connected is sent away. */
  restart(): Promise<void>;
  /** Without a word, as when the machine falls: all its processes die, then it starts again. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

export async function startPostgres(): Promise<BenchPostgres> {
  const directory = await mkdtemp(path.join(tmpdir(), 'pipeline-bench-'));
  const options = { directory, port: await findFreePort() };
  let postgres: EmbeddedPostgres = await startEmbedded(options);
  await migrate(postgres.url);
  const pid = async () =>
    Number(
      (await readFile(path.join(directory, 'cluster', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0],
    );
  return {
    url: postgres.url,
    countersUrl: asSuperuser(postgres.url),
    pid,
    async restart() {
      await postgres.stop();
      postgres = await startEmbedded(options);
    },
    async crash() {
      const postmaster = await pid();
      process.kill(postmaster, 'SIGKILL');
      // Its children end when they see that it is gone; only then may another begin.
      await untilGone(postmaster);
      postgres = await startAgain(options);
    },
    async close() {
      await postgres.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function asSuperuser(url: string): string {
  const counters = new URL(url);
  counters.username = 'postgres';
  return counters.href;
}

/** Shared memory of the dead one's children may be held for a moment longer. */
async function startAgain(options: Parameters<typeof startEmbedded>[0]): Promise<EmbeddedPostgres> {
  for (let tries = 20; ; tries -= 1) {
    try {
      return await startEmbedded(options);
    } catch (error) {
      if (tries === 0) throw error;
      await pause(500);
    }
  }
}

async function untilGone(pid: number): Promise<void> {
  for (let patience = 100; patience > 0 && isAlive(pid); patience -= 1) await pause(50);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
