import type { Log } from '../../../../app/use-cases/context.ts';
import type { Database, Sql } from '../../../db/database.ts';
import { errorFields } from '../../../http/log-lines.ts';
import type { Keyring } from '../../../secrets/keyring.ts';
import { erasePortal, tenantTables } from '../../../store/erase-portal.ts';
import { openPortal } from '../../../store/portal-access.ts';
import type { JobHandler } from '../job.ts';
import { jobPlans } from '../job-plans.ts';

export interface EraseDeps {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly log: Log;
  readonly now: () => number;
}

/**
 * The server's own tables with rows of an account. The installation is the last to go: until then the
 * erasure goes on. The queue forgets its jobs within a day, long before.
 */
export const operatorTables = ['portal_schedule', 'rate_budgets', 'second_looks', 'installations'] as const;

/** Accounts of one run. */
const most = 20;

const dueText = `
  select portal_id as "portalId" from pipeline.installations
  where state = 'uninstalled' and erase_at <= $1 order by erase_at limit ${most}`;

/** As long as this holds, the account cannot come back. */
const holdText = `
  select portal_id from pipeline.installations
  where portal_id = $1 and state = 'uninstalled' and erase_at <= $2 for update`;

/**
 * Erases accounts whose time of grace is over. One that comes back in the middle keeps what is left of its
 * data; one that cannot be erased now keeps no other, and fails the run.
 */
export function createEraseJob(deps: EraseDeps): JobHandler {
  return async () => {
    const { database, log, now } = deps;
    const endAt = now() + jobPlans.erase.forMs / 2;
    const due = await database.asOperator((sql) => sql.query<{ portalId: number }>(dueText, [now()]));
    let failed = 0;
    for (const { portalId } of due) {
      if (now() >= endAt) return { kind: 'again' };
      try {
        await eraseOne(portalId, deps);
      } catch (error) {
        log('erasure-failed', { portalId, ...errorFields(error) });
        failed += 1;
      }
    }
    if (failed > 0) return { kind: 'failed', code: 'erase' };
    return { kind: due.length === most ? 'again' : 'done' };
  };
}

/**
 * Erases one account whose time of grace is over, as far as it gets; the log says whether it is gone, and
 * proves it.
 */
export async function eraseOne(portalId: number, { database, keyring, log, now }: EraseDeps): Promise<void> {
  const whileGone = <Result>(work: (sql: Sql) => Promise<Result>) =>
    database.asOperator(async (sql) => {
      const held = await sql.query(holdText, [portalId, now()]);
      return held.length > 0 ? work(sql) : null;
    });
  const rows = await erasePortal(openPortal(database, keyring, portalId), (erase) => whileGone(erase));
  const left = await countLeft(database, portalId);
  const own = left === 0 ? await whileGone((sql) => eraseOwn(sql, portalId)) : null;
  log(own === null ? 'portal-not-erased' : 'portal-erased', { portalId, rows, own: own ?? 0, left });
}

/** What proves the erasure: rows of the account in any table of accounts. */
async function countLeft(database: Database, portalId: number): Promise<number> {
  const counts = tenantTables.map((table) => `(select count(*) from pipeline.${table} where portal_id = $1)`);
  const text = `select ${counts.join(' + ')} as left`;
  const [row] = await database.asPortal(portalId, (sql) => sql.query<{ left: number }>(text, [portalId]));
  return row?.left ?? 0;
}

async function eraseOwn(sql: Sql, portalId: number): Promise<number> {
  let total = 0;
  for (const table of operatorTables) {
    const text = `delete from pipeline.${table} where portal_id = $1 returning 1`;
    total += (await sql.query(text, [portalId])).length;
  }
  return total;
}
