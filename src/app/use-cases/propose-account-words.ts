import type { WordProposal } from '#core/account-words/proposal.ts';
import { proposeWords } from '#core/account-words/propose-words.ts';
import { unique } from '#core/collections.ts';
import type { DealRecord } from '#core/records.ts';
import { CrmError, type Crm } from '#crm/crm.ts';
import type { UseCaseContext } from './context.ts';

/** Companies of the newest closed deals whose names are read: 2 calls. */
const mostCompanies = 200;

/**
 * Words that the account's dictionary may want, from its product library, its closed deals and why they were lost. 5
 * calls at most, and none is written. Where the account refuses to show its products, the deals speak alone.
 * @throws CrmError
 */
export async function proposeAccountWords({
  cache,
  crm,
  now,
  settings,
  log,
}: Pick<UseCaseContext, 'cache' | 'crm' | 'now' | 'settings' | 'log'>): Promise<readonly WordProposal[]> {
  const [products, { deals }] = await Promise.all([
    crm.readProducts().catch((error: unknown) => {
      if (!(error instanceof CrmError)) throw error;
      log('products-unread', { category: error.category });
      return [];
    }),
    cache.readClosedDeals(crm, now()),
  ]);
  return proposeWords({
    productNames: products.map(({ name }) => name),
    dealNames: deals.map(({ name }) => name),
    lostReasons: deals.flatMap(({ lostReason }) => lostReason ?? []),
    companyNames: await readCompanyNames(crm, deals),
    dictionary: settings.detection.dictionary,
  });
}

async function readCompanyNames(crm: Crm, deals: readonly DealRecord[]): Promise<readonly string[]> {
  if (deals.length === 0) return [];
  const dealIds = deals.map(({ id }) => id);
  const idsByDeal = await crm.readAssociations('deal', 'company', dealIds);
  const companyIds = unique([...idsByDeal.values()].flat()).slice(0, mostCompanies);
  const companies = companyIds.length > 0 ? await crm.readCompanies(companyIds) : [];
  return companies.flatMap(({ name }) => name ?? []);
}
