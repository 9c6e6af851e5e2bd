import { compareIds } from '#core/collections.ts';
import type { DealRecord, DealType } from '#core/records.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import type { Coverage } from '#core/signals/signal.ts';
import { coveringTypes } from './nature.ts';

export interface MatchContext {
  /** When the email was sent, epoch milliseconds. */
  readonly sentAt: number;
  /** Deals that the email itself is associated with. */
  readonly emailDeals: readonly DealRecord[];
  /** Deals of the contact and of its company, open and closed. */
  readonly accountDeals: readonly DealRecord[];
  readonly customer: boolean;
  /** What the deals of a pipeline usually are, for deals without a type; see `learnBaseline`. */
  readonly pipelineTypes?: ReadonlyMap<string, DealType>;
}

export interface Match {
  readonly coverage: Coverage;
  readonly dealId: string | null;
}

/**
 * Whether the CRM already knows the opportunity behind a signal. It does when the email is associated with a deal, or
 * when the contact or its company has a deal of the same nature, that was not closed before the email was sent: a
 * deal that was won or lost since then held the opportunity too. A deal without a type counts as its pipeline's usual
 * type, or as either when that is unknown. In doubt a signal is covered, because a wrong alert is worse than none.
 * Qualifiers and risks are `context`; they carry the email's own deal where there is one.
 */
export function matchSignal(kind: SignalKind, context: MatchContext): Match {
  const byEmail = firstChoice(context.emailDeals, context);
  if (!isOpportunityKind(kind)) return { coverage: 'context', dealId: byEmail?.id ?? null };
  const types = coveringTypes(kind, context.customer);
  const covering = byEmail ?? firstChoice(context.accountDeals.filter(hasType), context);
  return covering ? { coverage: 'covered', dealId: covering.id } : { coverage: 'undetected', dealId: null };

  function hasType(deal: DealRecord): boolean {
    const type = deal.dealType ?? context.pipelineTypes?.get(deal.pipelineId);
    return type === undefined || types.includes(type);
  }
}

/** Of the deals that lived when the email came: an open one before a closed one, then the latest, then by id. */
function firstChoice(deals: readonly DealRecord[], { sentAt }: MatchContext): DealRecord | undefined {
  const alive = deals.filter((deal) => !deal.isClosed || (deal.closeAt !== null && deal.closeAt >= sentAt));
  return [...alive].sort(
    (a, b) => Number(a.isClosed) - Number(b.isClosed) || b.createdAt - a.createdAt || compareIds(a.id, b.id),
  )[0];
}
