import { claimedDay } from '#core/manager-tasks/claims.ts';
import { countOf, namedInDigest, toDigestText, type Digest } from '#core/manager-tasks/digest.ts';
import { dayOf, dueFor } from '#core/manager-tasks/environment.ts';
import { decidedMark, isOpenTask, taskStatuses, type ManagerTask } from '#core/manager-tasks/manager-task.ts';
import { digestKey } from '#core/manager-tasks/task-key.ts';
import type { TaskText } from '#core/manager-tasks/task-text.ts';
import type { ManagerTaskUpdate, NewManagerTask } from '#crm/tasks/manager-task-records.ts';
import { notesToWords, textToHtml } from '#crm/tasks/task-notes.ts';
import { addCounts, type SweepRun } from './sweep-run.ts';
import { wordsFor } from './task-words.ts';

export interface ManagerDigest extends Digest {
  readonly managerId: string;
}

/**
 * One task per manager and day for what does not fit into the day: made, brought up to date in place, or completed when
 * nothing is left. One that the manager completed stays so. 1 call to read, 1 per 100 to make and 1 to change, 1 to link.
 */
export async function writeDigests(digests: readonly ManagerDigest[], run: SweepRun): Promise<void> {
  const { crm, log } = run.context;
  if (digests.length === 0) return;
  const keys = digests.map(({ managerId }) => keyOf(managerId, run));
  const known = new Map((await crm.readManagerTasks(keys)).map((task) => [task.key, task]));
  const fresh = digests.filter((digest, at) => countOf(digest) > 0 && !known.has(keys[at] ?? ''));
  const outcomes = fresh.length > 0 ? await crm.createManagerTasks(fresh.map((one) => toNew(one, run))) : [];
  for (const { kind, key } of outcomes)
    if (kind === 'refused' || kind === 'owner-refused') log('sweep-digest-refused', { key, kind });
  const updates = digests.flatMap((digest, at) => {
    const task = known.get(keys[at] ?? '');
    return task ? (toUpdate(digest, task, run) ?? []) : [];
  });
  if (updates.length > 0) await crm.updateManagerTasks(updates);
  const links = digests.flatMap((digest, at) => {
    const task = known.get(keys[at] ?? '');
    const isShown = task !== undefined && updates.some(({ id }) => id === task.id);
    return isShown ? contactsOf(digest).map((contactId) => ({ taskId: task.id, contactId })) : [];
  });
  await crm.linkTasksToContacts(links);
  const isOver = (update: ManagerTaskUpdate) => update.status === taskStatuses.completed;
  addCounts(run, { completed: updates.filter(isOver).length });
  const count = digests.reduce((sum, digest) => sum + countOf(digest), 0);
  run.state = { ...run.state, inDigests: run.state.inDigests + count };
}

function keyOf(managerId: string, { state, environment }: SweepRun): string {
  return digestKey(managerId, claimedDay(managerId, state.claims, dayOf(managerId, environment)));
}

function textOf(digest: ManagerDigest, { environment }: SweepRun): TaskText {
  return toDigestText(digest, environment.currency, wordsFor(digest.managerId, environment));
}

function contactsOf({ checked }: Digest): readonly string[] {
  return checked.slice(0, namedInDigest).flatMap(({ contact }) => contact?.id ?? []);
}

function toNew(digest: ManagerDigest, run: SweepRun): NewManagerTask {
  const { managerId } = digest;
  return {
    key: keyOf(managerId, run),
    ...textOf(digest, run),
    dueAt: dueFor(managerId, run.environment),
    ownerId: managerId,
    contactIds: contactsOf(digest),
    companyIds: [],
  };
}

function toUpdate(digest: ManagerDigest, task: ManagerTask, run: SweepRun): ManagerTaskUpdate | null {
  const { id } = task;
  const isOpen = isOpenTask(task);
  if (countOf(digest) === 0)
    return isOpen ? { id, status: taskStatuses.completed, settledBy: [decidedMark] } : null;
  if (!isOpen && task.settledBy.length === 0) return null;
  const { subject, body } = textOf(digest, run);
  const isSame = task.subject === subject && notesToWords(task.body) === notesToWords(textToHtml(body));
  if (isOpen) return isSame ? null : { id, subject, body };
  return { id, subject, body, status: taskStatuses.untouched, settledBy: [] };
}
