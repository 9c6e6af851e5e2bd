import type { Log } from '../../../app/use-cases/context.ts';
import { CrmError } from '#crm/crm.ts';
import { errorFields } from '../../http/log-lines.ts';
import type { Meter } from '../../operation/meter.ts';
import type { Tracer } from '../../operation/tracer.ts';
import type { JobHandlers, JobResult, TakenJob } from './job.ts';
import { appPortal } from './job-plans.ts';
import type { Refusals } from './refusals.ts';
import type { ScheduleStore, Settlement } from './schedule-store.ts';
import { backOffUntil, nextTurn } from './when.ts';

export interface RunDeps {
  readonly store: ScheduleStore;
  readonly handlers: JobHandlers;
  readonly refusals: Refusals;
  readonly meter: Meter;
  readonly tracer: Tracer;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** How long an account rests that has used up its share of HubSpot's limit. */
const limitedMs = 60_000;

/**
 * Does one step of a job and settles it. Never throws: what cannot be settled is done again once its hold
 * has ended.
 */
export async function runJob(deps: RunDeps, taken: TakenJob): Promise<void> {
  const { meter, tracer, log, now } = deps;
  const { portalId, job } = taken;
  const startedAt = now();
  const result = await tracer.run('scheduled-job', { job, portalId }, () => attempt(deps, taken));
  const milliseconds = now() - startedAt;
  meter.add('jobs_total', { job, outcome: result.kind });
  meter.observe('job_seconds', milliseconds / 1_000, { job });
  log('job', { job, portalId, outcome: result.kind, milliseconds });
  try {
    if (result.kind === 'over') await deps.store.remove(taken);
    else await deps.store.settle(taken, toSettlement(taken, result, now()), now());
    // Every run of this one asks HubSpot something, so the account's token serves.
    if (job === 'reconcile' && (result.kind === 'done' || result.kind === 'again')) {
      await deps.refusals.noteTaken(portalId);
    }
  } catch (error) {
    log('job-not-settled', { job, portalId, ...errorFields(error) });
  }
}

async function attempt({ handlers, refusals, log, now }: RunDeps, taken: TakenJob): Promise<JobResult> {
  const { portalId, job } = taken;
  try {
    return await handlers[job](taken);
  } catch (error) {
    const category = error instanceof CrmError ? error.category : null;
    if (error instanceof CrmError && category === 'rate-limited') {
      return { kind: 'later', at: now() + Math.max(limitedMs, error.retryAfterMs ?? 0) };
    }
    const code = category === null ? {} : { errorCode: category };
    log('job-failed', { job, portalId, failures: taken.failures + 1, ...errorFields(error), ...code });
    if (portalId !== appPortal && (category === 'unauthorized' || category === 'missing-scope')) {
      await refusals
        .noteRefused(portalId)
        .catch((fault: unknown) => log('refusal-not-noted', errorFields(fault)));
    }
    return { kind: 'failed', code: category ?? 'internal' };
  }
}

function toSettlement(
  { portalId, job, failures }: TakenJob,
  result: Exclude<JobResult, { kind: 'over' }>,
  now: number,
): Settlement {
  if (result.kind === 'failed') {
    const nextAt = backOffUntil(portalId, failures + 1, now);
    return { nextAt, failures: failures + 1, lastOkAt: null, progress: null };
  }
  const progress = result.progress ?? null;
  if (result.kind === 'later') return { nextAt: result.at, failures, lastOkAt: null, progress };
  const nextAt = result.kind === 'again' ? now : nextTurn(portalId, job, now);
  return { nextAt, failures: 0, lastOkAt: now, progress };
}
