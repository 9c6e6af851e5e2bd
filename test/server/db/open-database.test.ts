import net, { type AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Sql } from '../../../src/server/db/database.ts';
import { DatabaseError } from '../../../src/server/db/database-error.ts';
import { openDatabase } from '../../../src/server/db/open-database.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await openTestDatabase();
  database = test.another({ connections: 2, statementTimeoutMs: 200, idleTimeoutMs: 300 });
});
afterAll(() => test.close());

const insert = (sql: Sql, key: string) =>
  sql.query(`insert into pipeline.notes (portal_id, key, value) values (1, $1, '')`, [key]);
const keys = async () => {
  const rows = await database.asPortal(1, (sql) =>
    sql.query<{ key: string }>('select key from pipeline.notes'),
  );
  return rows.map(({ key }) => key);
};
async function failureOf(work: Promise<unknown>): Promise<DatabaseError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatabaseError);
  return error as DatabaseError;
}

describe('a transaction', () => {
  it('keeps what its work did, and gives numbers back as numbers', async () => {
    await database.asPortal(1, (sql) => insert(sql, 'kept'));
    const text = `select portal_id, 1764000000000::bigint as at, key from pipeline.notes where key = 'kept'`;
    const rows = await database.asPortal(1, (sql) => sql.query(text));
    expect(rows).toEqual([{ portal_id: 1, at: 1_764_000_000_000, key: 'kept' }]);
  });

  it('keeps nothing where the work throws, and throws the same', async () => {
    const reason = new Error('ours');
    const work = database.asPortal(1, async (sql) => {
      await insert(sql, 'undone');
      throw reason;
    });
    await expect(work).rejects.toBe(reason);
    expect(await keys()).not.toContain('undone');
  });

  it('fails where the work passed over a failed statement', async () => {
    const work = database.asPortal(1, async (sql) => {
      await insert(sql, 'undone');
      await sql.query('select 1 / 0').catch(() => undefined);
    });
    expect(await failureOf(work)).toMatchObject({ category: 'defect', code: '25P02' });
    expect(await keys()).not.toContain('undone');
  });

  it('cannot be used when it is over', async () => {
    const sql = await database.asPortal(1, async (handle) => handle);
    await expect(sql.query('select 1')).rejects.toThrow('the transaction is over');
  });

  it.each([
    'select 1; select 2',
    'select 1; set app.portal_id = 2',
    `commit; begin; set app.portal_id = '2'; select 1`,
  ])('takes one statement at a time, never %j', async (text) => {
    expect(await failureOf(database.asPortal(1, (sql) => sql.query(text)))).toMatchObject({ code: '42601' });
  });

  it('says what went wrong without a word of what was in it', async () => {
    const secret = 'ada@acme.example';
    const failures = [
      database.asPortal(1, (sql) => sql.query('select $1::bigint', [secret])),
      database.asPortal(1, async (sql) => [await insert(sql, secret), await insert(sql, secret)]),
      database.asPortal(1, (sql) => sql.query(`select * from "${secret}"`)),
    ];
    for (const failure of await Promise.all(failures.map(failureOf))) {
      expect(failure).toMatchObject({ category: 'defect', retryable: false });
      expect(`${failure.stack} ${JSON.stringify(failure)} ${String(failure.cause)}`).not.toContain(secret);
    }
  });

  it('gives up a statement that takes too long', async () => {
    const failure = await failureOf(database.asPortal(1, (sql) => sql.query('select pg_sleep(5)')));
    expect(failure).toMatchObject({ category: 'timeout', retryable: true });
  });

  it('fails as a conflict where it and another one wait for each other', async () => {
    await database.asPortal(1, async (sql) => [await insert(sql, 'a'), await insert(sql, 'b')]);
    const patient = test.another({ statementTimeoutMs: 10_000 });
    const touch = (sql: Sql, key: string) =>
      sql.query(`update pipeline.notes set value = value where key = $1`, [key]);
    const [mine, theirs] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const both = await Promise.allSettled([
      patient.asPortal(1, async (sql) => {
        await touch(sql, 'a');
        mine.resolve();
        await theirs.promise;
        await touch(sql, 'b');
      }),
      patient.asPortal(1, async (sql) => {
        await touch(sql, 'b');
        theirs.resolve();
        await mine.promise;
        await touch(sql, 'a');
      }),
    ]);
    const failed = both.filter((one) => one.status === 'rejected');
    expect(failed).toMatchObject([{ reason: { category: 'conflict', code: '40P01', retryable: true } }]);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1, '1; drop table x' as unknown as number])(
    'is not begun for the portal %j',
    async (portalId) => {
      await expect(database.asPortal(portalId, async () => 1)).rejects.toThrow('not the id of a portal');
    },
  );
});

describe('a pool', () => {
  it('lends another connection after one was killed under its work', async () => {
    const kill = database.asPortal(1, async (sql) => {
      const [row] = await sql.query<{ pid: number }>('select pg_backend_pid() as pid');
      await terminate(row?.pid ?? 0);
      await sql.query('select 1');
    });
    expect(await failureOf(kill)).toMatchObject({ category: 'unreachable', retryable: true });
    expect(await keys()).toContain('kept');
  });

  it('outlives a connection that breaks in the middle of the first statement', async () => {
    const uncaught: unknown[] = [];
    const note = (error: unknown) => void uncaught.push(error);
    // Told before a process ends by it, whoever else would keep the process alive.
    process.on('uncaughtExceptionMonitor', note);
    const wire = await breakAtBegin();
    const broken = openDatabase(wire.url);
    expect(await failureOf(broken.asPortal(1, async () => 1))).toMatchObject({ category: 'unreachable' });
    await broken.close();
    process.off('uncaughtExceptionMonitor', note);
    wire.close();
    expect(uncaught).toEqual([]);
  });

  it('ends a transaction that does nothing, and lives on', async () => {
    const lost = test.another({ connections: 1, idleTimeoutMs: 50 });
    const idle = lost.asPortal(1, async (sql) => {
      await test.database.asOperator((other) => other.query('select pg_sleep(0.2)'));
      await sql.query('select 1');
    });
    expect((await failureOf(idle)).retryable).toBe(true);
    expect(await lost.asPortal(1, (sql) => sql.query('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  it('says that it has no connection left, once it has waited for one', async () => {
    const small = test.another({ connections: 1, connectTimeoutMs: 50 });
    await small.asPortal(1, async () => {
      const failure = await failureOf(small.asPortal(1, (sql) => sql.query('select 1')));
      expect(failure).toMatchObject({ category: 'exhausted', retryable: true });
    });
  });

  it('says that a database is not there, or that nobody may enter', async () => {
    const closed = openDatabase('postgres://someone:secret@127.0.0.1:1/none', { connectTimeoutMs: 500 });
    const refused = openDatabase(test.url.replace(/:[^:@]+@/u, ':wrong@'));
    for (const one of [closed, refused]) {
      const failure = await failureOf(one.asOperator((sql) => sql.query('select 1')));
      expect(failure).toMatchObject({ category: 'unreachable', retryable: true });
      expect(failure.message).not.toContain('secret');
      await one.close();
    }
  });
});

/** The owner may end its own sessions; a role that it took on may not. */
async function terminate(pid: number): Promise<void> {
  const client = new pg.Client(test.url);
  await client.connect();
  await client.query('select pg_terminate_backend($1, 2000)', [pid]).finally(() => client.end());
}

/** A way to the database that is cut when a transaction begins, without a word: as a killed Postgres does it. */
async function breakAtBegin(): Promise<{ readonly url: string; close(): void }> {
  const url = new URL(test.url);
  const server = net.createServer((client) => {
    const database = net.connect(Number(url.port), url.hostname);
    for (const socket of [client, database]) socket.on('error', () => undefined);
    database.pipe(client);
    client.on('data', (data) => {
      if (!data.includes('begin')) database.write(data);
      else for (const socket of [client, database]) socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: Object.assign(new URL(url), { port: String(port) }).href, close: () => server.close() };
}
