import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import type { DealDetails } from '#core/deals/deal-details.ts';
import { readByIds } from './batch-read.ts';
import type { ClosedDealPage, ClosedDealQuery, DealDetailsWithIds } from './crm.ts';
import type { GatewayContext } from './gateway-context.ts';
import { searchPage } from './limits.ts';
import { createDealDetailsMapper } from './mappers/deal-details.ts';
import { readWithIds } from './record-with-ids.ts';

/** A deal with its history and the ids of what is associated with it, in 1 call. */
export async function readDealDetailsWithIds(
  context: GatewayContext,
  id: string,
): Promise<DealDetailsWithIds | null> {
  const to = ['contact', 'company', 'email', 'signal'] as const;
  const found = await readWithIds(context, createDealDetailsMapper(), 'deal', to, id);
  if (!found) return null;
  const { contact, company, email, signal } = found.ids;
  return { deal: found.record, contactIds: contact, companyIds: company, emailIds: email, signalIds: signal };
}

/** Deals with their history, 1 call per 50. */
export async function readDealDetails(
  context: GatewayContext,
  ids: readonly string[],
  stageIds: readonly string[] = [],
): Promise<DealDetails[]> {
  return readByIds(context, createDealDetailsMapper(stageIds), ids);
}

/** Search gives no history, so a page of ids comes first: 1 search call, then 1 call per 50 deals. */
export async function readClosedDealDetails(
  context: GatewayContext,
  since: number,
  { after, limit = searchPage, stageIds = [] }: ClosedDealQuery = {},
): Promise<ClosedDealPage> {
  const { requests, answers } = context.objects.search;
  const filters = [
    { propertyName: 'hs_is_closed', operator: FilterOperatorEnum.Eq, value: 'true' },
    { propertyName: 'closedate', operator: FilterOperatorEnum.Gte, value: String(since) },
  ];
  const request = requests.doSearch('deals', {
    filterGroups: [{ filters }],
    sorts: ['-closedate'],
    properties: ['closedate'],
    limit: Math.min(limit, searchPage),
    ...(after === undefined ? {} : { after }),
  });
  const operation = { name: 'search closed deals', repeatable: true, lane: 'search' } as const;
  const page = await context.call(operation, request, (answer) => answers.doSearchWithHttpInfo(answer));
  const ids = page.results.map(({ id }) => id);
  // Search is a few seconds behind: a deal that was opened again meanwhile is none of these.
  const deals = (await readDealDetails(context, ids, stageIds)).filter((deal) => deal.isClosed);
  return { deals, after: page.paging?.next?.after ?? null };
}
