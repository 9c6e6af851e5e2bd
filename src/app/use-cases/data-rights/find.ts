import { mostFound, type DataRightsRequest, type DataRightsView } from '#core/views/data-rights-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { succeeded, type UseCaseContext } from '../context.ts';

type FindRequest = Extract<DataRightsRequest, { readonly action: 'find' }>;

/**
 * Up to ten records by name, address, domain or id: 1 search call, and 1 more for what may be an id. An id that HubSpot does
 * not know may be that of a contact who was deleted, whose signals stayed. A company that is gone is not offered: who its
 * contacts were nobody knows any more.
 *
 * @throws CrmError
 */
export async function find(
  { action, type, query }: FindRequest,
  { crm }: Pick<UseCaseContext, 'crm'>,
): Promise<FunctionResult<DataRightsView>> {
  const records = await crm.findRecords(type, query, mostFound);
  const found = type === 'company' ? records.filter(({ isGone }) => !isGone) : records;
  return succeeded({
    ...{ action, found, file: null, kept: null },
    ...{ cursor: null, erased: 0, remaining: 0 },
  });
}
