import type { PortalAccess } from './portal-access.ts';

/** Every table that holds rows of portals. */
export const tenantTables = [
  'signals',
  'notes',
  'learned',
  'requests',
  'events',
  'event_rests',
  'app_events',
] as const;

/** Rows of one transaction: short enough for any account to be erased beside the others' work. */
const page = 5_000;

/** Lets a page be erased, or not: null where the account came back meanwhile. */
export type PageGuard = (erase: () => Promise<number>) => Promise<number | null>;

/**
 * Erases all that is kept of an account but its installation; nothing can undo it. One that was broken off goes on with what
 * is left. Returns the number of rows.
 * @param guard around each page; default: every page is erased
 */
export async function erasePortal(
  access: PortalAccess,
  guard: PageGuard = (erase) => erase(),
): Promise<number> {
  let total = 0;
  for (const table of tenantTables) {
    for (let count: number | null = page; count === page; total += count ?? 0) {
      count = await guard(() => erasePage(access, table));
      if (count === null) return total;
    }
  }
  return total;
}

async function erasePage({ run, portalId }: PortalAccess, table: string): Promise<number> {
  const text = `
    with gone as (
      delete from pipeline.${table} where portal_id = $1
        and ctid = any(array(select ctid from pipeline.${table} where portal_id = $1 limit ${page})) returning 1
    ) select count(*) as count from gone`;
  const [row] = await run((sql) => sql.query<{ count: number }>(text, [portalId]));
  return row?.count ?? 0;
}
