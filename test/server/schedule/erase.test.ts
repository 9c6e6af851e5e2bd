import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/server/db/database.ts';
import { createEraseJob, operatorTables } from '../../../src/server/jobs/schedule/app-jobs/erase.ts';
import { createPurgeJob, purgeOAuthStates } from '../../../src/server/jobs/schedule/app-jobs/purge.ts';
import type { TakenJob } from '../../../src/server/jobs/schedule/job.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { tenantTables } from '../../../src/server/store/erase-portal.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { readTables, toInsert } from '../db/tenant-tables.ts';

const [one, other] = [100, 101];
const clock = { at: 1_800_000_000_000 };
const keyring = createKeyring(`k1:${randomBytes(32).toString('base64')}`);
const ownTables = operatorTables.filter((name) => name !== 'installations');
let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
}, 30_000);
afterAll(() => test.close());

const lines: Record<string, unknown>[] = [];
const log = (event: string, fields: object) => void lines.push({ event, ...fields });
const taken: TakenJob = { portalId: 0, job: 'erase', failures: 0, progress: {}, holder: '' };
const erase = (database: Database = test.database) =>
  createEraseJob({ database, keyring, log, now: () => clock.at })(taken);

async function setInstallation(portalId: number, state: string, eraseAt: number | null): Promise<void> {
  await test.database.asOperator((sql) =>
    sql.query(
      `insert into pipeline.installations (portal_id, state, scopes, installed_at, erase_at)
       values ($1, $2, '{}', 0, $3)
       on conflict (portal_id) do update set state = excluded.state, erase_at = excluded.erase_at`,
      [portalId, state, eraseAt],
    ),
  );
}

/** A row in every table that can hold one of the account. */
async function fill(portalId: number): Promise<void> {
  for (const table of tenantTables) {
    const { text, values } = await insertInto(table, portalId);
    await test.database.asPortal(portalId, (sql) => sql.query(text, values));
  }
  for (const table of ownTables) {
    const { text, values } = await insertInto(table, portalId);
    await test.database.asOperator((sql) => sql.query(text, values));
  }
}

/** Columns that take certain words alone. */
const words: Readonly<Record<string, string>> = { rate_budgets: 'general', app_events: 'sent' };

async function insertInto(table: string, portalId: number) {
  const { text, values } = await toInsert(test.database, `pipeline.${table}`, portalId);
  const word = words[table];
  return { text, values: values.map((value) => (value === 'a' && word !== undefined ? word : value)) };
}

async function countRows(portalId: number): Promise<number> {
  let total = 0;
  const text = (table: string) => `select count(*) as count from pipeline.${table} where portal_id = $1`;
  for (const table of tenantTables) {
    const rows = await test.database.asPortal(portalId, (sql) =>
      sql.query<{ count: number }>(text(table), [portalId]),
    );
    total += rows[0]?.count ?? 0;
  }
  for (const table of operatorTables) {
    const rows = await test.database.asOperator((sql) =>
      sql.query<{ count: number }>(text(table), [portalId]),
    );
    total += rows[0]?.count ?? 0;
  }
  return total;
}

const all = tenantTables.length + operatorTables.length;
beforeEach(async () => {
  lines.length = 0;
  for (const portalId of [one, other]) {
    await setInstallation(portalId, 'uninstalled', clock.at);
    await erase();
    await fill(portalId);
    await setInstallation(portalId, 'active', null);
  }
  lines.length = 0;
});

describe('the erasure of an account', () => {
  it('knows every table that holds rows of accounts', async () => {
    const tables = await readTables(test.database);
    const ofAccounts = tables.filter(({ hasPortal, kind }) => hasPortal && kind === 'r');
    const known = [...tenantTables, ...operatorTables].map((name) => `pipeline.${name}`);
    expect(ofAccounts.map(({ name }) => name)).toEqual(known.toSorted());
  });

  it('takes all of it when its time has come, leaves the other as it is, and proves it by counts', async () => {
    await setInstallation(one, 'uninstalled', clock.at + 1);
    expect(await erase()).toEqual({ kind: 'done' });
    expect(await countRows(one)).toBe(all);
    clock.at += 1;
    await erase();
    expect([await countRows(one), await countRows(other)]).toEqual([0, all]);
    expect(lines).toEqual([
      {
        ...{ event: 'portal-erased', portalId: one, left: 0 },
        ...{ rows: tenantTables.length, own: operatorTables.length },
      },
    ]);
  });

  it('stops where the account comes back in the middle', async () => {
    await setInstallation(one, 'uninstalled', clock.at);
    let pages = 0;
    const returning: Database = {
      ...test.database,
      async asPortal(portalId, work) {
        const result = await test.database.asPortal(portalId, work);
        pages += 1;
        return result;
      },
      async asOperator(work) {
        if (pages === 2) await setInstallation(one, 'active', null);
        return test.database.asOperator(work);
      },
    };
    await erase(returning);
    expect(await countRows(one)).toBe(all - 2);
    expect(lines).toMatchObject([{ event: 'portal-not-erased', rows: 2 }]);
  });

  it('goes on where it was broken off', async () => {
    await setInstallation(one, 'uninstalled', clock.at);
    let pages = 0;
    const breaking: Database = {
      ...test.database,
      async asPortal(portalId, work) {
        pages += 1;
        if (pages > 2) throw new Error('killed');
        return test.database.asPortal(portalId, work);
      },
    };
    expect(await erase(breaking)).toMatchObject({ kind: 'failed' });
    expect(await countRows(one)).toBe(all - 2);
    await erase();
    expect(await countRows(one)).toBe(0);
  });
});

describe('what has had its time', () => {
  it('is dropped, installations that nobody ended among it; one kind that fails keeps no other', async () => {
    await test.database.asOperator((sql) =>
      sql.query(
        `insert into pipeline.oauth_states (state_digest, browser_digest, return_to, expires_at)
         values ('old', 'b', '', $1), ('new', 'b', '', $2)`,
        [clock.at, clock.at + 1],
      ),
    );
    const purge = createPurgeJob({
      purges: {
        broken: () => Promise.reject(new Error('words')),
        states: purgeOAuthStates(test.database),
      },
      log,
      now: () => clock.at,
    });
    expect(await purge({ ...taken, job: 'purge' })).toMatchObject({ kind: 'failed' });
    expect(lines).toContainEqual({ event: 'purged', states: 1 });
    expect(JSON.stringify(lines)).not.toContain('words');
    const left = await test.database.asOperator((sql) =>
      sql.query('select state_digest from pipeline.oauth_states'),
    );
    expect(left).toEqual([{ state_digest: 'new' }]);
  });
});
