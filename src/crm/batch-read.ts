import { chunk, unique } from '#core/collections.ts';
import { batchSize, historyBatchSize, isRecordId } from './limits.ts';
import type { Operation } from './policy/operation.ts';
import type { GatewayContext } from './gateway-context.ts';
import { readRecords, type Mapper, type WireObject } from './mappers/read-records.ts';
import { isMissing, throwOnFailure } from './part-failure.ts';

/** Records by id, 1 call per 100, or per 50 where the mapper asks for earlier values. Ids that do not exist are absent, records that cannot be read are left out. */
export async function readByIds<T>(
  context: GatewayContext,
  mapper: Mapper<T>,
  ids: Iterable<string>,
): Promise<T[]> {
  const known = [...ids].filter(isRecordId);
  const objects = await readObjects(
    context,
    mapper.type,
    mapper.properties,
    known,
    undefined,
    mapper.history,
  );
  return readRecords(objects, mapper, context.onUnreadable);
}

/** Records by the value of a unique property, 1 call per 100. */
export async function readByProperty<T>(
  context: GatewayContext,
  mapper: Mapper<T>,
  idProperty: string,
  values: Iterable<string>,
): Promise<T[]> {
  const objects = await readObjects(context, mapper.type, mapper.properties, values, idProperty);
  return readRecords(objects, mapper, context.onUnreadable);
}

export async function readObjects(
  context: GatewayContext,
  type: string,
  properties: readonly string[],
  ids: Iterable<string>,
  idProperty?: string,
  history: readonly string[] = [],
): Promise<WireObject[]> {
  const { requests, answers } = context.objects.batch;
  const operation: Operation = { name: `read ${type}`, repeatable: true, lane: 'general' };
  const size = history.length > 0 ? historyBatchSize : batchSize;
  const answersByChunk = chunk(unique(ids), size).map(async (part) => {
    const request = requests.read(type, {
      inputs: part.map((id) => ({ id })),
      properties: [...properties],
      propertiesWithHistory: [...history],
      ...(idProperty === undefined ? {} : { idProperty }),
    });
    const response = await context.call(operation, request, (answer) => answers.readWithHttpInfo(answer));
    throwOnFailure(response, operation.name, isMissing);
    return response.results.filter((object) => isRecord(context, type, object));
  });
  return (await Promise.all(answersByChunk)).flat();
}

function isRecord(context: GatewayContext, type: string, object: Partial<WireObject>): boolean {
  if (typeof object.id === 'string' && typeof object.properties === 'object') return true;
  context.onUnreadable(type, String(object.id), 'not a record');
  return false;
}
