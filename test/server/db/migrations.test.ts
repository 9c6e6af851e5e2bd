import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findPendingMigrations, migrate } from '../../../src/server/db/migrate.ts';
import { planMigrations, readMigrations } from '../../../src/server/db/migrations.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';

const one = { name: '0001-one', sql: '', checksum: 'a' };
const two = { name: '0002-two', sql: '', checksum: 'b' };
const three = { name: '0003-three', sql: '', checksum: 'c' };

describe('the plan of migrations', () => {
  it('is what was not applied, in order', () => {
    expect(planMigrations([one, two, three], [one])).toEqual([two, three]);
    expect(planMigrations([one], [one])).toEqual([]);
  });

  it.each([
    ['was changed', [{ ...one, checksum: 'x' }, two], [one], '0001-one was changed'],
    ['is missing', [two], [one, two], '0001-one, which this version lacks'],
    ['comes late', [one, two, three], [one, three], '0002-two is older than 0003-three'],
  ])('refuses where an old one %s', (_name, all, applied, message) => {
    expect(() => planMigrations(all, applied)).toThrow(message);
  });
});

describe('migrations in the database', () => {
  let test: TestDatabase;
  let directory: string;
  const folder = () => pathToFileURL(`${directory}${path.sep}`);
  const write = (name: string, sql: string) => writeFile(path.join(directory, name), sql);
  const ask = async (text: string) => {
    const client = new pg.Client(test.url);
    await client.connect();
    return client.query(text).finally(() => client.end());
  };
  beforeAll(async () => {
    test = await openTestDatabase();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'migrations-'));
    for (const { name, sql } of await readMigrations()) await write(`${name}.sql`, sql);
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('are all applied to a fresh one, and once', async () => {
    expect(await findPendingMigrations(test.database)).toEqual([]);
    expect(await migrate(test.url)).toEqual([]);
  });

  it('are the same whatever the checkout makes of ends of lines', async () => {
    for (const { name, sql } of await readMigrations())
      await write(`${name}.sql`, sql.replaceAll('\n', '\r\n'));
    expect(await migrate(test.url, folder())).toEqual([]);
  });

  it('are applied by one of several processes that try at once', async () => {
    await write('9001-once.sql', 'create table pipeline.once (a int); insert into pipeline.once values (1)');
    const applied = await Promise.all([1, 2, 3].map(() => migrate(test.url, folder())));
    expect(applied.flat()).toEqual(['9001-once']);
    expect((await ask('select * from pipeline.once')).rowCount).toBe(1);
    await ask(`drop table pipeline.once; delete from pipeline.migrations where name = '9001-once'`);
  });

  it('are refused where an applied one was changed', async () => {
    await write('0001-foundation.sql', 'select 1');
    await expect(migrate(test.url, folder())).rejects.toThrow('0001-foundation was changed');
  });

  it('leave nothing of one that fails, and keep those before it', async () => {
    await write('9001-good.sql', 'create table pipeline.good (a int)');
    await write('9002-bad.sql', 'create table pipeline.bad (a int); select 1 / 0');
    await expect(migrate(test.url, folder())).rejects.toThrow('9002-bad failed: division by zero');
    const tables = await ask(
      `select to_regclass('pipeline.good') as good, to_regclass('pipeline.bad') as bad`,
    );
    expect(tables.rows).toEqual([{ good: 'pipeline.good', bad: null }]);
    await ask(`drop table pipeline.good; delete from pipeline.migrations where name = '9001-good'`);
  });

  it.each(['1-short.sql', '0001-twice.sql', '9001 words.sql'])(
    'are not read from a file %s',
    async (name) => {
      await write(name, 'select 1');
      await expect(readMigrations(folder())).rejects.toThrow('NNNN-words.sql');
    },
  );
});
