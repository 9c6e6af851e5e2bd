import { doScheduledWork } from '../../../../app/handlers/do-scheduled-work.ts';
import type { OpenHost } from '../../../host/open-host.ts';
import type { JobHandler } from '../job.ts';
import { withHost } from './with-host.ts';

/** The account's own schedule, but for the scan of past mail, which has turns of its own. */
export function createScheduledWorkJob(openHost: OpenHost, now: () => number): JobHandler {
  return (taken) =>
    withHost(openHost, taken, now, async (host) => {
      const { counts } = await doScheduledWork(host, { without: ['history'] });
      return { kind: (counts['waiting'] ?? 0) > 0 ? 'again' : 'done' };
    });
}
