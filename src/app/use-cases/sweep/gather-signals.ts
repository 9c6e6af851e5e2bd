import { addToEmails } from '#core/manager-tasks/open-email.ts';
import { hasTime, type SweepRun } from './sweep-run.ts';

const dayMs = 86_400_000;

/** Milliseconds for a page: HubSpot takes five searches a second. */
const pageMs = 1_000;

/**
 * Reads the open signals of the account page by page, 1 call per 200, until all are there or the time ends.
 *
 * @returns signals that are still to be read
 */
export async function gatherSignals(run: SweepRun): Promise<number> {
  const { context, environment, emails, fresh } = run;
  // The same for all pages, whichever call reads them: a page must not depend on when it was asked for.
  const now = run.state.beganAt;
  const sentSince = now - environment.settings.tasks.mostAgeDays * dayMs;
  let left = 1;
  while (run.state.phase === 'gather' && hasTime(context, pageMs)) {
    const page = await context.store.listOpen({ after: run.state.after, sentSince, now });
    addToEmails(emails, page.signals);
    addToEmails(fresh, page.signals);
    left = page.left;
    run.state = { ...run.state, after: page.after, movedAt: context.now() };
    if (page.after === null) run.state = { ...run.state, phase: 'settle' };
  }
  return left;
}
