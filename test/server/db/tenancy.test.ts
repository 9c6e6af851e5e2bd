import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database, Sql } from '../../../src/server/db/database.ts';
import { openDatabase } from '../../../src/server/db/open-database.ts';
import { tenantTables } from '../../../src/server/store/erase-portal.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { readTables, toInsert, type CatalogueTable } from './tenant-tables.ts';

const [mine, theirs] = [1, 2];
const denied = { code: '42501' };
const tables = tenantTables.map((name) => `pipeline.${name}`);
/** One request brings events of several accounts: the operator reaches these as well. */
const operatorsToo = ['pipeline.events', 'pipeline.event_rests'];

let test: TestDatabase;
let catalogue: readonly CatalogueTable[];
beforeAll(async () => {
  test = await openTestDatabase();
  catalogue = await readTables(test.database);
});
afterAll(() => test.close());

const count = async (sql: Sql, table: string, where = 'true') => {
  const [row] = await sql.query<{ n: number }>(`select count(*) as n from ${table} where ${where}`);
  return row?.n;
};
async function insert(database: Database, table: string, ofPortal: number, asPortal = ofPortal) {
  const { text, values } = await toInsert(database, table, ofPortal);
  return database.asPortal(asPortal, (sql) => sql.query(text, values));
}

describe('the catalogue', () => {
  it('has exactly the tenant tables that are erased with a portal', () => {
    const granted = catalogue.filter(({ isTenants }) => isTenants).map(({ name }) => name);
    expect(granted).toEqual([...tables].sort());
  });

  it('binds each of them to its portal, the owner included', () => {
    const own = `(portal_id = (NULLIF(current_setting('app.portal_id'::text, true), ''::text))::bigint)`;
    for (const table of catalogue.filter(({ isTenants }) => isTenants)) {
      expect(table).toMatchObject({ kind: 'r', hasPortal: true, isForced: true });
      const operator = `(CURRENT_USER = 'pipeline_operator'::name)`;
      const forOperators = {
        ...{ rows: operator, check: operator },
        permissive: true,
        roles: ['pipeline_operator'],
      };
      const policies = [{ rows: own, check: own, permissive: true, roles: ['-'] }];
      if (operatorsToo.includes(table.name)) policies.push(forOperators);
      expect(table.policies).toEqual(policies);
    }
  });

  it('lets the operator at no tenant table but the inbox, and the tenant at no other', async () => {
    for (const { name, isTenants, kind } of catalogue) {
      if (kind === 'S') continue;
      const peek = (sql: Sql) => sql.query(`select 1 from ${name} limit 1`);
      if (operatorsToo.includes(name)) await test.database.asOperator(peek);
      else if (isTenants) await expect(test.database.asOperator(peek)).rejects.toMatchObject(denied);
      else await expect(test.database.asPortal(mine, peek)).rejects.toMatchObject(denied);
    }
  });

  it('has roles without powers, and no function that lends its owner’s', async () => {
    const roles = await test.database.asOperator((sql) =>
      sql.query(`
        select rolname as name, rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb as strong,
          (select count(*) from pg_auth_members where member = oid) as memberships,
          has_schema_privilege(oid, 'pipeline', 'create') or has_database_privilege(oid, current_database(), 'create')
            as creates
        from pg_roles where rolname in ('pipeline_tenant', 'pipeline_operator') order by 1`),
    );
    const weak = { strong: false, memberships: 0, creates: false };
    expect(roles).toEqual([
      { name: 'pipeline_operator', ...weak },
      { name: 'pipeline_tenant', ...weak },
    ]);
    const lending = await test.database.asOperator((sql) =>
      sql.query(
        `select proname from pg_proc where prosecdef and has_function_privilege('pipeline_tenant', oid, 'execute')`,
      ),
    );
    expect(lending).toEqual([]);
  });
});

describe.each(tables)('in %s a portal', (table) => {
  beforeEach(async () => {
    for (const portal of [mine, theirs]) {
      await test.database.asPortal(portal, (sql) => sql.query(`delete from ${table}`));
      await insert(test.database, table, portal);
    }
  });

  it('sees its own rows only', async () => {
    const seen = await test.database.asPortal(theirs, async (sql) => [
      await count(sql, table),
      await count(sql, table, `portal_id = ${mine}`),
      await count(sql, table, `portal_id <> ${theirs} or true`),
    ]);
    expect(seen).toEqual([1, 0, 1]);
  });

  it('changes and deletes nothing of another', async () => {
    const touched = await test.database.asPortal(theirs, async (sql) => [
      await sql.query(`update ${table} set portal_id = portal_id where portal_id = ${mine} returning 1`),
      await sql.query(`delete from ${table} where portal_id = ${mine} returning 1`),
    ]);
    expect(touched).toEqual([[], []]);
    await test.database.asPortal(theirs, (sql) => sql.query(`delete from ${table}`));
    expect(await test.database.asPortal(mine, (sql) => count(sql, table))).toBe(1);
  });

  it('neither adds rows to another nor gives it its own', async () => {
    await expect(insert(test.database, table, 3, theirs)).rejects.toMatchObject(denied);
    const give = test.database.asPortal(theirs, (sql) =>
      sql.query(`update ${table} set portal_id = ${mine}`),
    );
    await expect(give).rejects.toMatchObject(denied);
  });

  it('cannot find out by a conflict what another has', async () => {
    const { text, values } = await toInsert(test.database, table, mine);
    for (const ending of ['', ' on conflict do nothing', ' on conflict (portal_id) do nothing']) {
      const probe = test.database.asPortal(theirs, (sql) => sql.query(text + ending, values));
      await expect(probe).rejects.toMatchObject({ category: 'defect', code: expect.stringMatching(/^42/u) });
    }
  });

  it('stays itself with a connection that claims to be another', async () => {
    const options = encodeURIComponent(`-c app.portal_id=${mine}`);
    const forged = openDatabase(`${test.url}?options=${options}`, { connections: 1 });
    expect(await forged.asPortal(theirs, (sql) => count(sql, table, `portal_id = ${mine}`))).toBe(0);
    if (!operatorsToo.includes(table))
      await expect(forged.asOperator((sql) => count(sql, table))).rejects.toMatchObject(denied);
    await forged.close();
  });

  it('stays itself as the owner of the table', async () => {
    const seen = await test.database.asPortal(theirs, async (sql) => {
      await sql.query('reset role');
      return [await count(sql, table), await count(sql, table, `portal_id = ${mine}`)];
    });
    expect(seen).toEqual([1, 0]);
  });

  it('is nobody without a name', async () => {
    const seen = await test.database.asPortal(theirs, async (sql) => {
      await sql.query(`set local app.portal_id = ''`);
      return count(sql, table);
    });
    expect(seen).toBe(0);
    const odd = test.database.asPortal(theirs, async (sql) => {
      await sql.query(`set local app.portal_id = '1 or true'`);
      return count(sql, table);
    });
    await expect(odd).rejects.toMatchObject({ category: 'defect' });
  });

  it('cannot empty the table or turn its rules off', async () => {
    for (const text of [
      `truncate ${table}`,
      `alter table ${table} no force row level security`,
      `drop policy own_portal on ${table}`,
      `set local session_replication_role = 'replica'`,
    ])
      await expect(test.database.asPortal(theirs, (sql) => sql.query(text))).rejects.toMatchObject(denied);
  });
});

describe('the name of a portal', () => {
  it('does not stay on the connection', async () => {
    const one = test.another({ connections: 1 });
    await one.asPortal(mine, (sql) => sql.query('select 1'));
    const left = await one.asOperator((sql) =>
      sql.query(`select current_setting('app.portal_id', true) as portal, current_user as who`),
    );
    expect(left).toEqual([{ portal: '', who: 'pipeline_operator' }]);
  });

  it('is set at one place of the server, and nobody takes on a role elsewhere', async () => {
    const root = new URL('../../../src/server/', import.meta.url);
    const files = (await readdir(root, { recursive: true })).filter((file) => /\.(?:ts|sql)$/u.test(file));
    const speaking: string[] = [];
    for (const file of files) {
      const text = await readFile(new URL(file.replaceAll('\\', '/'), root), 'utf8');
      if (/set_config|app\.portal_id|\b(?:re)?set\s+(?:local\s+|session\s+)?role\b/iu.test(text))
        speaking.push(file);
    }
    expect(speaking.map((file) => file.replaceAll('\\', '/')).sort()).toEqual([
      // It looks for the rule in what was restored, and names no portal.
      'commands/backup-check.ts',
      'db/migrations/0001-foundation.sql',
      'db/open-database.ts',
    ]);
  });
});
