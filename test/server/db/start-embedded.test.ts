import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabaseError } from '../../../src/server/db/database-error.ts';
import { startEmbedded } from '../../../src/server/db/embedded/start-embedded.ts';
import { migrate } from '../../../src/server/db/migrate.ts';
import { openDatabase } from '../../../src/server/db/open-database.ts';

let directory: string;
let url: string;
const start = (port?: number) =>
  startEmbedded({ directory, durable: false, ...(port === undefined ? {} : { port }) });
/** Notes who started the server, as that process itself would have. */
const setStarter = (pid: number | undefined) => writeFile(path.join(directory, 'started-by'), String(pid));
const isUp = async () => {
  const database = openDatabase(url);
  const answer = database.asOperator((sql) => sql.query<{ one: number }>('select 1 as one'));
  return answer
    .then(
      () => true,
      () => false,
    )
    .finally(() => database.close());
};

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'embedded-'));
});
afterAll(async () => {
  await setStarter(undefined);
  await (await start()).stop();
  await rm(directory, { recursive: true });
});

describe('an embedded Postgres', { timeout: 60_000 }, () => {
  it('starts out of nothing, and keeps what it holds through a restart, as does a pool on it', async () => {
    const first = await start();
    ({ url } = first);
    await migrate(url);
    const lost: DatabaseError[] = [];
    const pool = openDatabase(url, { onLostConnection: (error) => lost.push(error) });
    const count = () => pool.asPortal(1, (sql) => sql.query('select key from pipeline.notes'));
    await pool.asPortal(1, (sql) =>
      sql.query(`insert into pipeline.notes (portal_id, key, value) values (1, 'kept', '')`),
    );
    await first.stop();
    await expect(count()).rejects.toMatchObject({ category: 'unreachable', retryable: true });
    const again = await start(Number(new URL(url).port));
    expect(again.url).toBe(url);
    expect(await count()).toEqual([{ key: 'kept' }]);
    expect(lost).toMatchObject([{ category: 'unreachable' }]);
    await pool.close();
    await again.stop();
  });

  it('is one where two start at once in a new directory', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'embedded-'));
    const both = await Promise.all([1, 2].map(() => startEmbedded({ directory: other, durable: false })));
    expect(new Set(both.map((one) => one.url)).size).toBe(1);
    for (const one of both) await one.stop();
    await rm(other, { recursive: true });
  });

  it('is joined where another living process started it, and left alone by whoever joined', async () => {
    const own = await start();
    ({ url } = own);
    await setStarter(process.ppid);
    const joined = await start();
    expect(joined.url).toBe(url);
    await joined.stop();
    expect(await isUp()).toBe(true);
    await own.stop();
    expect(await isUp()).toBe(false);
  });

  it('is taken over where a killed process left it', async () => {
    ({ url } = await start());
    await setStarter(spawnSync(process.execPath, ['--version']).pid);
    const taken = await start();
    expect(taken.url).toBe(url);
    await taken.stop();
    expect(await isUp()).toBe(false);
  });

  it('starts where a killed server left its notes behind', async () => {
    await writeFile(
      path.join(directory, 'cluster', 'data', 'postmaster.pid'),
      `4194305\n/none\n0\n1\n\n127.0.0.1\n`,
    );
    const own = await start();
    ({ url } = own);
    expect(await isUp()).toBe(true);
    await own.stop();
  });

  it('listens on this machine only, with a password, as a user who is no superuser', async () => {
    const own = await start();
    ({ url } = own);
    const database = openDatabase(url);
    const [row] = await database.asOperator((sql) =>
      sql.query(`
        select current_setting('listen_addresses') as listens,
          current_setting('password_encryption') as passwords, rolsuper as is_super, rolbypassrls as bypasses
        from pg_roles where rolname = session_user`),
    );
    await database.close();
    expect(row).toEqual({
      ...{ listens: '127.0.0.1', passwords: 'scram-sha-256' },
      ...{ is_super: false, bypasses: false },
    });
    await own.stop();
  });
});
