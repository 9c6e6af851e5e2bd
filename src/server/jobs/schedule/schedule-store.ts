import type { Database, Sql } from '../../db/database.ts';
import type { Progress, TakenJob } from './job.ts';
import { accessJob, portalJobs, type JobName } from './job-plans.ts';
import { nextTurn } from './when.ts';

/** A run's end as the schedule keeps it. */
export interface Settlement {
  /** Epoch milliseconds. */
  readonly nextAt: number;
  readonly failures: number;
  /** Null: as it was. */
  readonly lastOkAt: number | null;
  /** Null: as it was. */
  readonly progress: Progress | null;
}

export interface TakeQuery {
  readonly jobs: readonly JobName[];
  readonly now: number;
  readonly holdMs: number;
  readonly limit: number;
  readonly holder: string;
}

/**
 * The schedule of all accounts. Each method is one transaction, and any number of processes use it at once.
 */
export interface ScheduleStore {
  /**
   * Enters an account's jobs, the first steps due at once. What is there already stays as far as it is, and
   * is no longer held back by what failed before.
   */
  enter(portalId: number, now: number): Promise<void>;
  /** Enters jobs of the app itself, due at once; those that are there stay. */
  enterApp(jobs: readonly JobName[], now: number): Promise<void>;
  /** The jobs that have been due longest, for this run alone. */
  take(query: TakeQuery): Promise<readonly TakenJob[]>;
  /** Ends a run; nothing happens where its hold has ended and another run has the job. */
  settle(taken: TakenJob, settlement: Settlement, now: number): Promise<void>;
  /** Takes a job out of the schedule for good, on the same terms. */
  remove(taken: TakenJob): Promise<void>;
  /** Makes an account's jobs due now; one that is under way comes again afterwards. */
  wake(portalId: number, jobs: readonly JobName[], now: number): Promise<void>;
}

const enterText = `
  insert into pipeline.portal_schedule (portal_id, job, next_at, progress)
  select $1, entry.job, entry.next_at, entry.progress
  from unnest($2::text[], $3::bigint[], $4::jsonb[]) as entry(job, next_at, progress)
  on conflict (portal_id, job) do update set failures = 0, woken = portal_schedule.held_by is not null,
    next_at = least(portal_schedule.next_at, excluded.next_at)`;

const takeText = `
  update pipeline.portal_schedule as taken set held_by = $1, held_until = $2, woken = false
  from (
    select portal_id, job from pipeline.portal_schedule
    where job = any($3) and next_at <= $4 and (held_until is null or held_until <= $4)
    order by next_at limit $5 for update skip locked
  ) as due
  where taken.portal_id = due.portal_id and taken.job = due.job
  returning taken.portal_id as "portalId", taken.job, taken.failures, taken.progress, taken.held_by as holder`;

const settleText = `
  update pipeline.portal_schedule set held_by = null, held_until = null, woken = false,
    next_at = case when woken then least($5::bigint, $4::bigint) else $4::bigint end, failures = $6,
    last_ok_at = coalesce($7::bigint, last_ok_at), progress = coalesce($8::jsonb, progress)
  where portal_id = $1 and job = $2 and held_by = $3`;

const wakeText = `
  update pipeline.portal_schedule set next_at = least(next_at, $3::bigint), woken = held_by is not null, failures = 0
  where portal_id = $1 and job = any($2)`;

export function createScheduleStore(database: Pick<Database, 'asOperator'>): ScheduleStore {
  const run = (text: string, values: readonly unknown[]) =>
    database.asOperator(async (sql) => void (await sql.query(text, values)));
  return {
    enter: (portalId, now) => database.asOperator((sql) => enter(sql, portalId, now)),
    enterApp: (jobs, now) =>
      run(
        `insert into pipeline.portal_schedule (portal_id, job, next_at)
         select 0, job, $2 from unnest($1::text[]) as job on conflict do nothing`,
        [jobs, now],
      ),
    take: ({ holder, now, holdMs, jobs, limit }) =>
      database.asOperator((sql) => sql.query<TakenJob>(takeText, [holder, now + holdMs, jobs, now, limit])),
    settle: ({ portalId, job, holder }, { nextAt, failures, lastOkAt, progress }, now) =>
      run(settleText, [
        ...[portalId, job, holder, nextAt, now, failures, lastOkAt],
        progress === null ? null : JSON.stringify(progress),
      ]),
    remove: ({ portalId, job, holder }) =>
      run(
        'delete from pipeline.portal_schedule where portal_id = $1 and job = $2 and held_by = $3 and not woken',
        [portalId, job, holder],
      ),
    wake: (portalId, jobs, now) => run(wakeText, [portalId, jobs, now]),
  };
}

/**
 * First steps come at once, the rest in its turn. Mail from now on is looked after; what was before, a
 * person begins.
 */
async function enter(sql: Sql, portalId: number, now: number): Promise<void> {
  const next = portalJobs.map((job) => (job === 'first-steps' ? now : nextTurn(portalId, job, now)));
  const progress = portalJobs.map((job) => JSON.stringify(job === 'reconcile' ? { from: now } : {}));
  await sql.query(enterText, [portalId, portalJobs, next, progress]);
  const forgive = 'delete from pipeline.portal_schedule where portal_id = $1 and job = $2';
  await sql.query(forgive, [portalId, accessJob]);
}
