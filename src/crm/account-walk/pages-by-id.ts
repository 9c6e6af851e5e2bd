import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import type { GatewayContext } from '../gateway-context.ts';
import { searchPage } from '../limits.ts';
import { readRecords, type Mapper } from '../mappers/read-records.ts';
import type { RecordPage } from '../record-pages.ts';

/**
 * Records that have a property, in the order of their ids; 1 search call per 200. A page starts after an id instead of at a
 * number, so that it goes on where HubSpot's search ends, at 10,000 results. Search is blind for the last seconds.
 */
export async function pageById<T>(
  context: GatewayContext,
  mapper: Mapper<T>,
  property: string,
  after: string | null,
): Promise<RecordPage<T>> {
  const isAfter = { propertyName: 'hs_object_id', operator: FilterOperatorEnum.Gt, value: after ?? '0' };
  const { results } = await search(context, mapper.type, {
    filterGroups: [{ filters: [hasProperty(property), isAfter] }],
    sorts: ['hs_object_id'],
    properties: [...mapper.properties],
    limit: searchPage,
  });
  const last = results.length === searchPage ? (results.at(-1)?.id ?? null) : null;
  return { records: readRecords(results, mapper, context.onUnreadable), after: last };
}

/** How many records have a property; 1 search call. */
export async function countWith(context: GatewayContext, type: string, property: string): Promise<number> {
  const filterGroups = [{ filters: [hasProperty(property)] }];
  return (await search(context, type, { filterGroups, properties: [], limit: 1 })).total;
}

type Requests = GatewayContext['objects']['search']['requests'];

export function search(context: GatewayContext, type: string, body: Parameters<Requests['doSearch']>[1]) {
  const { requests, answers } = context.objects.search;
  const operation = { name: `search ${type}`, repeatable: true, lane: 'search' } as const;
  return context.call(operation, requests.doSearch(type, body), (answer) =>
    answers.doSearchWithHttpInfo(answer),
  );
}

function hasProperty(propertyName: string) {
  return { propertyName, operator: FilterOperatorEnum.HasProperty };
}
