import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import { chunk, unique } from '#core/collections.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { isRecordId } from '../limits.ts';

const searchPage = 200;

/** Search answers at most 10,000 results. */
const mostPages = 50;

/** Values that one `IN` filter takes. */
const mostValues = 100;

/**
 * Ids of the signals that name one of these contacts as their source, or one of these addresses as their sender's, by
 * search, which is blind for the last seconds. 1 call per 100 contacts or addresses and 200 signals.
 */
export async function searchIdsByPeople(
  context: GatewayContext,
  contactIds: readonly string[],
  addresses: readonly string[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const part of chunk(unique(contactIds).filter(isRecordId), mostValues))
    ids.push(...(await searchPages(context, 'source_contact_id', part)));
  for (const part of chunk(unique(addresses), mostValues))
    ids.push(...(await searchPages(context, 'sender_address', part)));
  return ids;
}

async function searchPages(
  context: GatewayContext,
  propertyName: 'source_contact_id' | 'sender_address',
  values: string[],
): Promise<string[]> {
  const { requests, answers } = context.objects.search;
  const operation = { name: 'search signals', repeatable: true, lane: 'search' } as const;
  const ids: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const filter = { propertyName, operator: FilterOperatorEnum.In, values };
    const request = requests.doSearch(context.typeName('signal'), {
      filterGroups: [{ filters: [filter] }],
      properties: ['signal_key'],
      sorts: ['hs_object_id'],
      limit: searchPage,
      ...(after === undefined ? {} : { after }),
    });
    const answer = await context.call(operation, request, (response) =>
      answers.doSearchWithHttpInfo(response),
    );
    ids.push(...answer.results.map((result) => result.id));
    after = answer.paging?.next?.after;
    if (after === undefined) break;
  }
  return ids;
}
