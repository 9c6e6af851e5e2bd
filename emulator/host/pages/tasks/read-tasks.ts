import { readAssociated, readRecords, searchRecords, type CrmRecord } from '../data/crm.ts';
import type { RecordType } from '../data/route.ts';
import { readNames } from '../record/record-definitions.ts';
import { recordTitle } from '../record/record-title.ts';

export interface Task {
  readonly id: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly status: string;
  readonly ownerId: string | null;
  /** Epoch milliseconds. */
  readonly dueAt: number | null;
  readonly records: readonly { readonly type: RecordType; readonly id: string; readonly name: string }[];
}

const names = ['hs_task_subject', 'hs_task_body', 'hs_task_status', 'hs_timestamp', 'hubspot_owner_id'];
const mostTasks = 50;
const linkedTypes = ['contacts', 'deals', 'companies'] as const;

/** The tasks with the records they are about; open ones only, unless all are asked for. */
export async function readTasks({ isAll }: { isAll: boolean }): Promise<Task[]> {
  const open = { propertyName: 'hs_task_status', operator: 'NEQ', value: 'COMPLETED' };
  const { results } = await searchRecords('tasks', {
    limit: mostTasks,
    properties: names,
    sorts: [{ propertyName: 'hs_timestamp', direction: isAll ? 'DESCENDING' : 'ASCENDING' }],
    ...(isAll ? {} : { filterGroups: [{ filters: [open] }] }),
  });
  // Search knows a change a moment later only: the records themselves are always current.
  const current = await readRecords(
    'tasks',
    results.map((task) => task.id),
    names,
  );
  const ordered = results.flatMap(({ id }) => current.find((task) => task.id === id) ?? []);
  const shown = ordered.filter((task) => isAll || task.properties['hs_task_status'] !== 'COMPLETED');
  return Promise.all(shown.map(toTask));
}

async function toTask({ id, properties }: CrmRecord): Promise<Task> {
  const due = Date.parse(properties['hs_timestamp'] ?? '');
  return {
    id,
    subject: properties['hs_task_subject'] ?? '--',
    body: htmlToText(properties['hs_task_body'] ?? ''),
    status: properties['hs_task_status'] ?? 'NOT_STARTED',
    ownerId: properties['hubspot_owner_id'] ?? null,
    dueAt: Number.isNaN(due) ? null : due,
    records: (await Promise.all(linkedTypes.map((type) => linkedRecords(id, type)))).flat(),
  };
}

async function linkedRecords(taskId: string, type: RecordType) {
  const ids = (await readAssociated('tasks', taskId, type)).map((each) => each.id);
  const records = await readRecords(type, ids, readNames(type));
  return records.map((record) => ({ type, id: record.id, name: recordTitle(type, record) }));
}

/** Task bodies may be HTML; it is parsed to text and never drawn. */
const htmlToText = (html: string): string =>
  new DOMParser()
    .parseFromString(html.replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n'), 'text/html')
    .body.textContent.trim();
