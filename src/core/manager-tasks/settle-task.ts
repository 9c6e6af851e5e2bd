import { unique } from '#core/collections.ts';
import type { Signal } from '#core/signals/signal.ts';
import { chainOf, dueFor, hasLeft, havePassed, type SweepEnvironment } from './environment.ts';
import { decidedMark, isOpenTask, taskStatuses, type ManagerTask } from './manager-task.ts';
import { standingOf, type Standing, type TaskCase } from './task-case.ts';

/** What is to become of a task that exists. */
export type TaskChange =
  | { readonly kind: 'complete'; readonly task: ManagerTask; readonly settledBy: readonly string[] }
  /** A person completed it, and these deals settled it: known, in case one of them is deleted. */
  | { readonly kind: 'note-deals'; readonly task: ManagerTask; readonly settledBy: readonly string[] }
  | {
      readonly kind: 'reopen';
      readonly task: ManagerTask;
      readonly why: 'deal-gone' | 'open-again';
      readonly dueAt: number;
    }
  | { readonly kind: 'hand-over'; readonly task: ManagerTask; readonly candidates: readonly HandOver[] };

/** Somebody who may get the task next. */
export interface HandOver {
  readonly ownerId: string;
  readonly why: 'untouched' | 'left';
  readonly dueAt: number;
}

/**
 * Completes a task whose signals are all decided on or covered, opens one again that the app completed when its cause
 * is back, and hands one on that nobody has touched. A person's own completion stays.
 *
 * @param signals those that are in the task; none means that its cause is gone
 */
export function settleTask(
  task: ManagerTask,
  signals: readonly Signal[],
  taskCase: TaskCase,
  environment: SweepEnvironment,
): TaskChange | null {
  const standings = signals.map((signal) => standingOf(signal, taskCase, environment.now));
  const isSettled = standings.every(({ kind }) => kind === 'settled');
  if (isOpenTask(task)) {
    if (isSettled) return { kind: 'complete', task, settledBy: orDecided(dealsOf(standings)) };
    return handOver(task, taskCase, environment);
  }
  if (task.settledBy.length > 0) return isSettled ? null : reopen(task, taskCase, environment);
  const deals = isSettled ? dealsOf(standings) : [];
  return deals.length > 0 ? { kind: 'note-deals', task, settledBy: deals } : null;
}

/** A task property holds so many ids and more. */
const mostDeals = 20;

function dealsOf(standings: readonly Standing[]): readonly string[] {
  const deals = standings.flatMap((standing) => (standing.kind === 'settled' ? (standing.dealId ?? []) : []));
  return unique(deals).sort().slice(0, mostDeals);
}

function orDecided(deals: readonly string[]): readonly string[] {
  return deals.length > 0 ? deals : [decidedMark];
}

function reopen(task: ManagerTask, { dealIds }: TaskCase, environment: SweepEnvironment): TaskChange {
  const isGone = task.settledBy.some((id) => id !== decidedMark && !dealIds.has(id));
  const dueAt = task.ownerId === null ? environment.now : dueFor(task.ownerId, environment);
  return { kind: 'reopen', task, why: isGone ? 'deal-gone' : 'open-again', dueAt };
}

/** Each owner of the chain gets it once; where nobody is left it stays. */
function handOver(
  task: ManagerTask,
  { contact }: TaskCase,
  environment: SweepEnvironment,
): TaskChange | null {
  const why = reasonToHandOver(task, environment);
  if (why === null) return null;
  const next = chainOf(contact?.ownerId ?? null, environment).filter(
    (id) => id !== task.ownerId && !task.told.includes(id),
  );
  const candidates = next.map((ownerId) => ({ ownerId, why, dueAt: dueFor(ownerId, environment) }));
  return candidates.length > 0 ? { kind: 'hand-over', task, candidates } : null;
}

function reasonToHandOver(task: ManagerTask, environment: SweepEnvironment): HandOver['why'] | null {
  const { ownerId, status, dueAt } = task;
  if (ownerId === null) return null;
  if (hasLeft(ownerId, environment)) return 'left';
  const hours = environment.settings.tasks.escalateAfterHours;
  if (hours === null || dueAt === null || status !== taskStatuses.untouched) return null;
  return havePassed(hours, dueAt, ownerId, environment) ? 'untouched' : null;
}
