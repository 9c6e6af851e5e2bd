import * as z from 'zod/mini';
import { taskStatuses, type ManagerTask } from '#core/manager-tasks/manager-task.ts';
import { settledByProperty, taskKeyProperty, toldProperty } from '../app-properties.ts';
import { createMapper } from '../mappers/read-records.ts';
import { dateTime, text, textOrEmpty } from '../mappers/values.ts';
import type { ManagerTaskUpdate, NewManagerTask } from './manager-task-records.ts';
import { textToHtml } from './task-notes.ts';

const ids = z.pipe(
  textOrEmpty,
  z.transform((value) => value.split(' ').filter(Boolean)),
);

const schema = z.object({
  [taskKeyProperty]: z.string(),
  hs_task_subject: textOrEmpty,
  hs_task_body: textOrEmpty,
  hs_task_status: text,
  hs_timestamp: z.catch(dateTime, null),
  hubspot_owner_id: text,
  hs_createdate: z.pipe(dateTime, z.number()),
  [toldProperty]: ids,
  [settledByProperty]: ids,
});

export const managerTaskMapper = createMapper('tasks', schema, (id, properties): ManagerTask => ({
  id,
  key: properties[taskKeyProperty],
  subject: properties.hs_task_subject,
  body: properties.hs_task_body,
  ownerId: properties.hubspot_owner_id,
  status: properties.hs_task_status,
  dueAt: properties.hs_timestamp,
  createdAt: properties.hs_createdate,
  told: properties[toldProperty],
  settledBy: properties[settledByProperty],
}));

export function taskToProperties(task: NewManagerTask): Record<string, string> {
  return {
    [taskKeyProperty]: task.key,
    [toldProperty]: task.ownerId,
    hs_task_subject: task.subject,
    hs_task_body: textToHtml(task.body),
    hs_task_status: taskStatuses.untouched,
    hs_task_type: 'TODO',
    hs_timestamp: new Date(task.dueAt).toISOString(),
    hubspot_owner_id: task.ownerId,
  };
}

/** Only what changes. */
export function changesToProperties(update: ManagerTaskUpdate): Record<string, string> {
  const { line, body, dueAt } = update;
  const values: Record<string, string | undefined> = {
    hs_task_status: update.status,
    hs_task_subject: update.subject,
    hs_task_body: line ? addLine(line) : body && textToHtml(body),
    hs_timestamp: dueAt === undefined ? undefined : new Date(dueAt).toISOString(),
    hubspot_owner_id: update.ownerId,
    [toldProperty]: update.told?.join(' '),
    [settledByProperty]: update.settledBy?.join(' '),
  };
  const changed = Object.entries(values).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries(changed);
}

/** Most characters of a task's notes; HubSpot refuses the whole change for more. */
const longestNotes = 65_536;

/** A line that no longer fits is left out, so that what else the change says is written. */
function addLine({ below, text }: NonNullable<ManagerTaskUpdate['line']>): string {
  const notes = `${below}<br><br>${textToHtml(text)}`;
  return notes.length <= longestNotes ? notes : below;
}
