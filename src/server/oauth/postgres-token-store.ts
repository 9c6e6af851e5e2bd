import type { Database, Sql } from '../db/database.ts';
import type { Keyring } from '../secrets/keyring.ts';
import { erasureGraceMs, type Installation, type Tokens, type TokenStore } from './token-store.ts';

const columns = `portal_id as "portalId", state, scopes, installed_at as "installedAt",
  installed_by as "installedBy", erase_at as "eraseAt"`;

/**
 * Installations and tokens in Postgres, for any number of processes.
 * @param renewals for what holds a connection while HubSpot answers: with a small pool of their own, renewals that HubSpot
 *   is slow to answer keep no account waiting whose token is good
 */
export function createPostgresTokenStore(
  database: Database,
  keyring: Keyring,
  renewals: Database = database,
): TokenStore {
  return {
    find: (portalId) =>
      database.asOperator(async (sql) => {
        const text = `select ${columns} from pipeline.installations where portal_id = $1`;
        return (await sql.query<Installation>(text, [portalId]))[0] ?? null;
      }),
    install: (portalId, tokens, scopes, now, installedBy = null) =>
      database.asOperator(async (sql) => {
        await sql.query(
          `insert into pipeline.installations (portal_id, state, scopes, tokens, installed_at, installed_by)
           values ($1, 'active', $2, $3, $4, $5)
           on conflict (portal_id) do update set state = 'active', scopes = excluded.scopes, tokens = excluded.tokens,
             installed_at = excluded.installed_at, installed_by = excluded.installed_by, uninstalled_at = null,
             erase_at = null`,
          [portalId, scopes, seal(keyring, portalId, tokens), now, installedBy],
        );
      }),
    async withFreshTokens(portalId, isFresh, refresh, now) {
      const seen = await database.asOperator((sql) => readTokens(sql, portalId, keyring));
      if (!seen) return null;
      if (isFresh(seen.tokens) && !seen.isOld) return seen.tokens;
      return renewals.asOperator(async (sql) => {
        const locked = await readTokens(sql, portalId, keyring, 'for update');
        if (!locked) return null;
        const answer = isFresh(locked.tokens) ? locked.tokens : await refresh(locked.tokens);
        if (answer === 'revoked') await uninstall(sql, portalId, now, now + erasureGraceMs);
        else await write(sql, portalId, seal(keyring, portalId, answer));
        return answer === 'revoked' ? null : answer;
      });
    },
    uninstall: (portalId, now, eraseAt, installedBefore) =>
      database.asOperator((sql) => uninstall(sql, portalId, now, eraseAt, installedBefore)),
  };
}

/**
 * The tokens of an active installation. `for update`: whoever else wants to refresh them waits until the transaction ends,
 * in any process, and reads what it left.
 */
async function readTokens(sql: Sql, portalId: number, keyring: Keyring, lock: '' | 'for update' = '') {
  const text = `select tokens from pipeline.installations where portal_id = $1 and state = 'active' ${lock}`;
  const [row] = await sql.query<{ tokens: string | null }>(text, [portalId]);
  if (!row?.tokens) return null;
  const tokens = JSON.parse(keyring.open(row.tokens, tokenContext(portalId))) as Tokens;
  return { tokens, isOld: keyring.isOld(row.tokens) };
}

async function write(sql: Sql, portalId: number, sealed: string): Promise<void> {
  await sql.query('update pipeline.installations set tokens = $2 where portal_id = $1', [portalId, sealed]);
}

async function uninstall(
  sql: Sql,
  portalId: number,
  now: number,
  eraseAt: number,
  installedBefore: number | null = null,
): Promise<boolean> {
  const ended = await sql.query(
    `update pipeline.installations set state = 'uninstalled', tokens = null, uninstalled_at = $2, erase_at = $3
     where portal_id = $1 and state <> 'uninstalled' and ($4::bigint is null or installed_at < $4) returning portal_id`,
    [portalId, now, eraseAt, installedBefore],
  );
  return ended.length > 0;
}

function seal(keyring: Keyring, portalId: number, tokens: Tokens): string {
  const { accessToken, refreshToken, expiresAt } = tokens;
  return keyring.seal(JSON.stringify({ accessToken, refreshToken, expiresAt }), tokenContext(portalId));
}

export function tokenContext(portalId: number): string {
  return `token:${portalId}`;
}
