import type { Filter } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import { FilterOperatorEnum as Operator } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import type { GatewayContext } from '../gateway-context.ts';
import { batchSize } from '../limits.ts';
import type { WireObject } from '../mappers/read-records.ts';
import type { AgedPage, AgedQuery } from './kept-data.ts';

interface Aged {
  /** What HubSpot calls the type in paths. */
  readonly type: string;
  /** The property that tells how old a record is. */
  readonly age: string;
  /** Alternatives; each record has to meet all filters of one. */
  readonly groups: readonly (readonly Filter[])[];
  readonly properties: readonly string[];
}

/** Names and operators, to be written side by side. */
export const held = (propertyName: string) => ({ propertyName, operator: Operator.HasProperty });
export const empty = (propertyName: string) => ({ propertyName, operator: Operator.NotHasProperty });
export const is = (propertyName: string, value: string) => ({ propertyName, operator: Operator.Eq, value });

/**
 * A page of records that are too old, in 1 search call, and what `handle` makes of them. Pages go by record id: what is
 * emptied leaves the results, and a search that does not know yet gives no record twice.
 * @param handle returns how many it changed
 */
export async function forAgedPage(
  context: GatewayContext,
  { type, age, groups, properties }: Aged,
  { before, after }: AgedQuery,
  handle: (objects: readonly WireObject[]) => Promise<number>,
): Promise<AgedPage> {
  const { requests, answers } = context.objects.search;
  const shared = [
    { propertyName: age, operator: Operator.Lt, value: String(before) },
    ...(after === null ? [] : [{ propertyName: 'hs_object_id', operator: Operator.Gt, value: after }]),
  ];
  const request = requests.doSearch(type, {
    filterGroups: groups.map((group) => ({ filters: [...shared, ...group] })),
    properties: [...properties],
    sorts: ['hs_object_id'],
    limit: batchSize,
  });
  const operation = { name: `search aged ${type}`, repeatable: true, lane: 'search' } as const;
  const answer = await context.call(operation, request, (response) => answers.doSearchWithHttpInfo(response));
  const done = answer.results.length > 0 ? await handle(answer.results) : 0;
  const left = Math.max(0, answer.total - answer.results.length);
  return { done, after: left === 0 ? null : (answer.results.at(-1)?.id ?? null), left };
}
