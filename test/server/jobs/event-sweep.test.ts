import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wakeAccounts } from '../../../src/server/jobs/boss-wake.ts';
import { wakeIdleAccounts } from '../../../src/server/jobs/event-sweep.ts';
import { openYard, start, type Yard } from './support.ts';

const accounts = 10_000;

let yard: Yard;
beforeAll(async () => {
  yard = await openYard();
}, 60_000);
afterAll(() => yard.close());

it('ten thousand accounts with events are looked through in time, also right after all of them were woken', async () => {
  const { test, boss } = yard;
  await test.database.asOperator(async (sql) => {
    await sql.query(`insert into pipeline.installations (portal_id, state, scopes, installed_at)
      select id, 'active', '{}', 0 from generate_series(1, ${accounts}) as id`);
    await sql.query(`insert into pipeline.events (portal_id, digest, kind, object_id, occurred_at, accepted_at)
      select id, gen_random_uuid(), 'email', '1', 0, 0 from generate_series(1, ${accounts}) as id`);
  });
  const portalIds = Array.from({ length: accounts - 1 }, (_, index) => index + 1);
  await wakeAccounts(boss, portalIds);
  // A burst is over: what Postgres knows of the queue from now on is that hardly a row is in it.
  await asOwner(['delete from pgboss.job', 'vacuum analyze pgboss.job_common']);
  await wakeAccounts(boss, [1]);
  await asOwner(['analyze']);
  await wakeAccounts(boss, portalIds);
  const hasty = test.another({ statementTimeoutMs: 2_000 });
  expect(await wakeIdleAccounts(hasty, boss, start)).toBe(1);
}, 60_000);

async function asOwner(statements: readonly string[]): Promise<void> {
  const client = new pg.Client(yard.test.url);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
