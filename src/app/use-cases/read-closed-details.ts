import { lookBackMs } from '#core/baselines/learn-baselines.ts';
import type { DealDetails } from '#core/deals/deal-details.ts';
import { historyBatchSize, searchPage } from '#crm/limits.ts';
import type { CallBudget } from './call-budget.ts';
import type { UseCaseContext } from './context.ts';

/** Quiet months want 24 whole calendar months, which reach up to a month further back. */
const furtherBackMs = 31 * 86_400_000;

/** Milliseconds that reading mail, learning and writing need; no page is begun later than this before the deadline. */
const afterwardsMs = 3_000;

/**
 * Deals closed within the last 25 months with their history, the newest first: a search call for each 200 and a call
 * for each 50, as many as the budget and the time allow.
 *
 * @param reserve calls to leave
 */
export async function readClosedDetails(
  { crm, now, deadline }: Pick<UseCaseContext, 'crm' | 'now' | 'deadline'>,
  stageIds: readonly string[],
  budget: CallBudget,
  reserve: number,
): Promise<readonly DealDetails[]> {
  const since = now() - lookBackMs - furtherBackMs;
  const deals: DealDetails[] = [];
  let after: string | null = null;
  do {
    const limit = Math.min(searchPage, (budget.left() - reserve - 1) * historyBatchSize);
    if (limit <= 0 || (after !== null && now() > deadline - afterwardsMs)) break;
    budget.take(1 + Math.ceil(limit / historyBatchSize));
    const query = { limit, stageIds, ...(after === null ? {} : { after }) };
    const page = await crm.readClosedDealDetails(since, query);
    deals.push(...page.deals);
    after = page.after;
  } while (after !== null);
  return deals;
}
