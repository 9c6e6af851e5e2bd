import { hasType, type GatewayContext } from './gateway-context.ts';
import { batchSize, historyBatchSize } from './limits.ts';
import { companyDetailsMapper } from './mappers/company-details.ts';
import { contactDetailsMapper } from './mappers/contact-details.ts';
import { createDealDetailsMapper } from './mappers/deal-details.ts';
import { readRecords, type Mapper } from './mappers/read-records.ts';
import { withTraces, type WithTraces } from './mappers/traces.ts';
import { findType } from './record-with-ids.ts';
import type { ListedCompany, ListedContact, ListedDeal, ListedRecord, RecordPage } from './record-pages.ts';

/** Companies on a page. HubSpot would give a hundred. */
const companyPage = 50;

type Linked = Parameters<GatewayContext['typeName']>[0];

/** Deals with their history, a page of 50 in 1 call. */
export function listDeals(context: GatewayContext, after: string | null): Promise<RecordPage<ListedDeal>> {
  const mapper = withTraces(createDealDetailsMapper());
  return list(context, mapper, ['contact', 'company', 'email', 'signal'], historyBatchSize, after);
}

export function listContacts(
  context: GatewayContext,
  after: string | null,
): Promise<RecordPage<ListedContact>> {
  return list(context, withTraces(contactDetailsMapper), ['deal', 'signal'], batchSize, after);
}

export function listCompanies(
  context: GatewayContext,
  after: string | null,
): Promise<RecordPage<ListedCompany>> {
  return list(context, withTraces(companyDetailsMapper), ['contact', 'deal'], companyPage, after);
}

/** Of associations the answer itself holds up to 500 a type, the oldest; further ones are not followed. */
async function list<T, To extends Linked>(
  context: GatewayContext,
  mapper: Mapper<WithTraces<T>>,
  to: readonly To[],
  limit: number,
  after: string | null,
): Promise<RecordPage<ListedRecord<T, To>>> {
  const { requests, answers } = context.objects.single;
  const request = requests.getPage(
    mapper.type,
    limit,
    after ?? undefined,
    [...mapper.properties],
    mapper.history ? [...mapper.history] : undefined,
    to.filter((type) => hasType(context, type)).map(context.typeName),
    false,
  );
  const operation = { name: `list ${mapper.type}`, repeatable: true, lane: 'general' } as const;
  const page = await context.call(operation, request, (answer) => answers.getPageWithHttpInfo(answer));
  const records = page.results.flatMap((object): ListedRecord<T, To>[] => {
    const idsOf = (type: To) => findType(object.associations ?? {}, context.typeName(type))?.results ?? [];
    const ids = Object.fromEntries(to.map((type) => [type, [...new Set(idsOf(type).map(({ id }) => id))]]));
    return readRecords([object], mapper, context.onUnreadable).map((read) => ({
      ...read,
      ids: ids as Record<To, string[]>,
    }));
  });
  return { records, after: page.paging?.next?.after ?? null };
}
