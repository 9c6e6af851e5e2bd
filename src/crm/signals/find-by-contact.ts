import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import type { GatewayContext } from '../gateway-context.ts';

const searchPage = 200;

/** Search answers at most 10,000 results. */
const mostPages = 50;

/** Ids of the signals that name this contact as their source, by search: 1 call per 200, blind for the last seconds. */
export async function searchIdsByContact(context: GatewayContext, contactId: string): Promise<string[]> {
  const { requests, answers } = context.objects.search;
  const operation = { name: 'search signals', repeatable: true, lane: 'search' } as const;
  const ids: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const request = requests.doSearch(context.typeName('signal'), {
      filterGroups: [
        {
          filters: [{ propertyName: 'source_contact_id', operator: FilterOperatorEnum.Eq, value: contactId }],
        },
      ],
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
