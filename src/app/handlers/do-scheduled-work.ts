import { randomUUID } from 'node:crypto';
import { scheduledWork, type ScheduleContext } from '../use-cases/scheduled-work/scheduled-work.ts';
import type { Outcome } from './handler.ts';
import type { Host } from './shell/host.ts';
import { openHistory } from './shell/open-history.ts';
import { openPortal } from './shell/open-portal.ts';

/** Does a step of what is due; called more often than needed it finds nothing to do. */
export async function doScheduledWork(
  host: Host,
  { without = [] }: Pick<ScheduleContext, 'without'> = {},
): Promise<Outcome> {
  const openScan = () => openHistory(host);
  const context = { ...openPortal(host), runner: randomUUID(), openHistory: openScan, without };
  return { counts: await scheduledWork(context), again: false };
}
