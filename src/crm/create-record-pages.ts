import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import { chunk, unique } from '#core/collections.ts';
import type { CompanyRecord } from '#core/records.ts';
import { readByIds } from './batch-read.ts';
import { updateObjects } from './batch-write.ts';
import type { GatewayContext } from './gateway-context.ts';
import { batchSize, searchPage } from './limits.ts';
import { listCompanies, listContacts, listDeals } from './list-records.ts';
import { companyDetailsMapper } from './mappers/company-details.ts';
import { companyMapper } from './mappers/company.ts';
import { contactDetailsMapper } from './mappers/contact-details.ts';
import { createDealDetailsMapper } from './mappers/deal-details.ts';
import { readRecords, type Mapper } from './mappers/read-records.ts';
import { tracesToProperties, withTraces } from './mappers/traces.ts';
import type { CheckedType, DetailsByType, RecordPages, TracedRecord } from './record-pages.ts';

/** What the gateway offers for walking through an account and for noting what its checks saw. */
export function createRecordPages(context: GatewayContext): RecordPages {
  return {
    listDeals: (after) => listDeals(context, after),
    listContacts: (after) => listContacts(context, after),
    listCompanies: (after) => listCompanies(context, after),
    readTraced: (type, ids) => readTraced(context, type, ids),
    countRecords: (type) => countRecords(context, type),
    findCompaniesByDomain: (domains) => findCompaniesByDomain(context, domains),
    updateTraces: (type, updates) =>
      updateObjects(
        context,
        context.typeName(type),
        updates.map(({ id, traces }) => ({ id, properties: tracesToProperties(traces) })),
      ),
  };
}

function readTraced<Type extends CheckedType>(
  context: GatewayContext,
  type: Type,
  ids: readonly string[],
): Promise<readonly TracedRecord<DetailsByType[Type]>[]> {
  const mappers: { readonly [Each in CheckedType]: () => Mapper<DetailsByType[Each]> } = {
    deal: createDealDetailsMapper,
    contact: () => contactDetailsMapper,
    company: () => companyDetailsMapper,
  };
  const mapper = mappers[type]() as Mapper<DetailsByType[Type]>;
  return readByIds(context, withTraces(mapper), ids);
}

async function countRecords(context: GatewayContext, type: CheckedType): Promise<number> {
  const answer = await search(context, context.typeName(type), { properties: [], limit: 1 });
  return answer.total;
}

async function findCompaniesByDomain(
  context: GatewayContext,
  domains: readonly string[],
): Promise<readonly CompanyRecord[]> {
  const pages = chunk(unique(domains), batchSize).map(async (values) => {
    const filters = [{ propertyName: 'domain', operator: FilterOperatorEnum.In, values }];
    const answer = await search(context, 'companies', {
      filterGroups: [{ filters }],
      sorts: ['hs_object_id'],
      properties: [...companyMapper.properties],
      limit: searchPage,
    });
    return readRecords(answer.results, companyMapper, context.onUnreadable);
  });
  return (await Promise.all(pages)).flat();
}

type Requests = GatewayContext['objects']['search']['requests'];

function search(context: GatewayContext, type: string, body: Parameters<Requests['doSearch']>[1]) {
  const { requests, answers } = context.objects.search;
  const operation = { name: `search ${type}`, repeatable: true, lane: 'search' } as const;
  return context.call(operation, requests.doSearch(type, body), (answer) =>
    answers.doSearchWithHttpInfo(answer),
  );
}
