import type { Signal, SignalKey } from '#core/signals/signal.ts';
import { toOpenSignal } from '#core/signals/open-signal.ts';
import { chainOf, type SweepEnvironment } from './environment.ts';
import { toOpenEmails, type OpenEmail } from './open-email.ts';
import { oldestFirst } from './opportunity.ts';
import { settleTask, type TaskChange } from './settle-task.ts';
import { openTaskOf, standingOf, tasksOfSignals, type CaseContact, type TaskCase } from './task-case.ts';
import { opportunityKey } from './task-key.ts';
import { isOverdue } from './triage.ts';

/** An opportunity that somebody should be told of. */
export interface Raised {
  readonly key: string;
  readonly unitId: string;
  readonly contact: CaseContact | null;
  /** The surest alert first. */
  readonly signals: readonly Signal[];
  /** Oldest first. */
  readonly emails: readonly OpenEmail[];
  /** Whom to tell, in order. */
  readonly chain: readonly string[];
}

/** New signals of a contact whose task is still open. */
export interface Joined {
  readonly taskKey: string;
  readonly signals: readonly Signal[];
}

export interface CasePlan {
  readonly changes: readonly TaskChange[];
  /** Signals that are in a task and do not say so yet. */
  readonly marks: ReadonlyMap<SignalKey, string>;
  readonly joined: Joined | null;
  /** Overdue, strong and in no task. */
  readonly raised: Raised | null;
}

/** What is to be done about one contact. Applied and planned again, nothing is left to do. */
export function planCase(taskCase: TaskCase, environment: SweepEnvironment): CasePlan {
  const { signals, tasks } = taskCase;
  const inTasks = tasksOfSignals(taskCase, environment.now);
  const changes = tasks.flatMap((task) => {
    const own = signals.filter(({ key }) => inTasks.get(key) === task.key);
    return settleTask(task, own, taskCase, environment) ?? [];
  });
  const marks = signals.flatMap(({ key, managerTaskKey }): [SignalKey, string][] => {
    const taskKey = inTasks.get(key);
    return taskKey === undefined || taskKey === managerTaskKey ? [] : [[key, taskKey]];
  });
  const free = signals.filter((signal) => !inTasks.has(signal.key) && isNews(signal, taskCase, environment));
  const host = openTaskOf({ tasks: tasksAfter(taskCase, changes) });
  return {
    changes,
    marks: new Map(marks),
    joined: host && free.length > 0 ? { taskKey: host.key, signals: free } : null,
    raised: host ? null : raise(taskCase, free, environment),
  };
}

const dayMs = 86_400_000;

/** Open, and not so old that nobody would act on it. */
function isNews(signal: Signal, taskCase: TaskCase, { settings, now }: SweepEnvironment): boolean {
  if (signal.sentAt < now - settings.tasks.mostAgeDays * dayMs) return false;
  return standingOf(signal, taskCase, now).kind === 'open';
}

/** The tasks as the changes leave them, as far as they are open or not. */
function tasksAfter({ tasks }: TaskCase, changes: readonly TaskChange[]): TaskCase['tasks'] {
  const completed = new Set(changes.flatMap(({ kind, task }) => (kind === 'complete' ? [task.key] : [])));
  const reopened = new Set(changes.flatMap(({ kind, task }) => (kind === 'reopen' ? [task.key] : [])));
  return tasks
    .filter(({ key }) => !completed.has(key))
    .map((task) => (reopened.has(task.key) ? { ...task, status: null } : task));
}

function raise(
  { unitId, contact }: TaskCase,
  free: readonly Signal[],
  environment: SweepEnvironment,
): Raised | null {
  const ownerId = contact?.ownerId ?? null;
  const open = free.map((signal) => ({ ...toOpenSignal(signal), ownerId }));
  const emails = [...toOpenEmails(open)].sort(oldestFirst);
  const [oldest] = emails;
  if (!oldest || !isOverdue({ emails, ownerId }, environment)) return null;
  const key = opportunityKey(unitId, oldest.emailId);
  return {
    ...{ key, unitId, contact, emails },
    signals: [...free].sort(surestFirst),
    chain: chainOf(ownerId, environment),
  };
}

function surestFirst(a: Signal, b: Signal): number {
  const tier = Number(b.tier === 'alert') - Number(a.tier === 'alert');
  return tier || b.probability - a.probability || (a.key < b.key ? -1 : 1);
}
