import type { ActionTask, DealActionResponse } from '#core/views/deal-action-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import type { TaskRecord } from '#crm/record-fields.ts';
import { failed, succeeded } from '../context.ts';
import { newest } from '../load-contact.ts';
import type { FieldContext } from '../repair/repair-context.ts';
import type { RequestOf } from './deal-fields.ts';

const msPerDay = 86_400_000;

/** Of the deal's records, so many stand on the task. */
const mostContacts = 10;
const mostCompanies = 5;

/** HubSpot's status of a task that nobody has touched. */
const untouched = 'NOT_STARTED';

/**
 * Creates the task of a playbook's step for the deal's owner, once: the task carries a key that HubSpot keeps unique, so
 * two clicks, two people and a repeated call after a lost answer end in one task. What is due already is due tomorrow.
 * 3 calls.
 */
export async function createStepTask(
  { action, dealId, stepId, subject, body, dueAt }: RequestOf<'create-task'>,
  { crm, now }: FieldContext,
): Promise<FunctionResult<DealActionResponse>> {
  const key = `${dealId}:${stepId}:${new Date(dueAt).toISOString().slice(0, 10)}`;
  const [found, known] = await Promise.all([crm.readDealWithIds(dealId), crm.readTaskByKey(key)]);
  if (!found) return failed('record-not-found');
  if (known) return answer(action, known, 'already');
  if (found.deal.isClosed) return failed('changed-meanwhile');
  const task = { key, subject, body, dueAt: Math.max(dueAt, now() + msPerDay) };
  const created = await crm.createTask({
    ...task,
    ownerId: found.deal.ownerId,
    dealId,
    contactIds: newest(found.contactIds, mostContacts),
    companyIds: newest(found.companyIds, mostCompanies),
  });
  return answer(action, { ...task, id: created.id }, created.isNew ? 'created' : 'already');
}

/** Takes a task back that was made for this deal, unless somebody has begun it. 2 calls. */
export async function removeStepTask(
  { action, dealId, taskId }: RequestOf<'remove-task'>,
  { crm }: FieldContext,
): Promise<FunctionResult<DealActionResponse>> {
  const [task] = await crm.readTasks([taskId]);
  if (!task) return answer(action, { id: taskId, subject: '', dueAt: null }, 'removed');
  if (!task.key?.startsWith(`${dealId}:`)) return failed('record-not-found');
  if (task.status !== untouched) return answer(action, task, 'begun');
  await crm.archiveTask(taskId);
  return answer(action, task, 'removed');
}

function answer(
  action: DealActionResponse['action'],
  { id, subject, dueAt }: Pick<TaskRecord, 'id' | 'subject' | 'dueAt'>,
  outcome: ActionTask['outcome'],
): FunctionResult<DealActionResponse> {
  return succeeded({ action, fields: [], task: { id, outcome, subject, dueAt } });
}
