import type { Database } from '../db/database.ts';
import { limits } from './limits.ts';
import type { Drawn, TokenLedger } from './token-ledger.ts';

interface Row {
  readonly granted: number;
  readonly tokens: number;
  readonly rests: number;
}

/** How far the database's clock may have been set back before its budgets start anew, milliseconds. */
const setBackMs = 10_000;

/**
 * Tokens of all accounts in Postgres: a draw is one statement, with no wait for the disk, since a crash takes longer than
 * the tokens would have to be remembered.
 * @param now for tests; else the database's own clock, the only one that all processes have in common
 */
export function createPostgresTokenLedger(
  database: Database,
  now: () => number | null = () => null,
): TokenLedger {
  return {
    draw: async ({ portalId, kind, want, leave }) => {
      const { burst, tokensPerMs } = limits[kind];
      const values = [portalId, kind, now(), want, burst, tokensPerMs, leave];
      const [row] = await database.asOperator(async (sql) => {
        await sql.query('set local synchronous_commit = off');
        return sql.query<Row>(draw, values);
      });
      return row ? toDrawn(row, leave, tokensPerMs) : { granted: 0, waitMs: 0 };
    },
    pause: async (portalId, kind, forMs) => {
      const values = [portalId, kind, now(), Math.ceil(forMs), limits[kind].burst];
      await database.asOperator((sql) => sql.query(pause, values));
    },
  };
}

/** `$3`: the time, null for the database's own. */
const time = `coalesce($3::bigint, (extract(epoch from clock_timestamp()) * 1000)::bigint)`;

const full = `least($5::float8, budget.tokens + greatest(0, ${time} - budget.updated_at) * $6::float8)`;
const toGrant = (tokens: string) => `least($4::int, greatest(0, floor(${tokens} - $7::float8)))::int`;
const grant = `case when budget.paused_until > ${time} then 0 else ${toGrant(full)} end`;
const later = `case when budget.updated_at > ${time} + ${setBackMs} then ${time}
  else greatest(budget.updated_at, ${time}) end`;

const draw = `
  insert into pipeline.rate_budgets as budget (portal_id, lane, tokens, updated_at, granted)
  values ($1, $2, $5::float8 - ${toGrant('$5::float8')}, ${time}, ${toGrant('$5::float8')})
  on conflict (portal_id, lane) do update
    set granted = ${grant}, tokens = ${full} - ${grant}, updated_at = ${later}
  returning granted, tokens, greatest(0, paused_until - ${time}) as rests`;

const pause = `
  insert into pipeline.rate_budgets as budget (portal_id, lane, tokens, updated_at, paused_until)
  values ($1, $2, $5::float8, ${time}, ${time} + $4::bigint)
  on conflict (portal_id, lane) do update
    set paused_until = greatest(budget.paused_until, excluded.paused_until)`;

/** A clock shows whole milliseconds: a wait is rounded up. */
function toDrawn({ granted, tokens, rests }: Row, leave: number, tokensPerMs: number): Drawn {
  if (granted > 0) return { granted, waitMs: 0 };
  return { granted, waitMs: Math.max(1, rests, Math.ceil((leave + 1 - tokens) / tokensPerMs)) };
}
