import { findPendingMigrations } from '../db/migrate.ts';
import { tokenContext } from '../oauth/postgres-token-store.ts';
import { tenantTables } from '../store/erase-portal.ts';
import { openPortal } from '../store/portal-access.ts';
import { count, type CommandDeps, type CommandResult } from './command.ts';
import { listAccounts } from './list-accounts.ts';
import { opens, tryTexts, type Opened } from './sealed-texts.ts';

type Deps = Pick<CommandDeps, 'database' | 'keyring'>;

/** Texts of each kind that are tried in each account. */
const sample = 20;

/**
 * Whether a restored database is whole and can be used with these keys: migrations, the rules that keep accounts apart,
 * and whether what is sealed opens. It changes nothing.
 */
export async function backupCheckCommand(deps: Deps): Promise<CommandResult> {
  const pending = await findPendingMigrations(deps.database);
  if (pending.length > 0) return { ok: false, lines: [`not ok  migrations: ${pending.join(', ')} missing`] };
  const unguarded = await findUnguarded(deps);
  const loose = await findLooseRoles(deps);
  const { accounts, texts, tokens } = await tryAll(deps);
  const closed = texts.closed + tokens.closed;
  return {
    ok: unguarded.length === 0 && loose.length === 0 && closed === 0,
    lines: [
      'ok      migrations',
      toLine('row-level security', unguarded.length === 0, `is not in force on ${unguarded.join(', ')}`),
      toLine('roles', loose.length === 0, `${loose.join(', ')} must be plain roles that cannot log in`),
      toLine('keys', closed === 0, `${count(closed, 'text')} cannot be opened with ENCRYPTION_KEYS`),
      `${count(accounts, 'account')}; tried ${count(texts.opened + tokens.opened + closed, 'sealed text')}`,
    ],
  };
}

function toLine(part: string, isOk: boolean, fault: string): string {
  return isOk ? `ok      ${part}` : `not ok  ${part}: ${fault}`;
}

async function findUnguarded({ database }: Deps): Promise<readonly string[]> {
  const rows = await database.asOperator((sql) =>
    sql.query<{ name: string }>(
      `select relname as name from pg_class join pg_policy on polrelid = pg_class.oid
       where relnamespace = 'pipeline'::regnamespace and relrowsecurity and relforcerowsecurity
         and polname = 'own_portal' and pg_get_expr(polqual, polrelid) = pg_get_expr(polwithcheck, polrelid)
         and pg_get_expr(polqual, polrelid) like '%portal_id = %app.portal_id%'`,
    ),
  );
  const guarded = new Set(rows.map(({ name }) => name));
  return tenantTables.filter((table) => !guarded.has(table));
}

async function findLooseRoles({ database }: Deps): Promise<readonly string[]> {
  const rows = await database.asOperator((sql) =>
    sql.query<{ name: string }>(
      `select rolname as name from pg_roles
       where rolname in ('pipeline_tenant', 'pipeline_operator') and (rolsuper or rolbypassrls or rolcanlogin)`,
    ),
  );
  return rows.map(({ name }) => name);
}

async function tryAll({ database, keyring }: Deps) {
  let accounts = 0;
  const texts = { opened: 0, closed: 0 };
  for await (const portalId of listAccounts(database)) {
    const { opened, closed } = await tryTexts(openPortal(database, keyring, portalId), sample);
    texts.opened += opened;
    texts.closed += closed;
    accounts += 1;
  }
  return { accounts, texts, tokens: await tryTokens({ database, keyring }) };
}

async function tryTokens({ database, keyring }: Deps): Promise<Opened> {
  const rows = await database.asOperator((sql) =>
    sql.query<{ portalId: number; tokens: string }>(
      `select portal_id as "portalId", tokens from pipeline.installations where tokens is not null limit 1000`,
    ),
  );
  const opened = rows.filter(({ portalId, tokens }) =>
    opens(() => keyring.open(tokens, tokenContext(portalId))),
  );
  return { opened: opened.length, closed: rows.length - opened.length };
}
