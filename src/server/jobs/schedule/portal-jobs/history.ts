import { cardHandlers } from '../../../../app/handlers/card-handlers.ts';
import type { OpenHost } from '../../../host/open-host.ts';
import type { JobHandler, JobResult } from '../job.ts';
import { withHost } from './with-host.ts';

/** Somebody's open page goes on with the scan itself; it is looked at again after this time, milliseconds. */
const heldMs = 30_000;

/** One step of a scan of past mail that somebody began; without one, two reads of notes and no call. */
export function createHistoryJob(openHost: OpenHost, now: () => number): JobHandler {
  const request = cardHandlers['history-scan'].parse({ action: 'continue' });
  return (taken) =>
    withHost(openHost, taken, now, async (host): Promise<JobResult> => {
      const answer = await request?.work(host);
      if (!answer) return { kind: 'failed', code: 'bad-request' };
      if (!answer.ok) return { kind: 'failed', code: answer.failure.code };
      const { phase, isRunning } = answer.view.progress;
      if (phase !== 'counting' && phase !== 'reading') return { kind: 'done' };
      return isRunning ? { kind: 'later', at: now() + heldMs } : { kind: 'again' };
    });
}
