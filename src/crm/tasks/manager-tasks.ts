import { associate } from '../associations.ts';
import { taskKeyProperty } from '../app-properties.ts';
import { readByProperty } from '../batch-read.ts';
import { archiveObjects, updateObjects } from '../batch-write.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { createManagerTasks } from './create-manager-tasks.ts';
import { listManagerTasks } from './list-manager-tasks.ts';
import { managerTaskMapper } from './manager-task-mapper.ts';
import type { ManagerTasks } from './manager-task-records.ts';
import { isRefusal } from './refusals.ts';
import { updateManagerTasks } from './update-manager-tasks.ts';

/** What the gateway offers for managers' tasks. */
export function createManagerTaskGateway(context: GatewayContext): ManagerTasks {
  const readManagerTasks = (keys: readonly string[]) =>
    readByProperty(context, managerTaskMapper, taskKeyProperty, keys);
  return {
    readManagerTasks,
    listManagerTasks: (query) => listManagerTasks(context, query),
    createManagerTasks: (tasks) => createManagerTasks(context, tasks),
    updateManagerTasks: (updates) => updateManagerTasks(context, updates),
    linkTasksToEmails: (pairs) =>
      link(
        context,
        'email',
        pairs.map(({ taskId, emailId }) => ({ fromId: taskId, toId: emailId })),
      ),
    linkTasksToContacts: (pairs) =>
      link(
        context,
        'contact',
        pairs.map(({ taskId, contactId }) => ({ fromId: taskId, toId: contactId })),
      ),
    async eraseManagerTasks(keys) {
      const ids = (await readManagerTasks(keys)).map(({ id }) => id);
      const empty = { hs_task_subject: '', hs_task_body: '' };
      await updateObjects(
        context,
        'tasks',
        ids.map((id) => ({ id, properties: empty })),
      );
      await archiveObjects(context, 'tasks', ids);
    },
  };
}

/**
 * By the types' default association: HubSpot documents no number for the one from a task to an email. What cannot be
 * linked, a record that was deleted or an account that knows no such link, leaves the task as it is.
 */
async function link(
  context: GatewayContext,
  to: 'email' | 'contact',
  pairs: Parameters<typeof associate>[3],
): Promise<void> {
  if (pairs.length === 0) return;
  try {
    await associate(context, 'task', to, pairs, () => true);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}
