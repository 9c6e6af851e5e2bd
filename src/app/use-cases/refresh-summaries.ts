import { contactUpdate, presentAsks } from '#core/plan/plan-writes.ts';
import { isSameSummary, summarizeDeal, type SummaryContext } from '#core/plan/summary.ts';
import type { DealRecord } from '#core/records.ts';
import { isEvidence } from '#core/views/deal-view.ts';
import { presentSummary, type ContactState } from './contact-state.ts';
import type { UseCaseContext } from './context.ts';
import { refreshCompany } from './refresh-company.ts';

/**
 * Computes the summaries of a contact, of its company and of the given deals afresh from their signals and writes
 * what changed, the contact last, because its ledger says what was done. Up to 4 calls, and 2 for each deal.
 */
export async function refreshSummaries(
  state: ContactState,
  dealIds: readonly string[],
  context: UseCaseContext,
): Promise<void> {
  const { contact, ledger, deals, signature } = state;
  const summaryContext = await summaryContextOf(context);
  const summary = presentSummary(state, summaryContext);
  const touched = deals.filter((deal) => dealIds.includes(deal.id));
  await refreshDeals(touched, summaryContext, context);
  if (contact.companyId) await refreshCompany(contact.companyId, new Map([[contact.id, summary]]), context);
  const asks = presentAsks(contact, state.mail, summaryContext.now);
  const updates = contactUpdate(contact, { summary, ledger, signature, asks });
  if (updates.length > 0) await context.crm.updateSummaries('contact', updates);
}

/** The account's currency is learned from its closed deals. */
export async function summaryContextOf({
  cache,
  crm,
  now,
  settings,
}: UseCaseContext): Promise<SummaryContext> {
  const { baseline } = await cache.readClosedDeals(crm, now());
  return { now: now(), currency: baseline.currency ?? settings.assumptions.currency };
}

/** Computes the summaries of deals afresh: 2 calls for each and 1 more. */
export async function refreshDeals(
  deals: readonly DealRecord[],
  summaryContext: SummaryContext,
  { crm, store }: UseCaseContext,
): Promise<void> {
  const updates = await Promise.all(
    deals.map(async ({ id, summary }) => {
      const signals = await store.readByDeal(id);
      const evidence = signals.filter((signal) => isEvidence(signal, id));
      const next = summarizeDeal(evidence, summaryContext);
      return isSameSummary(next, summary) ? [] : [{ id, summary: next }];
    }),
  );
  if (updates.flat().length > 0) await crm.updateSummaries('deal', updates.flat());
}
