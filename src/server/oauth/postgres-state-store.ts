import type { Database } from '../db/database.ts';
import type { StateStore } from './state-store.ts';

/** More than one new state can ever add, so that the table empties itself. */
const droppedAtOnce = 50;

/** States that all processes of the server share. */
export function createPostgresStateStore(database: Pick<Database, 'asOperator'>): StateStore {
  return {
    put: (state, now) =>
      database.asOperator(async (sql) => {
        await sql.query(
          `delete from pipeline.oauth_states where state_digest in (
             select state_digest from pipeline.oauth_states
             where expires_at <= $1 order by expires_at limit $2 for update skip locked)`,
          [now, droppedAtOnce],
        );
        await sql.query(
          `insert into pipeline.oauth_states (state_digest, browser_digest, return_to, expires_at)
           values ($1, $2, $3, $4)`,
          [state.stateDigest, state.browserDigest, state.returnTo, state.expiresAt],
        );
      }),
    take: ({ stateDigest, browserDigest }, now) =>
      database.asOperator(async (sql) => {
        const [taken] = await sql.query<{ return_to: string }>(
          `delete from pipeline.oauth_states
           where state_digest = $1 and browser_digest = $2 and expires_at > $3 returning return_to`,
          [stateDigest, browserDigest, now],
        );
        return taken ? { returnTo: taken.return_to } : null;
      }),
  };
}
