import { byId, unique } from '#core/collections.ts';
import type { DealRecord } from '#core/records.ts';
import type { ListedDeal } from '#crm/record-pages.ts';
import type { UseCaseContext } from '../context.ts';
import { newest } from '../load-contact.ts';

/**
 * Open deals by the id of their company, of each company the newest: 1 call for their ids, and 1 per 100 deals. Those that
 * are at hand are not read again.
 */
export async function readSiblings(
  open: readonly ListedDeal[],
  atHand: readonly ListedDeal[],
  crm: UseCaseContext['crm'],
  each: number,
): Promise<ReadonlyMap<string, readonly DealRecord[]>> {
  const companyIds = unique(open.flatMap(({ record }) => record.primaryCompanyId ?? []));
  if (companyIds.length === 0) return new Map();
  const idsByCompany = await crm.readAssociations('company', 'deal', companyIds);
  const known = byId<DealRecord>(atHand.map(({ record }) => record));
  const newestIds = new Map([...idsByCompany].map(([id, ids]) => [id, newest(ids, each)]));
  const missing = unique([...newestIds.values()].flat()).filter((id) => !known.has(id));
  const others = byId(missing.length > 0 ? await crm.readDeals(missing) : []);
  const dealsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => known.get(id) ?? others.get(id) ?? []).filter((deal) => !deal.isClosed);
  return new Map([...newestIds].map(([id, ids]) => [id, dealsOf(ids)]));
}
