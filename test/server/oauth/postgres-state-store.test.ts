import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPostgresStateStore } from '../../../src/server/oauth/postgres-state-store.ts';
import type { StateStore } from '../../../src/server/oauth/state-store.ts';
import { describeStateStore } from '../../contract/oauth-states.contract.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';

let opened: TestDatabase;
let another: StateStore;
beforeAll(async () => {
  opened = await openTestDatabase();
  another = createPostgresStateStore(opened.another());
});
afterAll(() => opened.close());

const kept = () => opened.database.asOperator((sql) => sql.query('select * from pipeline.oauth_states'));

describeStateStore('in Postgres', {
  async open() {
    await opened.database.asOperator((sql) => sql.query('delete from pipeline.oauth_states'));
    return createPostgresStateStore(opened.database);
  },
  another: () => another,
});

it('empties itself of what has expired', async () => {
  const state = (name: string, expiresAt: number) =>
    another.put({ stateDigest: name, browserDigest: name, returnTo: 'contacts', expiresAt }, 1_000);
  for (const name of ['a', 'b', 'c']) await state(name, 500);
  expect(await kept()).toHaveLength(1);
});

it('is out of a portal’s reach', async () => {
  const read = opened.database.asPortal(33, (sql) => sql.query('select * from pipeline.oauth_states'));
  await expect(read).rejects.toThrow();
});
