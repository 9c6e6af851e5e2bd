import type { Database } from '../../../src/server/db/database.ts';

/** A table as the catalogue has it. */
export interface CatalogueTable {
  readonly name: string;
  readonly kind: string;
  /** Whether the tenant role may do anything with it. */
  readonly isTenants: boolean;
  readonly hasPortal: boolean;
  readonly isForced: boolean;
  readonly policies: readonly {
    readonly check: string;
    readonly rows: string;
    readonly permissive: boolean;
    /** `-`: everybody. */
    readonly roles: readonly string[];
  }[];
}

/** Every table, view and sequence outside Postgres's own schemas. */
export async function readTables(database: Database): Promise<readonly CatalogueTable[]> {
  return database.asOperator((sql) =>
    sql.query<CatalogueTable>(`
      select n.nspname || '.' || c.relname as name, c.relkind as kind,
        relrowsecurity and relforcerowsecurity as "isForced",
        case when c.relkind = 'S' then has_sequence_privilege('pipeline_tenant', c.oid, 'usage, select, update')
          else has_table_privilege('pipeline_tenant', c.oid,
            'select, insert, update, delete, truncate, references, trigger') end as "isTenants",
        exists (
          select from pg_attribute where attrelid = c.oid and attname = 'portal_id' and attnotnull
        ) as "hasPortal",
        coalesce((
          select json_agg(json_build_object('rows', pg_get_expr(polqual, polrelid),
            'check', pg_get_expr(polwithcheck, polrelid), 'permissive', polpermissive,
            'roles', array(select case role when 0 then '-' else role::regrole::text end from unnest(polroles) role))
            order by polname desc)
          from pg_policy where polrelid = c.oid), '[]') as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname not in ('pg_catalog', 'information_schema')
        and n.nspname not like 'pg_toast%' and n.nspname not like 'pg_temp%'
      order by 1`),
  );
}

const sampleByType: Readonly<Record<string, unknown>> = {
  text: 'a',
  bigint: 1,
  integer: 1,
  smallint: 1,
  'double precision': 0.5,
  boolean: true,
  jsonb: '{}',
  json: '{}',
  'text[]': [],
  uuid: '00000000-0000-4000-8000-000000000000',
  'timestamp with time zone': '2026-11-22T00:00:00Z',
};

/** A statement that inserts a row of the portal, whatever columns the table demands. */
export async function toInsert(database: Database, table: string, portalId: number) {
  const columns = await database.asOperator((sql) =>
    sql.query<{ name: string; type: string }>(
      `select attname as name, format_type(atttypid, null) as type from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and attnotnull and not atthasdef and attidentity = ''`,
      [table],
    ),
  );
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  return {
    text: `insert into ${table} (${names}) values (${places})`,
    values: columns.map(({ name, type }) => (name === 'portal_id' ? portalId : sampleByType[type])),
  };
}
