import * as z from 'zod/mini';
import { taskKeyProperty } from '../app-properties.ts';
import { readByIds, readByProperty } from '../batch-read.ts';
import { archiveObjects } from '../batch-write.ts';
import { CrmError } from '../crm.ts';
import { toAssociation } from '../deals.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { createMapper } from '../mappers/read-records.ts';
import { dateTime, text, textOrEmpty } from '../mappers/values.ts';
import { taskAssociationTypes } from '../object-types.ts';
import type { NewTask, TaskRecord } from '../record-fields.ts';
import { textToHtml } from './task-notes.ts';

const schema = z.object({
  [taskKeyProperty]: text,
  hs_task_subject: textOrEmpty,
  hs_task_status: text,
  hs_timestamp: z.catch(dateTime, null),
});

const taskMapper = createMapper('tasks', schema, (id, properties): TaskRecord => ({
  id,
  key: properties[taskKeyProperty],
  subject: properties.hs_task_subject,
  status: properties.hs_task_status,
  dueAt: properties.hs_timestamp,
}));

export function readTasks(context: GatewayContext, ids: readonly string[]): Promise<TaskRecord[]> {
  return readByIds(context, taskMapper, ids);
}

export async function readTaskByKey(context: GatewayContext, key: string): Promise<TaskRecord | null> {
  return (await readByProperty(context, taskMapper, taskKeyProperty, [key]))[0] ?? null;
}

/**
 * Creates a task with its associations in 1 call. HubSpot refuses a second task with the same key, so the create may be
 * sent again after a lost answer, and a refusal leads to the task that is there (1 more call).
 */
export async function createTask(
  context: GatewayContext,
  task: NewTask,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { requests, answers } = context.objects.single;
  const request = requests.create('tasks', {
    properties: toProperties(task),
    associations: toAssociations(task),
  });
  try {
    const operation = { name: 'create a task', repeatable: true, lane: 'general' } as const;
    const created = await context.call(operation, request, (answer) => answers.createWithHttpInfo(answer));
    return { id: created.id, isNew: true };
  } catch (error) {
    const isTaken = error instanceof CrmError && error.category === 'conflict';
    const existing = isTaken ? await readTaskByKey(context, task.key) : null;
    if (existing === null) throw error;
    return { id: existing.id, isNew: false };
  }
}

export async function archiveTask(context: GatewayContext, id: string): Promise<void> {
  await archiveObjects(context, 'tasks', [id]);
}

function toProperties({ key, subject, body, dueAt, ownerId }: NewTask): Record<string, string> {
  return {
    [taskKeyProperty]: key,
    hs_task_subject: subject,
    hs_task_body: textToHtml(body),
    hs_task_status: 'NOT_STARTED',
    hs_task_type: 'TODO',
    hs_timestamp: new Date(dueAt).toISOString(),
    ...(ownerId === null ? {} : { hubspot_owner_id: ownerId }),
  };
}

function toAssociations({ dealId, contactIds, companyIds }: NewTask) {
  const types = taskAssociationTypes;
  return [
    toAssociation(dealId, [types.deal]),
    ...contactIds.map((id) => toAssociation(id, [types.contact])),
    ...companyIds.map((id) => toAssociation(id, [types.company])),
  ];
}
