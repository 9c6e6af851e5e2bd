import type { Calibration, Learned } from '#core/calibration/calibration.ts';
import type { Sql } from '../db/database.ts';

interface LearnedRow {
  readonly countedAt: number;
  readonly calibration: Calibration;
}

/** What the account's decisions taught; nothing yet where nobody has counted. */
export async function readLearned(sql: Sql, portalId: number): Promise<Learned> {
  const text = 'select counted_at as "countedAt", calibration from pipeline.learned where portal_id = $1';
  const [row] = await sql.query<LearnedRow>(text, [portalId]);
  return row ?? { countedAt: 0, calibration: {} };
}

export async function writeLearned(sql: Sql, portalId: number, learned: Learned): Promise<void> {
  await sql.query(
    `insert into pipeline.learned (portal_id, counted_at, calibration) values ($1, $2, $3)
     on conflict (portal_id) do update set counted_at = excluded.counted_at, calibration = excluded.calibration`,
    [portalId, learned.countedAt, JSON.stringify(learned.calibration)],
  );
}
