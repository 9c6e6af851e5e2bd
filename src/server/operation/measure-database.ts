import type { Database } from '../db/database.ts';
import type { Meter } from './meter.ts';

/** The same database; how long its transactions take is measured, those that fail included. */
export function measureDatabase(database: Database, meter: Meter): Database {
  async function measured<Result>(as: 'portal' | 'operator', work: () => Promise<Result>): Promise<Result> {
    const begin = performance.now();
    try {
      return await work();
    } finally {
      meter.observe('database_seconds', (performance.now() - begin) / 1_000, { as });
    }
  }
  return {
    asPortal: (portalId, work) => measured('portal', () => database.asPortal(portalId, work)),
    asOperator: (work) => measured('operator', () => database.asOperator(work)),
    close: () => database.close(),
  };
}
