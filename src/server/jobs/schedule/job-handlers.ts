import type { SecondLooks } from '../../host/second-looks.ts';
import { createEraseJob, type EraseDeps } from './app-jobs/erase.ts';
import { createJournalJob, type JournalDeps } from './app-jobs/journal.ts';
import { createPurgeJob, type PurgeDeps } from './app-jobs/purge.ts';
import type { JobHandlers } from './job.ts';
import { createFirstSteps, type FirstStepsDeps } from './portal-jobs/first-steps.ts';
import { createHistoryJob } from './portal-jobs/history.ts';
import { createReconcile, type ReconcileDeps } from './portal-jobs/reconcile.ts';
import { createScheduledWorkJob } from './portal-jobs/scheduled-work.ts';
import { createAccessJob } from './refusals.ts';

export interface JobHandlersDeps
  extends FirstStepsDeps, ReconcileDeps, EraseDeps, PurgeDeps, Omit<JournalDeps, 'client'> {
  readonly journal: JournalDeps['client'];
  readonly secondLooks: Pick<SecondLooks, 'tellDue'>;
  /** Lets an account's waiting events go on. */
  readonly wakeInbox: (portalId: number) => Promise<void>;
}

/** What the schedule's jobs do, by name. */
export function createJobHandlers(deps: JobHandlersDeps): JobHandlers {
  const { openHost, now } = deps;
  return {
    'first-steps': createFirstSteps(deps),
    reconcile: createReconcile(deps),
    'scheduled-work': createScheduledWorkJob(openHost, now),
    history: createHistoryJob(openHost, now),
    access: createAccessJob(deps.database, deps.wakeInbox),
    journal: createJournalJob({ ...deps, client: deps.journal }),
    'second-looks': async () => ({ kind: (await deps.secondLooks.tellDue()) > 0 ? 'again' : 'done' }),
    erase: createEraseJob(deps),
    purge: createPurgeJob(deps),
  };
}
