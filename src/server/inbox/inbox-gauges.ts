import type { Database } from '../db/database.ts';
import type { Meter } from '../operation/meter.ts';

/** Counted no further: that many are an alarm whatever their number, and every process is asked every few seconds. */
const most = 100_000;

const count = (state: 'waiting' | 'dead') =>
  `select count(*) as value from (select from pipeline.events where state = '${state}' limit ${most}) as counted`;

const where = {
  events_waiting: count('waiting'),
  events_dead: count('dead'),
  events_oldest_seconds: `select greatest(0, ($1 - min(accepted_at)) / 1000.0)::double precision as value
    from pipeline.events where state = 'waiting'`,
} as const;

/** What waits over all accounts, since when the oldest does, and what was given up; of each 100,000 are counted at most. */
export function addInboxGauges(meter: Meter, database: Database, now: () => number): void {
  const read = async (text: string, values: readonly unknown[] = []) => {
    const [row] = await database.asOperator((sql) => sql.query<{ value: number | null }>(text, values));
    return row?.value ?? 0;
  };
  meter.gauge('events_waiting', () => read(where.events_waiting));
  meter.gauge('events_dead', () => read(where.events_dead));
  meter.gauge('events_oldest_seconds', () => read(where.events_oldest_seconds, [now()]));
}
