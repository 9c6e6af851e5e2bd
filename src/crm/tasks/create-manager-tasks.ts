import { chunk } from '#core/collections.ts';
import { taskKeyProperty } from '../app-properties.ts';
import { readByProperty } from '../batch-read.ts';
import type { CrmError } from '../crm.ts';
import { toAssociation } from '../deals.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { batchSize } from '../limits.ts';
import { taskAssociationTypes } from '../object-types.ts';
import { managerTaskMapper, taskToProperties } from './manager-task-mapper.ts';
import type { NewManagerTask, TaskOutcome } from './manager-task-records.ts';
import { isOwnerRefusal, isRefusal } from './refusals.ts';

/**
 * Creates tasks with their associations. HubSpot keeps the keys unique, so the batch may be sent again after a lost
 * answer; what is not in the answer is read by key, and only what is nowhere is tried again, one by one, so that each
 * refusal has its own reason.
 */
export async function createManagerTasks(
  context: GatewayContext,
  tasks: readonly NewManagerTask[],
): Promise<readonly TaskOutcome[]> {
  const outcomes: TaskOutcome[] = [];
  for (const part of chunk(tasks, batchSize)) {
    const made = await createBatch(context, part).catch(noneIfRefused);
    const missing = part.filter(({ key }) => !made.has(key));
    const taken = missing.length > 0 ? await readTaken(context, missing) : new Map<string, string>();
    for (const task of part) {
      const created = made.get(task.key);
      const known = taken.get(task.key);
      if (created) outcomes.push({ kind: 'created', key: task.key, id: created });
      else if (known) outcomes.push({ kind: 'taken', key: task.key, id: known });
      else outcomes.push(await createOne(context, task));
    }
  }
  return outcomes;
}

/** Ids by key. With a trace id on each input HubSpot makes those it can and names the others. */
async function createBatch(
  context: GatewayContext,
  tasks: readonly NewManagerTask[],
): Promise<ReadonlyMap<string, string>> {
  const { requests, answers } = context.objects.batch;
  const operation = { name: 'create tasks', repeatable: true, lane: 'general', carriesText: true } as const;
  const inputs = tasks.map((task) => ({ ...toInput(task), objectWriteTraceId: task.key }));
  const request = requests.create('tasks', { inputs });
  const { results } = await context.call(operation, request, (answer) => answers.createWithHttpInfo(answer));
  return new Map(results.map(({ id, properties }) => [properties[taskKeyProperty] ?? '', id]));
}

function noneIfRefused(error: unknown): ReadonlyMap<string, string> {
  if (isRefusal(error)) return new Map();
  throw error;
}

async function readTaken(
  context: GatewayContext,
  tasks: readonly NewManagerTask[],
): Promise<ReadonlyMap<string, string>> {
  const keys = tasks.map(({ key }) => key);
  const found = await readByProperty(context, managerTaskMapper, taskKeyProperty, keys);
  return new Map(found.map(({ key, id }) => [key, id]));
}

async function createOne(context: GatewayContext, task: NewManagerTask): Promise<TaskOutcome> {
  const { key } = task;
  const { requests, answers } = context.objects.single;
  const operation = { name: 'create a task', repeatable: true, lane: 'general' } as const;
  try {
    const request = requests.create('tasks', toInput(task));
    const { id } = await context.call(operation, request, (answer) => answers.createWithHttpInfo(answer));
    return { kind: 'created', key, id };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return refusedOutcome(context, task, error);
  }
}

/** Somebody else may have made it in between. */
async function refusedOutcome(
  context: GatewayContext,
  task: NewManagerTask,
  error: CrmError,
): Promise<TaskOutcome> {
  const { key } = task;
  const id = error.category === 'conflict' ? (await readTaken(context, [task])).get(key) : undefined;
  if (id !== undefined) return { kind: 'taken', key, id };
  return isOwnerRefusal(error)
    ? { kind: 'owner-refused', key }
    : { kind: 'refused', key, category: error.category };
}

function toInput(task: NewManagerTask) {
  const { contact, company } = taskAssociationTypes;
  const associations = [
    ...task.contactIds.map((id) => toAssociation(id, [contact])),
    ...task.companyIds.map((id) => toAssociation(id, [company])),
  ];
  return { properties: taskToProperties(task), associations };
}
