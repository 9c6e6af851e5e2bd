import type { Database } from '../db/database.ts';
import type { GaugeName, Meter } from './meter.ts';

const queries = {
  installations_active: `select count(*) as value from pipeline.installations where state = 'active'`,
  database_connections: 'select count(*) as value from pg_stat_activity where datname = current_database()',
} satisfies Partial<Record<GaugeName, string>>;

/** How many accounts there are, and how much of the database's room for connections is taken. */
export function addStateGauges(meter: Meter, database: Database): void {
  for (const [name, text] of Object.entries(queries) as [GaugeName, string][]) {
    meter.gauge(name, async () => {
      const [row] = await database.asOperator((sql) => sql.query<{ value: number }>(text));
      return row?.value ?? 0;
    });
  }
}
