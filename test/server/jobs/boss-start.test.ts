import { afterAll, beforeAll, expect, it } from 'vitest';
import { createBoss } from '../../../src/server/jobs/boss-start.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { until } from '../../support/until.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
}, 60_000);
afterAll(() => test.close());

it('jobs that cannot be begun leave nothing behind that keeps a process alive', async () => {
  const connections = () =>
    test.database.asOperator((sql) =>
      sql.query(
        `select from pg_stat_activity where datname = current_database() and application_name like '%-jobs'`,
      ),
    );
  const queues = [{ name: 'no name of a queue' }];
  await expect(createBoss({ url: test.url, log: () => undefined, queues })).rejects.toThrow('Name');
  await until(async () => (await connections()).length === 0, 2_000);
});
