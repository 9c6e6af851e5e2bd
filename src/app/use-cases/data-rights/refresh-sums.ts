import { unique } from '#core/collections.ts';
import { emptySummary, type DealRecord, type SignalSummary } from '#core/records.ts';
import type { UseCaseContext } from '../context.ts';
import { refreshCompany } from '../refresh-company.ts';
import { refreshDeals, summaryContextOf } from '../refresh-summaries.ts';

/** Records whose sums may count what is erased. */
export interface Counting {
  readonly dealIds: readonly string[];
  readonly companyIds: readonly string[];
}

/** Sums up deals and companies afresh without what was erased: 2 calls for each deal that counts something, 13 for a company. */
export async function refreshSums(
  contactIds: readonly string[],
  { dealIds, companyIds }: Counting,
  context: UseCaseContext,
): Promise<void> {
  const deals = dealIds.length > 0 ? await context.crm.readDeals(unique(dealIds)) : [];
  const counting = deals.filter(countsAnything);
  if (counting.length > 0) await refreshDeals(counting, await summaryContextOf(context), context);
  const empty = new Map<string, SignalSummary>(contactIds.map((id) => [id, emptySummary]));
  for (const companyId of unique(companyIds)) await refreshCompany(companyId, empty, context);
}

function countsAnything({ summary }: DealRecord): boolean {
  return summary.openSignals > 0 || summary.lastSignalAt !== null;
}
