import { unique } from '#core/collections.ts';
import { claimedDay } from '#core/manager-tasks/claims.ts';
import { dayOf } from '#core/manager-tasks/environment.ts';
import { decidedMark, isOpenTask, taskStatuses, type ManagerTask } from '#core/manager-tasks/manager-task.ts';
import { planTasks } from '#core/manager-tasks/plan-sweep.ts';
import { parseTaskKey } from '#core/manager-tasks/task-key.ts';
import type { Triage } from '#core/manager-tasks/triage.ts';
import { changeTasks } from './change-tasks.ts';
import { noteDays } from './note-days.ts';
import { readCases, type Unit } from './read-cases.ts';
import { saveCoverage } from './save-coverage.ts';
import { addCounts, hasTime, type SweepRun } from './sweep-run.ts';

const dayMs = 86_400_000;

/** A deal that settled a task is watched for so long after the task was made. */
const watchedDays = 90;

/** What people completed is looked at once: so long before the last sweep, since a search lags behind. */
const overlapMs = 3_600_000;

/** Milliseconds for a page of 100 tasks. */
const pageMs = 3_000;

/**
 * Brings the tasks that exist in line, a page of 100 at a time: some 10 calls. A task is read again by its key before
 * anything is done with it.
 */
export async function settleTasks(run: SweepRun, triaged: Triage): Promise<void> {
  const { context } = run;
  const now = run.state.beganAt;
  const query = { madeSince: now - watchedDays * dayMs, touchedSince: lastLook(run) - overlapMs };
  while (run.state.phase === 'settle' && hasTime(context, pageMs)) {
    const page = await context.crm.listManagerTasks({ ...query, after: run.state.after });
    noteDays(page.tasks, run);
    await settleDigests(page.tasks, triaged, run);
    await settleOpportunities(page.tasks, run);
    run.state = { ...run.state, after: page.after, movedAt: context.now() };
    if (page.after === null) run.state = { ...run.state, phase: 'raise' };
  }
}

/** When the last sweep began, by and large; of the first one a day ago. */
function lastLook({ state }: SweepRun): number {
  const { finishedAt, beganAt } = state;
  return Math.min(finishedAt ?? beganAt - dayMs, beganAt);
}

/** A digest is for one day: what is left of it stands in the next day's. */
async function settleDigests(tasks: readonly ManagerTask[], { byManager }: Triage, run: SweepRun) {
  const over = tasks.filter((task) => {
    const parsed = parseTaskKey(task.key);
    if (parsed?.kind !== 'digest' || !isOpenTask(task)) return false;
    const { managerId, day } = parsed;
    const today = claimedDay(managerId, run.state.claims, dayOf(managerId, run.environment));
    return day < today || (day === today && !byManager.has(managerId));
  });
  if (over.length === 0) return;
  const done = { status: taskStatuses.completed, settledBy: [decidedMark] };
  const outcomes = await run.context.crm.updateManagerTasks(over.map(({ id }) => ({ id, ...done })));
  addCounts(run, { completed: outcomes.filter(({ kind }) => kind === 'written').length });
}

async function settleOpportunities(tasks: readonly ManagerTask[], run: SweepRun): Promise<void> {
  const units = toUnits(await findDue(tasks, run));
  if (units.length === 0) return;
  const cases = await readCases(units, run.context, { names: false });
  const plan = planTasks(cases, run.state.claims, run.environment);
  if (plan.changes.some(({ kind }) => kind === 'hand-over')) await run.keepClaims(plan.claims);
  await changeTasks(plan, cases, run);
  await saveCoverage(cases, run.context);
}

/** Tasks that may have to change: open ones, those of people, and those that the app completed whose cause may be back. */
async function findDue(tasks: readonly ManagerTask[], run: SweepRun): Promise<readonly ManagerTask[]> {
  const own = tasks.filter(({ key }) => parseTaskKey(key)?.kind === 'opportunity');
  const settled = own.filter((task) => !isOpenTask(task) && task.settledBy.length > 0);
  const named = unique(settled.flatMap(({ settledBy }) => settledBy)).filter((id) => id !== decidedMark);
  const deals = named.length > 0 ? await run.context.crm.readDeals(named) : [];
  const alive = new Set([decidedMark, ...deals.map(({ id }) => id)]);
  const openAgain = new Set([...run.emails.values()].map(({ taskKey }) => taskKey));
  return own.filter((task) => {
    if (!settled.includes(task)) return true;
    return openAgain.has(task.key) || task.settledBy.some((id) => !alive.has(id));
  });
}

function toUnits(tasks: readonly ManagerTask[]): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const { key } of tasks) {
    const parsed = parseTaskKey(key);
    if (parsed?.kind !== 'opportunity') continue;
    const { unitId, emailId } = parsed;
    const taskKeys = [...(units.get(unitId)?.taskKeys ?? []), key];
    units.set(unitId, { unitId, isContact: unitId !== emailId, taskKeys });
  }
  return [...units.values()];
}
