import { createAccountWalk } from './account-walk/create-account-walk.ts';
import { associate, readAssociations } from './associations.ts';
import { readByIds, readByProperty } from './batch-read.ts';
import { updateObjects } from './batch-write.ts';
import { createOwnersApi } from './client/owners-api.ts';
import { createPipelinesApi } from './client/pipelines-api.ts';
import { createRecordPages } from './create-record-pages.ts';
import type { ContactWithIds, Crm, DealWithIds } from './crm.ts';
import { readClosedDealDetails, readDealDetails, readDealDetailsWithIds } from './deal-details.ts';
import { createDeal, readClosedDeals } from './deals.ts';
import type { GatewayContext } from './gateway-context.ts';
import { toConnection, toContext, type GatewayOptions } from './gateway-options.ts';
import { createHeaderMapper } from './mail-history/header-mapper.ts';
import { createKeptData } from './kept/create-kept-data.ts';
import { companyDetailsMapper } from './mappers/company-details.ts';
import { companyMapper } from './mappers/company.ts';
import { contactDetailsMapper } from './mappers/contact-details.ts';
import { contactMapper } from './mappers/contact.ts';
import { dealMapper } from './mappers/deal.ts';
import { emailTraceMapper } from './mappers/email-trace.ts';
import { createEmailMapper } from './mappers/email.ts';
import { toPipelines } from './mappers/pipeline.ts';
import { updateToProperties } from './mappers/summary.ts';
import { readOwners } from './owners.ts';
import { readProducts } from './products.ts';
import { readWithIds } from './record-with-ids.ts';
import { createNoteRows } from './signals/note-rows.ts';
import { createSignalRows } from './signals/signal-rows.ts';
import { createManagerTaskGateway } from './tasks/manager-tasks.ts';
import { createRecordFields } from './write-properties.ts';

/** The gateway of one invocation: what handlers ask of the CRM, and the records that the signal store works on. */
export interface CrmGateway extends Crm {
  readonly signalRows: ReturnType<typeof createSignalRows>;
  readonly noteRows: ReturnType<typeof createNoteRows>;
  /** Requests sent to HubSpot so far, retries included. */
  callCount(): number;
}

/** The one door to HubSpot's CRM. All methods throw `CrmError`. */
export function createCrm(options: GatewayOptions): CrmGateway {
  const { context, callCount } = toContext(options);
  const pipelines = createPipelinesApi(toConnection(options));
  const owners = createOwnersApi(toConnection(options));
  const emailMapper = createEmailMapper(options.ourDomains ?? []);

  return {
    readEmailHeaders: (ids) => readByIds(context, createHeaderMapper(options.ourDomains ?? []), ids),
    readEmails: (ids) => readByIds(context, emailMapper, ids),
    readContacts: (ids) => readByIds(context, contactMapper, ids),
    readContactsByAddress: (addresses) =>
      readByProperty(context, contactMapper, 'email', toAddresses(addresses)),
    readCompanies: (ids) => readByIds(context, companyMapper, ids),
    readDeals: (ids) => readByIds(context, dealMapper, ids),
    readAssociations: (from, to, ids) => readAssociations(context, from, to, ids),
    readContactWithIds: (id) => readContactWithIds(context, id),
    readDealWithIds: (id) => readDealWithIds(context, id),
    async readPipelines() {
      const operation = { name: 'read pipelines', repeatable: true, lane: 'general' } as const;
      const answer = await context.call(operation, pipelines.requests.getAll('deals'), (response) =>
        pipelines.answers.getAllWithHttpInfo(response),
      );
      return toPipelines(answer.results, context.onUnreadable);
    },
    readClosedDeals: (since) => readClosedDeals(context, since),
    readDealDetailsWithIds: (id) => readDealDetailsWithIds(context, id),
    readDealDetails: (ids, stageIds) => readDealDetails(context, ids, stageIds),
    readClosedDealDetails: (since, query) => readClosedDealDetails(context, since, query),
    readContactDetails: (ids) => readByIds(context, contactDetailsMapper, ids),
    readCompanyDetails: (ids) => readByIds(context, companyDetailsMapper, ids),
    readEmailTraces: async (ids) =>
      (await readByIds(context, emailTraceMapper, ids)).filter((trace) => trace !== null),
    readOwners: () => readOwners(context, owners),
    readProducts: () => readProducts(context),
    createDeal: (deal) => createDeal(context, deal),
    updateSummaries: (type, updates) =>
      updateObjects(
        context,
        context.typeName(type),
        updates.map((update) => ({ id: update.id, properties: updateToProperties(update) })),
      ),
    associateWithDeal: (dealId, type, ids) =>
      associate(
        context,
        'deal',
        type,
        ids.map((toId) => ({ fromId: dealId, toId })),
      ),
    ...createRecordFields(context),
    ...createRecordPages(context),
    ...createManagerTaskGateway(context),
    ...createKeptData(context),
    ...createAccountWalk(context, toConnection(options)),
    signalRows: createSignalRows(context),
    noteRows: createNoteRows(context),
    callCount,
  };
}

async function readContactWithIds(context: GatewayContext, id: string): Promise<ContactWithIds | null> {
  const to = ['company', 'deal', 'email', 'signal'] as const;
  const found = await readWithIds(context, contactDetailsMapper, 'contact', to, id);
  if (!found) return null;
  const { company, deal, email, signal } = found.ids;
  return { contact: found.record, companyIds: company, dealIds: deal, emailIds: email, signalIds: signal };
}

async function readDealWithIds(context: GatewayContext, id: string): Promise<DealWithIds | null> {
  const to = ['contact', 'company', 'email', 'signal'] as const;
  const found = await readWithIds(context, dealMapper, 'deal', to, id);
  if (!found) return null;
  const { contact, company, email, signal } = found.ids;
  return { deal: found.record, contactIds: contact, companyIds: company, emailIds: email, signalIds: signal };
}

function toAddresses(addresses: readonly string[]): string[] {
  return addresses.map((address) => address.trim().toLowerCase()).filter((address) => address.includes('@'));
}
