import type { Database, Sql } from '../db/database.ts';
import type { Portion } from './event-portion.ts';

/** What a portion's events become. `at`: epoch milliseconds. */
export type Settlement =
  | { readonly kind: 'done' }
  /** The same once more, not before. */
  | { readonly kind: 'again'; readonly at: number }
  /** Tried again, not before, as events that failed so often. */
  | { readonly kind: 'failed'; readonly attempts: number; readonly at: number; readonly code: string }
  | { readonly kind: 'dead'; readonly code: string }
  /** All events of the account wait until then, these until `heldBackTo`; null where it was not about them. */
  | { readonly kind: 'rest'; readonly at: number; readonly heldBackTo: number | null };

/**
 * Notes what became of a portion, in one transaction. Events that another worker settled meanwhile stay as they are.
 * @returns whether the account has more to do at once
 */
export async function settle(
  database: Database,
  { portalId, events }: Portion,
  settlement: Settlement,
  now: number,
): Promise<boolean> {
  const ids = events.map(({ id }) => id);
  return database.asPortal(portalId, async (sql) => {
    const isRest = settlement.kind === 'rest';
    if (isRest) await sql.query(rest, [portalId, settlement.at]);
    if (isRest && settlement.heldBackTo === null) return false;
    const [text, ...values] = toStatement(settlement, now);
    await sql.query(text, [portalId, ids, ...values]);
    return !isRest && (await hasMore(sql, portalId, now));
  });
}

const rest = `insert into pipeline.event_rests (portal_id, until) values ($1, $2)
  on conflict (portal_id) do update set until = excluded.until`;

const own = `where portal_id = $1 and id = any($2::bigint[]) and state = 'waiting'`;

const unfinished = `update pipeline.events set not_before = $3, rounds = least(rounds + 1, 100) ${own}`;

/** The statement, and its values after the portal's id and the events' ids. */
function toStatement(settlement: Settlement, now: number): [string, ...unknown[]] {
  switch (settlement.kind) {
    case 'done': {
      const ended = `state = 'done', ended_at = $3, traceparent = null, error_code = null,
        object_id = case when kind = 'email' then object_id else '' end`;
      return [`update pipeline.events set ${ended} ${own}`, now];
    }
    case 'again':
      return [unfinished, settlement.at];
    case 'rest':
      return [unfinished, settlement.heldBackTo];
    case 'failed': {
      const { at, attempts, code } = settlement;
      return [
        `update pipeline.events set not_before = $3, attempts = $4, error_code = $5 ${own}`,
        ...[at, attempts, code],
      ];
    }
    case 'dead':
      return [
        `update pipeline.events set state = 'dead', ended_at = $3, error_code = $4, traceparent = null ${own}`,
        ...[now, settlement.code],
      ];
  }
}

async function hasMore(sql: Sql, portalId: number, now: number): Promise<boolean> {
  const [row] = await sql.query<{ more: boolean }>(
    `select exists (select from pipeline.events
       where portal_id = $1 and state = 'waiting' and not_before <= $2) as more`,
    [portalId, now],
  );
  return row?.more ?? false;
}
