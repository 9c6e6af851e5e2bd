import * as z from 'zod/mini';
import { taskStatuses } from '#core/manager-tasks/manager-task.ts';
import { parseTaskKey } from '#core/manager-tasks/task-key.ts';
import { taskKeyProperty } from '../app-properties.ts';
import { readObjects } from '../batch-read.ts';
import { archiveObjects, updateObjects } from '../batch-write.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { isRecordId } from '../limits.ts';
import { createMapper, readRecords } from '../mappers/read-records.ts';
import { dateTime, text, textOrEmpty } from '../mappers/values.ts';
import type { AgedPage, AgedQuery, OwnTask } from './kept-data.ts';
import { forAgedPage, held, is } from './search-aged.ts';

const schema = z.object({
  [taskKeyProperty]: text,
  hs_task_subject: textOrEmpty,
  hs_task_body: textOrEmpty,
  hs_task_status: text,
  hs_timestamp: z.catch(dateTime, null),
});

const mapper = createMapper('tasks', schema, (id, properties): OwnTask | null => {
  const key = properties[taskKeyProperty];
  if (key === null) return null;
  const { hs_task_subject: subject, hs_task_body: body, hs_task_status: status } = properties;
  return { ...{ id, key, subject, body, status }, dueAt: properties.hs_timestamp };
});

export async function readOwnTasks(context: GatewayContext, ids: readonly string[]): Promise<OwnTask[]> {
  const objects = await readObjects(context, 'tasks', mapper.properties, ids.filter(isRecordId));
  return readRecords(objects, mapper, context.onUnreadable).filter((task) => task !== null);
}

export async function eraseOwnTasks(context: GatewayContext, ids: readonly string[]): Promise<void> {
  const empty = { hs_task_subject: '', hs_task_body: '' };
  await updateObjects(
    context,
    'tasks',
    ids.map((id) => ({ id, properties: empty })),
  );
  await archiveObjects(context, 'tasks', ids);
}

const aged = {
  type: 'tasks',
  age: 'hs_task_completion_date',
  groups: [[held(taskKeyProperty), is('hs_task_status', taskStatuses.completed), held('hs_task_body')]],
  properties: [taskKeyProperty],
};

/** The subject of an opportunity's task names who wrote; others name companies, or a step. */
export function emptyAgedTasks(
  context: GatewayContext,
  query: AgedQuery,
  subject: string,
): Promise<AgedPage> {
  return forAgedPage(context, aged, query, async (objects) => {
    const updates = objects.map(({ id, properties }) => {
      const isOpportunity = parseTaskKey(properties[taskKeyProperty] ?? '')?.kind === 'opportunity';
      return {
        id,
        properties: { hs_task_body: '', ...(isOpportunity ? { hs_task_subject: subject } : {}) },
      };
    });
    await updateObjects(context, 'tasks', updates);
    return updates.length;
  });
}
