import type { Database } from '../../../src/server/db/database.ts';
import { noMeter } from '../../../src/server/operation/meter.ts';
import { noTracer } from '../../../src/server/operation/tracer.ts';
import type { JobHandler, JobHandlers } from '../../../src/server/jobs/schedule/job.ts';
import { jobPlans, type JobName, type Lane } from '../../../src/server/jobs/schedule/job-plans.ts';
import { createRefusals } from '../../../src/server/jobs/schedule/refusals.ts';
import type { RunDeps } from '../../../src/server/jobs/schedule/run-job.ts';
import { createScheduleStore } from '../../../src/server/jobs/schedule/schedule-store.ts';
import { runRound } from '../../../src/server/jobs/schedule/start-schedule.ts';

export interface Line {
  readonly event: string;
  readonly [name: string]: unknown;
}

/** Handlers that do nothing but what is given. */
export function handlersOf(given: Partial<JobHandlers>): JobHandlers {
  const idle: JobHandler = async () => ({ kind: 'done' });
  const names = Object.keys(jobPlans) as JobName[];
  return Object.fromEntries(names.map((name) => [name, given[name] ?? idle])) as JobHandlers;
}

/** One process's part in the schedule. */
export function aProcess(
  database: Database,
  clock: { readonly now: () => number },
  handlers: Partial<JobHandlers>,
): RunDeps & { readonly lines: Line[] } {
  const lines: Line[] = [];
  const log = (event: string, fields: object) => void lines.push({ event, ...fields });
  const { now } = clock;
  return {
    store: createScheduleStore(database),
    handlers: handlersOf(handlers),
    refusals: createRefusals({ database, log, now }),
    ...{ meter: noMeter, tracer: noTracer, log, now, lines },
  };
}

/** Rounds until nothing of the lane is due. */
export async function drain(process: RunDeps, lane: Lane, mostRounds = 50): Promise<number> {
  let done = 0;
  for (let round = 0; round < mostRounds; round++) {
    const count = await runRound(process, lane, 4);
    if (count === 0) return done;
    done += count;
  }
  throw new Error('the schedule does not come to rest');
}

export interface EntryRow {
  readonly portalId: number;
  readonly job: JobName;
  readonly nextAt: number;
  readonly failures: number;
  readonly progress: Readonly<Record<string, unknown>>;
}

export function readEntries(database: Database, portalId: number): Promise<readonly EntryRow[]> {
  return database.asOperator((sql) =>
    sql.query<EntryRow>(
      `select portal_id as "portalId", job, next_at as "nextAt", failures, progress
       from pipeline.portal_schedule where portal_id = $1 order by job`,
      [portalId],
    ),
  );
}

/** An account that has installed the app, without tokens. */
export async function installBare(database: Database, portalId: number, state = 'active'): Promise<void> {
  await database.asOperator((sql) =>
    sql.query(
      `insert into pipeline.installations (portal_id, state, scopes, installed_at) values ($1, $2, '{}', 0)
       on conflict (portal_id) do update set state = excluded.state`,
      [portalId, state],
    ),
  );
}
