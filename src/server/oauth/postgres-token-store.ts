import type { Database, Sql } from '../db/database.ts';
import type { Keyring } from '../secrets/keyring.ts';
import { erasureGraceMs, type Installation, type Tokens, type TokenStore } from './token-store.ts';

const columns = `portal_id as "portalId", state, scopes, installed_at as "installedAt", erase_at as "eraseAt"`;

/**
 * Installations and tokens in Postgres, for any number of processes. A refresh holds a connection while HubSpot answers:
 * give it a small pool of its own, so that a slow HubSpot keeps nothing else waiting.
 */
export function createPostgresTokenStore(database: Database, keyring: Keyring): TokenStore {
  return {
    find: (portalId) =>
      database.asOperator(async (sql) => {
        const text = `select ${columns} from pipeline.installations where portal_id = $1`;
        return (await sql.query<Installation>(text, [portalId]))[0] ?? null;
      }),
    install: (portalId, tokens, scopes, now) =>
      database.asOperator(async (sql) => {
        await sql.query(
          `insert into pipeline.installations (portal_id, state, scopes, tokens, installed_at)
           values ($1, 'active', $2, $3, $4)
           on conflict (portal_id) do update set state = 'active', scopes = excluded.scopes, tokens = excluded.tokens,
             installed_at = excluded.installed_at, uninstalled_at = null, erase_at = null`,
          [portalId, scopes, seal(keyring, portalId, tokens), now],
        );
      }),
    withFreshTokens: (portalId, isFresh, refresh, now) =>
      database.asOperator(async (sql) => {
        const seen = await readTokens(sql, portalId, keyring);
        if (seen && isFresh(seen.tokens) && !seen.isOld) return seen.tokens;
        const locked = seen && (await readTokens(sql, portalId, keyring, 'for update'));
        if (!locked) return null;
        const answer = isFresh(locked.tokens) ? locked.tokens : await refresh(locked.tokens);
        if (answer === 'revoked') await uninstall(sql, portalId, now, now + erasureGraceMs);
        else await write(sql, portalId, seal(keyring, portalId, answer));
        return answer === 'revoked' ? null : answer;
      }),
    uninstall: (portalId, now, eraseAt) =>
      database.asOperator((sql) => uninstall(sql, portalId, now, eraseAt)),
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
  const tokens = JSON.parse(keyring.open(row.tokens, contextOf(portalId))) as Tokens;
  return { tokens, isOld: keyring.isOld(row.tokens) };
}

async function write(sql: Sql, portalId: number, sealed: string): Promise<void> {
  await sql.query('update pipeline.installations set tokens = $2 where portal_id = $1', [portalId, sealed]);
}

async function uninstall(sql: Sql, portalId: number, now: number, eraseAt: number): Promise<void> {
  await sql.query(
    `update pipeline.installations set state = 'uninstalled', tokens = null, uninstalled_at = $2, erase_at = $3
     where portal_id = $1 and state <> 'uninstalled'`,
    [portalId, now, eraseAt],
  );
}

function seal(keyring: Keyring, portalId: number, tokens: Tokens): string {
  const { accessToken, refreshToken, expiresAt } = tokens;
  return keyring.seal(JSON.stringify({ accessToken, refreshToken, expiresAt }), contextOf(portalId));
}

function contextOf(portalId: number): string {
  return `token:${portalId}`;
}
