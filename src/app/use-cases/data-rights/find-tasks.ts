import { byId, unique } from '#core/collections.ts';
import { parseTaskKey } from '#core/manager-tasks/task-key.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { OwnTask } from '#crm/kept/kept-data.ts';
import type { UseCaseContext } from '../context.ts';
import type { Person } from './read-people.ts';

type Crm = Pick<UseCaseContext, 'crm'>;

/**
 * The app's tasks for these people: those that are linked to them, and those that quote one of their signals, should
 * somebody have cut the link. A digest is none of them: it names companies and no people, and is written anew. 1 call per
 * 100 each.
 */
export async function findTasks(
  people: readonly Person[],
  signals: readonly Signal[],
  { crm }: Crm,
): Promise<readonly OwnTask[]> {
  const keys = unique(signals.flatMap(({ managerTaskKey }) => managerTaskKey ?? []));
  const quoting = keys.length > 0 ? await crm.readManagerTasks(keys) : [];
  return readTasks([...people.flatMap(({ taskIds }) => taskIds), ...quoting.map(({ id }) => id)], crm);
}

async function readTasks(ids: readonly string[], crm: Crm['crm']): Promise<readonly OwnTask[]> {
  const tasks = ids.length > 0 ? await crm.readOwnTasks(unique(ids)) : [];
  return [...byId(tasks).values()].filter(({ key }) => parseTaskKey(key)?.kind !== 'digest');
}

/** Those that are linked to a company. 1 call and 1 per 100. */
export async function findCompanyTasks(companyId: string, { crm }: Crm): Promise<readonly OwnTask[]> {
  const linked = await crm.readAssociations('company', 'task', [companyId]);
  return readTasks(linked.get(companyId) ?? [], crm);
}
