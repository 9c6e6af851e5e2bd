import { createHash } from 'node:crypto';
import { tenantTables } from '../../../src/server/store/erase-portal.ts';
import type { World } from './world.ts';

/** All that is kept of an account in tables of accounts, and how often its API was called, as one text. */
export async function readState({ test, hubSpot }: World, portalId: number): Promise<string> {
  const rows = await test.database.asPortal(portalId, async (sql) => {
    const all = [];
    for (const table of tenantTables)
      all.push(await sql.query(`select md5(t::text) as row from pipeline.${table} t order by 1`));
    return all;
  });
  const state = JSON.stringify([rows, hubSpot.portal(portalId).calls.count()]);
  return createHash('sha256').update(state).digest('hex');
}
