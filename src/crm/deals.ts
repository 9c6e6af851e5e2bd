import { AssociationSpecAssociationCategoryEnum as Category } from '@hubspot/api-client/lib/codegen/crm/objects/models/AssociationSpec.js';
import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import type { DealRecord } from '#core/records.ts';
import { sourceSignalProperty } from './app-properties.ts';
import { readByProperty } from './batch-read.ts';
import { CrmError, type NewDeal } from './crm.ts';
import type { GatewayContext } from './gateway-context.ts';
import { dealMapper } from './mappers/deal.ts';
import { readRecords } from './mappers/read-records.ts';
import { dealAssociationTypes } from './object-types.ts';

/** Most results of one search page. */
const searchPage = 200;

/** The newest closed deals, won and lost, in 1 search call. */
export async function readClosedDeals(context: GatewayContext, since: number): Promise<DealRecord[]> {
  const { requests, answers } = context.objects.search;
  const request = requests.doSearch('deals', {
    filterGroups: [
      {
        filters: [
          { propertyName: 'hs_is_closed', operator: FilterOperatorEnum.Eq, value: 'true' },
          { propertyName: 'closedate', operator: FilterOperatorEnum.Gte, value: String(since) },
        ],
      },
    ],
    sorts: ['-closedate'],
    properties: [...dealMapper.properties],
    limit: searchPage,
  });
  const operation = { name: 'search deals', repeatable: true, lane: 'search' } as const;
  const page = await context.call(operation, request, (answer) => answers.doSearchWithHttpInfo(answer));
  return readRecords(page.results, dealMapper, context.onUnreadable);
}

/**
 * Creates a deal with its associations in 1 call. HubSpot refuses a second deal with the same `sourceSignal`, so with
 * one the create may be sent again after a lost answer, and a refusal leads to the deal that is there (1 more call).
 * Without one, a create that ends without an answer is not repeated: HubSpot may have made the deal.
 */
export async function createDeal(context: GatewayContext, deal: NewDeal): Promise<{ readonly id: string }> {
  const { requests, answers } = context.objects.single;
  const request = requests.create('deals', {
    properties: toProperties(deal),
    associations: toAssociations(deal),
  });
  const repeatable = deal.sourceSignal !== undefined;
  try {
    const operation = { name: 'create a deal', repeatable, lane: 'general' } as const;
    const created = await context.call(operation, request, (answer) => answers.createWithHttpInfo(answer));
    return { id: created.id };
  } catch (error) {
    const existing =
      isConflict(error) && deal.sourceSignal ? await findBySource(context, deal.sourceSignal) : null;
    if (existing === null) throw error;
    return existing;
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof CrmError && error.category === 'conflict';
}

async function findBySource(context: GatewayContext, key: string): Promise<{ readonly id: string } | null> {
  const [deal] = await readByProperty(context, dealMapper, sourceSignalProperty, [key]);
  return deal ? { id: deal.id } : null;
}

function toProperties(deal: NewDeal): Record<string, string> {
  return {
    dealname: deal.name,
    pipeline: deal.pipelineId,
    dealstage: deal.stageId,
    dealtype: deal.dealType,
    ...(deal.amount === null ? {} : { amount: String(deal.amount) }),
    ...(deal.currency === null ? {} : { deal_currency_code: deal.currency }),
    // At this hour it is the same day from Hawaii (UTC-10) to New Zealand in summer (UTC+13).
    ...(deal.closeDate === null ? {} : { closedate: `${deal.closeDate}T10:00:00.000Z` }),
    ...(deal.sourceSignal === undefined ? {} : { [sourceSignalProperty]: deal.sourceSignal }),
    ...(deal.ownerId === null ? {} : { hubspot_owner_id: deal.ownerId }),
  };
}

function toAssociations(deal: NewDeal) {
  const types = dealAssociationTypes;
  return [
    ...deal.contactIds.map((id) => toAssociation(id, [types.contact])),
    ...deal.companyIds.map((id, index) =>
      toAssociation(id, index === 0 ? [types.primaryCompany, types.company] : [types.company]),
    ),
    ...deal.emailIds.map((id) => toAssociation(id, [types.email])),
  ];
}

/** An association of a new record with an existing one, by HubSpot's own types. */
export function toAssociation(id: string, typeIds: readonly number[]) {
  return {
    to: { id },
    types: typeIds.map((associationTypeId) => ({
      associationCategory: Category.HubspotDefined,
      associationTypeId,
    })),
  };
}
