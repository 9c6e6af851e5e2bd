import * as z from 'zod/mini';
import { CrmError } from '#crm/crm.ts';
import { baselinesKey, toBaselines } from '#store/account-notes-baselines.ts';
import type { UseCaseContext } from '../context.ts';
import { retainData } from '../data-rights/retain-data.ts';
import type { HistoryContext } from '../history/history-context.ts';
import { historyScan } from '../history/history-scan.ts';
import { learnAccount } from '../learn-account.ts';
import { scanAccount } from '../scan/scan-account.ts';
import { takeSnapshot } from '../snapshot/take-snapshot.ts';
import { sweep } from '../sweep/sweep.ts';
import { inTurn, isDue, jobNotes, jobs, type Job } from './due-jobs.ts';

/** The note that tells where the next call begins. */
export const scheduleKey = 'schedule';

const schema = z.object({ first: z.nullable(z.enum(jobs)) });

/** Milliseconds that a job needs to get anywhere; the first one of a call is begun in any case. */
const leastMs = 4_500;

export interface ScheduleContext extends UseCaseContext {
  /** Tells this run from all others. */
  readonly runner: string;
  /** What the scan of past email is given: a budget of its own, so it is opened only when its turn comes. */
  readonly openHistory: () => HistoryContext;
  /** Jobs that the host gives turns of their own; default: none. */
  readonly without?: readonly Job[];
}

export type WorkCounts = Readonly<Record<'done' | 'failed' | 'waiting', number>> &
  Readonly<Record<'created' | 'completed' | 'reopened' | 'escalated', number>>;

const noTasks = { created: 0, completed: 0, reopened: 0, escalated: 0 };

/**
 * Does what is due, job after job, for as long as one call may last: the managers' tasks, what is usual in the account,
 * the weekly check of its data, the daily snapshot, what is to be forgotten, and a scan of past email that somebody began.
 * What finds no time comes first in the next call, so that a large account gets through all of it. 2 calls beside those of the jobs. A job that fails, for whatever reason, keeps no other
 * from its turn.
 *
 * @throws the first failure when nothing came of anything
 */
export async function scheduledWork(context: ScheduleContext): Promise<WorkCounts> {
  const notes = await context.notes.read([...jobNotes, scheduleKey]);
  const first = schema.safeParse(notes.get(scheduleKey)).data?.first ?? null;
  const due = inTurn(first).filter(
    (job) => !context.without?.includes(job) && isDue(job, notes, context.now()),
  );
  const timeZone = toBaselines(notes.get(baselinesKey))?.timeZone;
  let tasks = noTasks;
  const done: Job[] = [];
  const failures: unknown[] = [];
  for (const job of due) {
    if (done.length + failures.length > 0 && context.now() + leastMs > context.deadline) break;
    try {
      tasks = { ...tasks, ...(await runJob(job, timeZone, context)) };
      done.push(job);
    } catch (error) {
      context.log('job-failed', { job, category: categoryOf(error) });
      failures.push(error);
    }
  }
  if (done.length === 0 && failures.length > 0) throw failures[0];
  const waiting = due.slice(done.length + failures.length);
  await keepTurn(first, waiting[0] ?? null, context);
  return { ...tasks, done: done.length, failed: failures.length, waiting: waiting.length };
}

function categoryOf(error: unknown): string {
  if (error instanceof CrmError) return error.category;
  return error instanceof Error ? error.name : 'unknown';
}

async function keepTurn(before: Job | null, first: Job | null, { notes }: ScheduleContext): Promise<void> {
  if (before !== first) await notes.write(scheduleKey, { first });
}

/** What it did to managers' tasks. */
async function runJob(
  job: Job,
  timeZone: string | undefined,
  context: ScheduleContext,
): Promise<Partial<typeof noTasks>> {
  const place = timeZone === undefined ? {} : { timeZone };
  switch (job) {
    case 'sweep': {
      const answer = await sweep({ origin: 'schedule' }, context);
      if (!answer.ok) return {};
      const { created, completed, reopened, escalated } = answer.view;
      return { created, completed, reopened, escalated };
    }
    case 'learn':
      await learnAccount(place, context);
      return {};
    case 'scan':
      await scanAccount({ action: 'start', ...place }, context);
      return {};
    case 'snapshot':
      await takeSnapshot({ action: 'start' }, context);
      return {};
    case 'retain':
      await retainData(context);
      return {};
    case 'history':
      await historyScan({ action: 'continue' }, context.openHistory());
      return {};
  }
}
