import { claimedDay } from '#core/manager-tasks/claims.ts';
import { calendarOfOwner, dayOf } from '#core/manager-tasks/environment.ts';
import type { ManagerTask } from '#core/manager-tasks/manager-task.ts';
import { createDay } from '#core/manager-tasks/plan-sweep.ts';
import { parseTaskKey } from '#core/manager-tasks/task-key.ts';
import { instantToDay } from '#core/wording/calendar.ts';
import type { SweepRun } from './sweep-run.ts';

/** What somebody has got today fills the day, also where another run made it, or the note that tells so was lost. */
export function noteDays(tasks: readonly ManagerTask[], run: SweepRun): void {
  const day = createDay(run.state.claims, run.environment);
  for (const { key, told, ownerId, createdAt } of tasks) {
    const first = told[0] ?? ownerId;
    if (first === null || parseTaskKey(key)?.kind !== 'opportunity') continue;
    const madeOn = instantToDay(createdAt, calendarOfOwner(first, run.environment).timeZone);
    if (madeOn === claimedDay(first, run.state.claims, dayOf(first, run.environment))) day.note(first, key);
  }
  run.state = { ...run.state, claims: day.claims() as typeof run.state.claims };
}
