import { chunk, unique } from '#core/collections.ts';
import { batchSize } from './limits.ts';
import type { GatewayContext } from './gateway-context.ts';
import { isMissing, throwOnFailure } from './part-failure.ts';
import type { Operation } from './policy/operation.ts';

export interface PropertyUpdate {
  readonly id: string;
  /** The unique property that `id` is a value of; HubSpot's own id where it is absent. */
  readonly idProperty?: string;
  /** '' empties a property. */
  readonly properties: Record<string, string>;
}

/**
 * Updates records, 1 call per 100. A record that was deleted meanwhile is passed over; the rest of a batch is written
 * even where a part of it is refused, then the refusal is thrown.
 */
export async function updateObjects(
  context: GatewayContext,
  type: string,
  updates: readonly PropertyUpdate[],
  carriesText = false,
): Promise<void> {
  const { requests, answers } = context.objects.batch;
  const operation: Operation = { name: `update ${type}`, repeatable: true, lane: 'general', carriesText };
  const writes = chunk(mergeById(updates), batchSize).map(async (part) => {
    // With a trace id on each input HubSpot writes those it can and names the others.
    const inputs = part.map((update) => ({ ...update, objectWriteTraceId: update.id }));
    const request = requests.update(type, { inputs });
    const response = await context.call(operation, request, (answer) => answers.updateWithHttpInfo(answer));
    throwOnFailure(response, operation.name, isMissing, carriesText);
  });
  await Promise.all(writes);
}

/** HubSpot refuses a batch that names a record twice. */
function mergeById(updates: readonly PropertyUpdate[]): PropertyUpdate[] {
  const merged = new Map<string, PropertyUpdate>();
  for (const update of updates) {
    const { id, properties } = update;
    merged.set(id, { ...update, properties: { ...merged.get(id)?.properties, ...properties } });
  }
  return [...merged.values()];
}

/** Moves records to the recycle bin, 1 call per 100; those that are there already do no harm. */
export async function archiveObjects(
  context: GatewayContext,
  type: string,
  ids: readonly string[],
): Promise<void> {
  const { requests, answers } = context.objects.batch;
  const operation: Operation = { name: `archive ${type}`, repeatable: true, lane: 'general' };
  const writes = chunk(unique(ids), batchSize).map((part) =>
    context.call(operation, requests.archive(type, { inputs: part.map((id) => ({ id })) }), (answer) =>
      answers.archiveWithHttpInfo(answer),
    ),
  );
  await Promise.all(writes);
}
