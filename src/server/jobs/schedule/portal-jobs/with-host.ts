import type { Host } from '../../../../app/handlers/shell/host.ts';
import type { OpenHost } from '../../../host/open-host.ts';
import type { JobResult, TakenJob } from '../job.ts';
import { jobPlans } from '../job-plans.ts';

/**
 * An account that is no longer installed loses its schedule with the next tick; one that is suspended waits.
 * Milliseconds.
 */
export const goneMs = 5 * 60_000;

/** Opens the account for one step of a job, behind the people who use it and its fresh mail. */
export async function withHost(
  openHost: OpenHost,
  { portalId, job }: TakenJob,
  now: () => number,
  work: (host: Host) => Promise<JobResult>,
): Promise<JobResult> {
  const answer = await openHost({ portalId, lane: 'background', forMs: jobPlans[job].forMs });
  if (answer.ok) return work(answer.host);
  if (answer.reason === 'not-installed') return { kind: 'later', at: now() + goneMs };
  return { kind: 'failed', code: answer.reason };
}
