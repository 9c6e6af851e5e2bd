import type { PgBoss } from 'pg-boss';
import type { Database } from '../db/database.ts';
import { wakeAccounts } from '../jobs/boss-wake.ts';
import type { EventKind } from './inbox.ts';

/** An event that was given up: alone it failed again and again. */
export interface DeadEvent {
  readonly portalId: number;
  readonly id: number;
  readonly kind: EventKind;
  readonly objectId: string;
  /** Epoch milliseconds: by HubSpot's clock, and when it was given up. */
  readonly occurredAt: number;
  readonly diedAt: number;
  /** Name or code of the last error. */
  readonly code: string;
}

/** Left out: of every account, of every kind. */
export interface DeadFilter {
  readonly portalId?: number;
  readonly kind?: EventKind;
}

const matches = `state = 'dead' and ($1::bigint is null or portal_id = $1) and ($2::text is null or kind = $2)`;

/** The first of them, by account and arrival. */
export async function listDead(
  database: Database,
  { portalId, kind }: DeadFilter = {},
  most = 1_000,
): Promise<readonly DeadEvent[]> {
  return database.asOperator((sql) =>
    sql.query<DeadEvent>(
      `select portal_id as "portalId", id, kind, object_id as "objectId", occurred_at as "occurredAt",
         ended_at as "diedAt", error_code as code
       from pipeline.events where ${matches} order by portal_id, id limit $3`,
      [portalId ?? null, kind ?? null, most],
    ),
  );
}

/** Has them tried again as if they had just come. Returns their number. */
export async function replayDead(
  { database, boss }: { readonly database: Database; readonly boss: PgBoss },
  { portalId, kind }: DeadFilter = {},
): Promise<number> {
  return database.asOperator(async (sql) => {
    const rows = await sql.query<{ portalId: number }>(
      `update pipeline.events
       set state = 'waiting', attempts = 0, rounds = 0, not_before = 0, ended_at = null, error_code = null
       where ${matches} returning portal_id as "portalId"`,
      [portalId ?? null, kind ?? null],
    );
    await wakeAccounts(boss, [...new Set(rows.map((row) => row.portalId))], sql);
    return rows.length;
  });
}
