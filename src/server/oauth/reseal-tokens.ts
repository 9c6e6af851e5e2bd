import type { Database } from '../db/database.ts';
import type { Keyring } from '../secrets/keyring.ts';
import { tokenContext } from './postgres-token-store.ts';

const page = 200;

interface SealedTokens {
  readonly portalId: number;
  readonly tokens: string;
}

export interface TokenPage {
  readonly done: number;
  /** Account to go on after; null after the last page. */
  readonly after: number | null;
}

/** A page of installations whose tokens are sealed anew under the newest key, whatever state they are in. */
export async function resealTokens(database: Database, keyring: Keyring, after: number): Promise<TokenPage> {
  return database.asOperator(async (sql) => {
    const rows = await sql.query<SealedTokens>(
      `select portal_id as "portalId", tokens from pipeline.installations
       where portal_id > $1 and tokens is not null order by portal_id limit ${page} for update`,
      [after],
    );
    const old = rows.filter(({ tokens }) => keyring.isOld(tokens));
    for (const { portalId, tokens } of old) {
      const sealed = keyring.seal(keyring.open(tokens, tokenContext(portalId)), tokenContext(portalId));
      await sql.query('update pipeline.installations set tokens = $2 where portal_id = $1', [
        portalId,
        sealed,
      ]);
    }
    return { done: old.length, after: rows.length < page ? null : (rows.at(-1)?.portalId ?? null) };
  });
}
