import type { ContactMail } from '#core/asks/ask-ledger.ts';
import { byId, groupBy, unique } from '#core/collections.ts';
import { newestSignatures } from '#core/plan/stated-signature.ts';
import { planSummaries, type CurrentRecords } from '#core/plan/plan-writes.ts';
import type { ContactRecord } from '#core/records.ts';
import { batchSize, withBudget, type CallBudget } from './call-budget.ts';
import type { UseCaseContext } from './context.ts';
import type { DetectedEmail, Scoring } from './score-emails.ts';

/** What a batch came to beside its signals. */
export interface ReadBatch {
  readonly scored: readonly DetectedEmail[];
  readonly mail: ReadonlyMap<string, ContactMail>;
  /** Contacts whose questions our mail may answer. */
  readonly recipients: readonly ContactRecord[];
}

/**
 * Writes the summaries of deals and companies while calls remain, and those of contacts with their ledgers. A contact's
 * ledger says that the work before it was done, so it comes last; without a call for it, the next delivery or catch-up
 * does these emails again, to the same end.
 */
export async function writeEventSummaries(
  { scored, mail, recipients }: ReadBatch,
  scoring: Scoring,
  context: UseCaseContext,
  budget: CallBudget,
): Promise<void> {
  const contacts = byId([...scored.map(({ contact }) => contact), ...recipients].reverse());
  if (contacts.size === 0 || budget.left() < 1) return;
  const emailsByContact = groupBy(scored, ({ contact }) => contact.id);
  const entries = [...emailsByContact].map(([id, group]): [string, string[]] => [
    id,
    group.map(({ email }) => email.id),
  ]);
  const plan = planSummaries(
    { signals: scoring.signals, scored: new Map(entries), stated: newestSignatures(scored), mail },
    {
      ...(await readSummarized(scoring, context, budget)),
      now: context.now(),
      currency: scoring.currency,
      contacts: [...contacts.values()].reverse().slice(0, batchSize),
    },
    scoring.existed,
  );
  const crm = withBudget(context.crm, budget);
  if (plan.deals.length > 0) await crm.updateSummaries('deal', plan.deals);
  if (plan.companies.length > 0) await crm.updateSummaries('company', plan.companies);
  if (plan.contacts.length > 0) await crm.updateSummaries('contact', plan.contacts);
}

/** Deals were read for matching and take 1 call to write, companies take 2; 1 is kept for the contacts. */
async function readSummarized(
  scoring: Scoring,
  context: UseCaseContext,
  budget: CallBudget,
): Promise<Pick<CurrentRecords, 'deals' | 'companies' | 'deferred'>> {
  const dealIds = new Set(scoring.signals.flatMap((signal) => signal.dealId ?? []));
  const deals = scoring.openDeals.filter((deal) => dealIds.has(deal.id));
  const companyIds = unique(scoring.signals.flatMap((signal) => signal.companyId ?? []));
  const canDeals = budget.left() >= 2;
  const canCompanies = budget.left() >= 3 + Math.min(1, deals.length);
  return {
    deals: canDeals ? deals : [],
    companies:
      canCompanies && companyIds.length > 0
        ? await withBudget(context.crm, budget).readCompanies(companyIds)
        : [],
    deferred: { deals: !canDeals, companies: !canCompanies },
  };
}
