import type { Database } from '../../db/database.ts';
import { appJobs, type JobName } from './job-plans.ts';
import type { ScheduleStore } from './schedule-store.ts';

export interface FanOutDeps {
  readonly database: Pick<Database, 'asOperator'>;
  readonly store: ScheduleStore;
  /** Jobs of the app as a whole that this server does; default: all. */
  readonly appJobs?: readonly JobName[];
  readonly now: () => number;
}

export interface FannedOut {
  /** Accounts that had no schedule. */
  readonly entered: number;
  /** Jobs of accounts that are gone. */
  readonly left: number;
}

export type FanOut = () => Promise<FannedOut>;

/** Accounts that one tick enters; the rest comes with the next. */
const mostEntered = 500;

const unscheduled = `
  select portal_id as "portalId" from pipeline.installations as installed
  where state = 'active' and not exists (
    select from pipeline.portal_schedule where portal_id = installed.portal_id and job = 'reconcile'
  ) order by portal_id limit ${mostEntered}`;

const leave = `
  with gone as (
    delete from pipeline.portal_schedule as entry where portal_id > 0 and not exists (
      select from pipeline.installations where portal_id = entry.portal_id and state <> 'uninstalled'
    ) returning 1
  ) select count(*) as left from gone`;

/**
 * Makes the schedule fit the installations: accounts without one get theirs, those that are gone lose it. It
 * looks at what is there and not at what a tick before should have done, so a tick that was missed is made
 * up for by the next, and two at once do what one does.
 */
export function createFanOut({ database, store, now, ...deps }: FanOutDeps): FanOut {
  return async () => {
    await store.enterApp(deps.appJobs ?? appJobs, now());
    const portals = await database.asOperator((sql) => sql.query<{ portalId: number }>(unscheduled));
    for (const { portalId } of portals) await store.enter(portalId, now());
    const [row] = await database.asOperator((sql) => sql.query<{ left: number }>(leave));
    return { entered: portals.length, left: row?.left ?? 0 };
  };
}
