import { unique } from '#core/collections.ts';
import { dueFor } from '#core/manager-tasks/environment.ts';
import { createDay, type Told } from '#core/manager-tasks/plan-sweep.ts';
import { toTaskText } from '#core/manager-tasks/task-text.ts';
import type { NewManagerTask, TaskOutcome } from '#crm/tasks/manager-task-records.ts';
import { addCounts, type SweepRun } from './sweep-run.ts';
import { wordsFor } from './task-words.ts';

/** Of an opportunity's emails, so many are linked to its task. */
const mostEmails = 20;

/**
 * Makes tasks with their links, and marks their signals: 1 call per 100 each, and 1 for the links to emails. The task
 * comes first and the mark last: whoever is killed in between finds the task by its key. An owner whom HubSpot refuses
 * falls to the next in the chain who has room; a task that cannot be made is passed over until the next sweep.
 */
export async function createTasks(told: readonly Told[], run: SweepRun): Promise<void> {
  const { crm, store, log } = run.context;
  const stands: { readonly one: Told; readonly taskId: string }[] = [];
  let waiting = told;
  while (waiting.length > 0) {
    const outcomes = await crm.createManagerTasks(waiting.map((one) => toNewTask(one, run)));
    const byKey = new Map(outcomes.map((outcome) => [outcome.key, outcome]));
    const refused: Told[] = [];
    for (const one of waiting) {
      const outcome = byKey.get(one.key);
      if (outcome && 'id' in outcome) stands.push({ one, taskId: outcome.id });
      else if (outcome?.kind === 'owner-refused') refused.push(one);
      else log('sweep-task-refused', { unitId: one.unitId, category: categoryOf(outcome) });
    }
    addCounts(run, { created: outcomes.filter(({ kind }) => kind === 'created').length });
    waiting = refused.flatMap((one) => toNext(one, run) ?? []);
  }
  const pairs = stands.flatMap(({ one, taskId }) =>
    unique(one.signals.map(({ emailId }) => emailId))
      .slice(0, mostEmails)
      .map((emailId) => ({ taskId, emailId })),
  );
  await crm.linkTasksToEmails(pairs);
  const marks = stands.flatMap(({ one }) => one.signals.map(({ key }) => [key, one.key] as const));
  if (marks.length > 0) await store.assignTasks(new Map(marks));
}

function categoryOf(outcome: TaskOutcome | undefined): string {
  return outcome?.kind === 'refused' ? outcome.category : 'unknown';
}

function toNewTask(one: Told, run: SweepRun): NewManagerTask {
  const { environment } = run;
  const { contact, managerId } = one;
  return {
    key: one.key,
    ...toTaskText(one, wordsFor(managerId, environment)),
    dueAt: dueFor(managerId, environment),
    ownerId: managerId,
    contactIds: contact ? [contact.id] : [],
    companyIds: contact?.companyId ? [contact.companyId] : [],
  };
}

/** The opportunity with the next of its chain who has room; null when nobody is left today. */
function toNext(one: Told, run: SweepRun): Told | null {
  const { log } = run.context;
  log('sweep-owner-refused', { unitId: one.unitId, ownerId: one.managerId });
  const day = createDay(run.state.claims, run.environment);
  const rest = one.chain.slice(one.chain.indexOf(one.managerId) + 1);
  const managerId = rest.find((id) => day.take(id, one.key));
  run.state = { ...run.state, claims: day.claims() as typeof run.state.claims };
  return managerId === undefined ? null : { ...one, managerId };
}
