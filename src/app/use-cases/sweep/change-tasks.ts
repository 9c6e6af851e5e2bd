import { groupBy } from '#core/collections.ts';
import { taskStatuses, type ManagerTask } from '#core/manager-tasks/manager-task.ts';
import type { TaskPlan } from '#core/manager-tasks/plan-sweep.ts';
import type { HandOver, TaskChange } from '#core/manager-tasks/settle-task.ts';
import type { TaskCase } from '#core/manager-tasks/task-case.ts';
import { toJoinedText } from '#core/manager-tasks/task-text.ts';
import type { ManagerTaskUpdate } from '#crm/tasks/manager-task-records.ts';
import { notesToWords, textToHtml } from '#crm/tasks/task-notes.ts';
import { addCounts, type SweepRun } from './sweep-run.ts';
import { wordsFor } from './task-words.ts';

/**
 * Completes, reopens and hands on tasks, adds new signals to them and marks these: 1 call per 100 tasks and signals, 1
 * to link emails. What HubSpot refuses is passed over and comes again with the next sweep.
 */
export async function changeTasks(plan: TaskPlan, cases: readonly TaskCase[], run: SweepRun): Promise<void> {
  const { crm, store } = run.context;
  const tasks = new Map(cases.flatMap((each) => each.tasks.map((task) => [task.key, task] as const)));
  const joins = plan.joined.flatMap((joined) => toJoin(joined, tasks, cases, run) ?? []);
  const changes = plan.changes.filter(({ kind }) => kind !== 'hand-over');
  const updates = merge([
    ...changes.map((change) => toUpdate(change, run)),
    ...joins.map((join) => join.update),
  ]);
  const written = new Set(await write(updates, run));
  countChanges(changes, written, run);
  // Handing on writes the notes once more: what was joined a moment ago has to stand in them too.
  await handOn(plan.changes, linesById(joins), run);
  const joined = joins.filter(({ update }) => written.has(update.id));
  await crm.linkTasksToEmails(
    joined.flatMap(({ update, signals }) => signals.map(({ emailId }) => ({ taskId: update.id, emailId }))),
  );
  const marks = joined.flatMap(({ key, signals }) => signals.map((signal) => [signal.key, key] as const));
  const all = new Map([...plan.marks, ...marks]);
  if (all.size > 0) await store.assignTasks(all);
}

function toUpdate(change: TaskChange, { environment }: SweepRun): ManagerTaskUpdate {
  const { task } = change;
  switch (change.kind) {
    case 'complete':
      return { id: task.id, status: taskStatuses.completed, settledBy: change.settledBy };
    case 'note-deals':
      return { id: task.id, settledBy: change.settledBy };
    case 'reopen': {
      const text = wordsFor(task.ownerId, environment).managerTasks.lines[change.why];
      const state = { status: taskStatuses.untouched, settledBy: [], dueAt: change.dueAt };
      return { id: task.id, ...state, line: { below: task.body, text } };
    }
    case 'hand-over':
      throw new Error('a task is handed on by itself');
  }
}

function toJoin(
  { taskKey, signals }: TaskPlan['joined'][number],
  tasks: ReadonlyMap<string, ManagerTask>,
  cases: readonly TaskCase[],
  { environment }: SweepRun,
) {
  const task = tasks.get(taskKey);
  if (!task) return null;
  const contact = cases.find((each) => each.tasks.includes(task))?.contact ?? null;
  const words = notesToWords(task.body);
  // A run that was killed may have added them already.
  const fresh = signals.filter(({ quote }) => !words.includes(notesToWords(textToHtml(quote))));
  const text = toJoinedText(fresh, contact, wordsFor(task.ownerId, environment));
  const update = { id: task.id, ...(text ? { line: { below: task.body, text } } : {}) };
  return { key: task.key, signals, update };
}

/** HubSpot takes each task once in a batch; lines of several changes go below each other. */
function merge(updates: readonly ManagerTaskUpdate[]): readonly ManagerTaskUpdate[] {
  return [...groupBy(updates, ({ id }) => id).values()].map((group) =>
    group.reduce((all, next) => {
      const line =
        all.line && next.line
          ? { below: all.line.below, text: `${all.line.text}\n\n${next.line.text}` }
          : (next.line ?? all.line);
      return { ...all, ...next, ...(line ? { line } : {}) };
    }),
  );
}

/** Ids of the tasks that are as they should be now. */
async function write(
  updates: readonly ManagerTaskUpdate[],
  { context }: SweepRun,
): Promise<readonly string[]> {
  const changing = updates.filter((update) => Object.keys(update).length > 1);
  const same = updates.filter((update) => !changing.includes(update));
  const outcomes = changing.length > 0 ? await context.crm.updateManagerTasks(changing) : [];
  for (const { id, kind } of outcomes)
    if (kind !== 'written') context.log('sweep-task-unchanged', { taskId: id, kind });
  const written = outcomes.filter(({ kind }) => kind === 'written');
  return [...same, ...written].map(({ id }) => id);
}

function countChanges(changes: readonly TaskChange[], written: ReadonlySet<string>, run: SweepRun): void {
  const count = (kind: TaskChange['kind']) =>
    changes.filter((change) => change.kind === kind && written.has(change.task.id)).length;
  addCounts(run, { completed: count('complete'), reopened: count('reopen') });
}

/** Hands tasks to the first of their candidates whom HubSpot takes. */
async function handOn(
  changes: readonly TaskChange[],
  joined: ReadonlyMap<string, string>,
  run: SweepRun,
): Promise<void> {
  let waiting = changes.flatMap((change) =>
    change.kind === 'hand-over' ? [{ task: change.task, candidates: change.candidates }] : [],
  );
  while (waiting.length > 0) {
    const updates = waiting.flatMap(({ task, candidates: [first] }) =>
      first ? [toHandOver(task, first, joined.get(task.id), run)] : [],
    );
    const outcomes = new Map(
      (await run.context.crm.updateManagerTasks(updates)).map(({ id, kind }) => [id, kind]),
    );
    addCounts(run, { escalated: [...outcomes.values()].filter((kind) => kind === 'written').length });
    waiting = waiting
      .filter(({ task }) => outcomes.get(task.id) === 'owner-refused')
      .map(({ task, candidates }) => ({ task, candidates: candidates.slice(1) }))
      .filter(({ candidates }) => candidates.length > 0);
  }
}

/** The lines that were added to tasks, by id. */
function linesById(joins: readonly { readonly update: ManagerTaskUpdate }[]): ReadonlyMap<string, string> {
  return new Map(joins.flatMap(({ update: { id, line } }) => (line ? [[id, line.text] as const] : [])));
}

/** @param joined the lines that were added just before */
function toHandOver(
  task: ManagerTask,
  { ownerId, why, dueAt }: HandOver,
  joined: string | undefined,
  run: SweepRun,
): ManagerTaskUpdate {
  const line = wordsFor(ownerId, run.environment).managerTasks.lines[why];
  const text = joined === undefined ? line : `${joined}\n\n${line}`;
  const told = [...task.told, ownerId];
  return { id: task.id, ownerId, dueAt, told, line: { below: task.body, text } };
}
