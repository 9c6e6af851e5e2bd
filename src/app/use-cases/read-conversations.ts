import { byId } from '#core/collections.ts';
import type { DealDetails, EmailTrace } from '#core/deals/deal-details.ts';
import type { Crm } from '#crm/crm.ts';
import { batchSize, type CallBudget } from './call-budget.ts';
import { newest } from './load-contact.ts';

/** Deals whose mail is read. */
const mostDeals = 40;

/** Of one deal the newest; more would say the same again. */
const mostOfDeal = 50;

const traceCalls = 5;

/** What reading costs at most: whose emails they are, and the emails. */
export const emailCalls = 1 + traceCalls;

/**
 * Who wrote when about these deals, by deal id: the first 40 of them and 500 emails in all, in 6 calls at most. Bodies
 * and subjects are not asked for. Empty where the budget has no room.
 *
 * @param reserve calls to leave
 */
export async function readConversations(
  deals: readonly DealDetails[],
  crm: Pick<Crm, 'readAssociations' | 'readEmailTraces'>,
  budget: CallBudget,
  reserve: number,
): Promise<ReadonlyMap<string, readonly EmailTrace[]>> {
  const dealIds = deals.slice(0, mostDeals).map(({ id }) => id);
  if (dealIds.length === 0 || budget.left() < emailCalls + reserve) return new Map();
  budget.take(1);
  const idsByDeal = await crm.readAssociations('deal', 'email', dealIds);
  const wanted = dealIds
    .flatMap((id) => newest(idsByDeal.get(id) ?? [], mostOfDeal))
    .slice(0, traceCalls * batchSize);
  if (wanted.length === 0) return new Map();
  budget.take(Math.ceil(wanted.length / batchSize));
  const traces = byId(await crm.readEmailTraces(wanted));
  return new Map(
    dealIds.map((id) => [id, (idsByDeal.get(id) ?? []).flatMap((emailId) => traces.get(emailId) ?? [])]),
  );
}
