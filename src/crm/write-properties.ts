import { propertyGroup } from './app-properties.ts';
import { readObjects } from './batch-read.ts';
import { CrmError } from './crm.ts';
import type { GatewayContext } from './gateway-context.ts';
import { isRecordId } from './limits.ts';
import type { WireObject } from './mappers/read-records.ts';
import { failureOf, isMissing, missingIn } from './part-failure.ts';
import type { FieldRecordType, FieldState, FieldsWritten, RecordFields } from './record-fields.ts';
import { createTask, readTaskByKey, readTasks, archiveTask } from './tasks/step-tasks.ts';

/** What the gateway offers for writing single properties and tasks. */
export function createRecordFields(context: GatewayContext): RecordFields {
  return {
    readFields: (type, id, properties) => readFields(context, type, id, properties),
    writeFields: (type, id, properties) => writeFields(context, type, id, properties),
    readTasks: (ids) => readTasks(context, ids),
    readTaskByKey: (key) => readTaskByKey(context, key),
    createTask: (task) => createTask(context, task),
    archiveTask: (id) => archiveTask(context, id),
  };
}

async function readFields(
  context: GatewayContext,
  type: FieldRecordType,
  id: string,
  properties: readonly string[],
): Promise<ReadonlyMap<string, FieldState> | null> {
  if (!isRecordId(id)) return null;
  const [object] = await readObjects(context, context.typeName(type), [], [id], undefined, properties);
  return object ? new Map(properties.map((name) => [name, toState(object, name)])) : null;
}

function toState({ properties, propertiesWithHistory }: WireObject, name: string): FieldState {
  const versions = (propertiesWithHistory?.[name] ?? []).flatMap((version) => {
    const at = new Date(version.timestamp).getTime();
    return Number.isNaN(at) ? [] : [{ value: version.value || null, at }];
  });
  return { value: properties[name] || null, versions };
}

/**
 * The same write again leaves the record as the first did, so it is repeated where an answer is lost.
 * An input that HubSpot refuses is refused as a whole: with a trace id as a part of a 207, else as a 400.
 */
async function writeFields(
  context: GatewayContext,
  type: FieldRecordType,
  id: string,
  properties: Readonly<Record<string, string>>,
): Promise<FieldsWritten> {
  const { requests, answers } = context.objects.batch;
  const operation = { name: `write fields of a ${type}`, repeatable: true, lane: 'general' } as const;
  const inputs = [{ id, properties: { ...properties }, objectWriteTraceId: id }];
  const request = requests.update(context.typeName(type), { inputs });
  try {
    const response = await context.call(operation, request, (answer) => answers.updateWithHttpInfo(answer));
    if (missingIn(response)) return { kind: 'gone' };
    const failure = failureOf(response, operation.name, isMissing);
    return failure ? toRefused(failure) : { kind: 'written' };
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    if (error.category === 'not-found') return { kind: 'gone' };
    return toRefused(error);
  }
}

/** A value that another record holds is a conflict to HubSpot, and to a person one more reason. */
function toRefused(error: CrmError): FieldsWritten {
  if (error.category !== 'validation' && error.category !== 'conflict') throw error;
  if (error.refusals.some(({ property }) => property?.startsWith(propertyGroup.name))) throw error;
  if (error.refusals.length > 0) return { kind: 'refused', refusals: error.refusals };
  if (error.detail === null) throw error;
  return { kind: 'refused', refusals: [{ property: null, code: null, message: error.detail }] };
}
