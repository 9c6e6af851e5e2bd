import type { Log } from '../../../../app/use-cases/context.ts';
import type { Database } from '../../../db/database.ts';
import { errorFields } from '../../../http/log-lines.ts';
import type { JobHandler } from '../job.ts';

/** Drops a page or more of what is kept no longer; returns how much. Safe to break off anywhere. */
export type Purge = (now: number) => Promise<number>;

export interface PurgeDeps {
  /** By the name of what they drop. */
  readonly purges: Readonly<Record<string, Purge>>;
  readonly log: Log;
  readonly now: () => number;
}

/** Drops what has had its time. One kind that cannot be dropped keeps no other, and fails the run. */
export function createPurgeJob({ purges, log, now }: PurgeDeps): JobHandler {
  return async () => {
    const dropped: Record<string, number> = {};
    const failed: string[] = [];
    for (const [name, purge] of Object.entries(purges)) {
      try {
        dropped[name] = await purge(now());
      } catch (error) {
        log('purge-failed', { kind: name, ...errorFields(error) });
        failed.push(name);
      }
    }
    if (Object.values(dropped).some((count) => count > 0)) log('purged', dropped);
    return failed.length > 0 ? { kind: 'failed', code: 'purge' } : { kind: 'done' };
  };
}

const statePage = 1_000;

/** Installations that somebody began and did not end in time. */
export function purgeOAuthStates(database: Pick<Database, 'asOperator'>): Purge {
  const text = `
    with gone as (
      delete from pipeline.oauth_states where state_digest in (
        select state_digest from pipeline.oauth_states
        where expires_at <= $1 order by expires_at limit ${statePage} for update skip locked
      ) returning 1
    ) select count(*) as count from gone`;
  return (now) =>
    database.asOperator(async (sql) => (await sql.query<{ count: number }>(text, [now]))[0]?.count ?? 0);
}
