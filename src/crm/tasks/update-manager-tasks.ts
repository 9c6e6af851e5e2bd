import { chunk } from '#core/collections.ts';
import type { CrmError } from '../crm.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { batchSize } from '../limits.ts';
import { failureOf, missingIn } from '../part-failure.ts';
import { changesToProperties } from './manager-task-mapper.ts';
import type { ManagerTaskUpdate, TaskUpdateOutcome } from './manager-task-records.ts';
import { isOwnerRefusal, isRefusal } from './refusals.ts';

/** Writes the changes, 1 call per 100; those that are not in the answer are tried one by one, to learn each one's reason. */
export async function updateManagerTasks(
  context: GatewayContext,
  updates: readonly ManagerTaskUpdate[],
): Promise<readonly TaskUpdateOutcome[]> {
  const outcomes: TaskUpdateOutcome[] = [];
  for (const part of chunk(updates, batchSize)) {
    const written = await updateBatch(context, part);
    for (const update of part) {
      if (written.has(update.id)) outcomes.push({ id: update.id, kind: 'written' });
      else outcomes.push(await updateOne(context, update));
    }
  }
  return outcomes;
}

async function updateBatch(
  context: GatewayContext,
  updates: readonly ManagerTaskUpdate[],
): Promise<ReadonlySet<string>> {
  try {
    const { results } = await send(context, updates);
    return new Set(results.map(({ id }) => id));
  } catch (error) {
    if (isRefusal(error)) return new Set();
    throw error;
  }
}

async function updateOne(context: GatewayContext, update: ManagerTaskUpdate): Promise<TaskUpdateOutcome> {
  const { id } = update;
  try {
    const response = await send(context, [update]);
    if (missingIn(response)) return { id, kind: 'gone' };
    const failure = failureOf(response, 'update a task', () => false);
    return failure ? { id, kind: toKind(failure) } : { id, kind: 'written' };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { id, kind: toKind(error) };
  }
}

function toKind(error: CrmError): TaskUpdateOutcome['kind'] {
  if (error.category === 'not-found') return 'gone';
  return isOwnerRefusal(error) ? 'owner-refused' : 'refused';
}

function send(context: GatewayContext, updates: readonly ManagerTaskUpdate[]) {
  const { requests, answers } = context.objects.batch;
  const operation = { name: 'update tasks', repeatable: true, lane: 'general' } as const;
  const inputs = updates.map((update) => ({
    id: update.id,
    properties: changesToProperties(update),
    objectWriteTraceId: update.id,
  }));
  const request = requests.update('tasks', { inputs });
  return context.call(operation, request, (answer) => answers.updateWithHttpInfo(answer));
}
