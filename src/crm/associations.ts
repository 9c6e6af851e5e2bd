import { chunk, unique } from '#core/collections.ts';
import { associationReadSize, associationWriteSize, batchSize, isRecordId } from './limits.ts';
import { asComplete } from './client/call.ts';
import type { CrmObject } from './crm.ts';
import { hasType, type GatewayContext } from './gateway-context.ts';
import { isMissing, throwOnFailure, type PartFailure } from './part-failure.ts';
import type { Operation } from './policy/operation.ts';

export interface Pair {
  readonly fromId: string;
  readonly toId: string;
}

interface PageRequest {
  readonly id: string;
  readonly after?: string;
}

/** Ids associated with each id, 1 call per 1,000 ids and page; an id without associations maps to nothing. */
export async function readAssociations(
  context: GatewayContext,
  from: CrmObject,
  to: CrmObject,
  ids: readonly string[],
): Promise<Map<string, readonly string[]>> {
  if (!hasType(context, from) || !hasType(context, to)) return new Map();
  const found = new Map<string, Set<string>>();
  const starts = chunk(unique(ids).filter(isRecordId), associationReadSize);
  await Promise.all(
    starts.map((part) =>
      readPages(
        context,
        from,
        to,
        part.map((id) => ({ id })),
        found,
      ),
    ),
  );
  return new Map([...found].map(([id, toIds]) => [id, [...toIds]]));
}

/** Follows the pages of one group of ids; each page asks only for the ids that have one more. */
async function readPages(
  context: GatewayContext,
  from: CrmObject,
  to: CrmObject,
  start: readonly PageRequest[],
  found: Map<string, Set<string>>,
): Promise<void> {
  const { requests, answers } = context.associations;
  const operation: Operation = { name: `read ${to} ids of ${from}s`, repeatable: true, lane: 'general' };
  for (let inputs = start; inputs.length > 0;) {
    const request = requests.getPage(context.typeName(from), context.typeName(to), { inputs: [...inputs] });
    const response = await context.call(operation, request, (answer) => answers.getPageWithHttpInfo(answer));
    throwOnFailure(response, operation.name, hasNone);
    const next: PageRequest[] = [];
    for (const result of response.results) {
      const id = result._from.id;
      const toIds = found.get(id) ?? new Set();
      for (const one of result.to) toIds.add(String(one.toObjectId));
      found.set(id, toIds);
      const after = result.paging?.next?.after;
      if (after) next.push({ id, after });
    }
    inputs = next;
  }
}

/** HubSpot reports an id without associations as a failure; to us it is an answer. */
function hasNone(failure: PartFailure): boolean {
  return isMissing(failure) || String(failure.subCategory).includes('NO_ASSOCIATIONS_FOUND');
}

/**
 * Associates pairs with the types' default association, 1 call per 2,000; pairs that are associated stay so.
 * Throws `CrmError` for a failed pair unless `isHarmless` says that it does not matter.
 */
export async function associate(
  context: GatewayContext,
  from: CrmObject,
  to: CrmObject,
  pairs: readonly Pair[],
  isHarmless: (failure: PartFailure) => boolean = () => false,
): Promise<void> {
  if (!hasType(context, from) || !hasType(context, to)) return;
  const { requests, answers } = context.associations;
  const operation: Operation = { name: `associate ${from}s with ${to}s`, repeatable: true, lane: 'general' };
  for (const part of chunk(pairs, associationWriteSize)) {
    const inputs = part.map(({ fromId, toId }) => ({ _from: { id: fromId }, to: { id: toId } }));
    const request = requests.createDefault(context.typeName(from), context.typeName(to), { inputs });
    const response = await context.call(operation, request, (answer) =>
      answers.createDefaultWithHttpInfo(asComplete(answer)),
    );
    throwOnFailure(response, operation.name, isHarmless);
  }
}

/** Removes every association of the pairs, 1 call per 100 pairs. */
export async function dissociate(
  context: GatewayContext,
  from: CrmObject,
  to: CrmObject,
  pairs: readonly Pair[],
): Promise<void> {
  const { requests, answers } = context.associations;
  const operation: Operation = { name: `dissociate ${from}s from ${to}s`, repeatable: true, lane: 'general' };
  for (const part of chunk(pairs, batchSize)) {
    const inputs = part.map(({ fromId, toId }) => ({ _from: { id: fromId }, to: [{ id: toId }] }));
    const request = requests.archive(context.typeName(from), context.typeName(to), { inputs });
    await context.call(operation, request, (answer) => answers.archiveWithHttpInfo(answer));
  }
}
