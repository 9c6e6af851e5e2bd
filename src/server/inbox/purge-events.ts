import type { Database } from '../db/database.ts';

/** HubSpot repeats an event for a day; twice as long again, for clocks and for what was held up. Milliseconds. */
export const keptDoneMs = 3 * 86_400_000;

/** Rows of one transaction. */
const page = 5_000;

/**
 * Drops what was dealt with long enough ago that no repetition comes any more. What waits or is dead stays. Returns the
 * number of rows; broken off, it goes on the next time.
 */
export async function purgeEvents(database: Database, now: number): Promise<number> {
  const text = `
    with gone as (
      delete from pipeline.events where state = 'done' and ctid = any(array(
        select ctid from pipeline.events where state = 'done' and ended_at < $1 limit ${page})) returning 1
    ) select count(*) as count from gone`;
  let total = 0;
  for (let count = page; count === page; total += count) {
    const [row] = await database.asOperator((sql) => sql.query<{ count: number }>(text, [now - keptDoneMs]));
    count = row?.count ?? 0;
  }
  return total;
}
