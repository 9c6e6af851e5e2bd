import { presentDecision } from '#core/signals/decision.ts';
import type { Signal } from '#core/signals/signal.ts';
import { isOpenTask, type ManagerTask } from './manager-task.ts';
import { parseTaskKey } from './task-key.ts';

/** One contact, or one email without a contact, as HubSpot holds it now. */
export interface TaskCase {
  readonly unitId: string;
  /** Null for an email without a contact, and for a contact that was deleted. */
  readonly contact: CaseContact | null;
  /** Its opportunities, matched with the deals of now; none that a newer reading of the email does not find. */
  readonly signals: readonly Signal[];
  /** Its tasks that exist, completed ones too. */
  readonly tasks: readonly ManagerTask[];
  /** Of the deals that its signals and tasks name, those that exist. */
  readonly dealIds: ReadonlySet<string>;
}

export interface CaseContact {
  readonly id: string;
  readonly name: string | null;
  readonly ownerId: string | null;
  readonly companyId: string | null;
  readonly companyName: string | null;
}

/** How a signal stands. */
export type Standing =
  | { readonly kind: 'open' }
  /** It was accepted into a deal that is gone. */
  | { readonly kind: 'orphaned'; readonly dealId: string }
  /** Somebody decided, or a deal covers it; `dealId` names it. */
  | { readonly kind: 'settled'; readonly dealId: string | null };

export function standingOf(signal: Signal, { dealIds }: Pick<TaskCase, 'dealIds'>, now: number): Standing {
  const decision = presentDecision(signal.decision, now);
  if (decision.state === 'accepted') {
    const { dealId } = decision;
    return dealIds.has(dealId) ? { kind: 'settled', dealId } : { kind: 'orphaned', dealId };
  }
  if (decision.state !== 'open') return { kind: 'settled', dealId: null };
  return signal.coverage === 'undetected' ? { kind: 'open' } : { kind: 'settled', dealId: signal.dealId };
}

/**
 * Which task each signal is in: the one that it is marked with. An open one without a mark is in the task that its email
 * began or that another signal of the email is marked with; else, of a task that was made a moment ago and marked
 * nothing yet, in that one when it is older.
 */
export function tasksOfSignals(taskCase: TaskCase, now: number): ReadonlyMap<string, string> {
  const { signals, tasks } = taskCase;
  const marks = new Map(signals.flatMap(({ emailId, managerTaskKey: key }) => (key ? [[emailId, key]] : [])));
  const used = new Set(marks.values());
  const begun = new Map(tasks.map(({ key }) => [beginOf(key), key]));
  const unmarked = tasks.filter(({ key }) => !used.has(key));
  const guess = ({ emailId, sentAt }: Signal): string | undefined =>
    begun.get(emailId) ?? marks.get(emailId) ?? unmarked.find(({ createdAt }) => sentAt <= createdAt)?.key;
  return new Map(
    signals.flatMap((signal): [string, string][] => {
      const isOpen = standingOf(signal, taskCase, now).kind === 'open';
      const key = signal.managerTaskKey ?? (isOpen ? guess(signal) : undefined);
      return key === undefined ? [] : [[signal.key, key]];
    }),
  );
}

/** The one that a new signal of the contact joins: the newest of those that are open. */
export function openTaskOf({ tasks }: Pick<TaskCase, 'tasks'>): ManagerTask | null {
  const open = tasks.filter(isOpenTask).sort((a, b) => b.createdAt - a.createdAt || (a.key < b.key ? -1 : 1));
  return open[0] ?? null;
}

/** The email that a task began with. */
function beginOf(key: string): string | null {
  const parsed = parseTaskKey(key);
  return parsed?.kind === 'opportunity' ? parsed.emailId : null;
}
