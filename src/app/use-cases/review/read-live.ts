import { byId } from '#core/collections.ts';
import type { Proposal } from '#core/review/propose.ts';
import type { DealRecord } from '#core/records.ts';
import { signalKey, type Signal } from '#core/signals/signal.ts';
import type { ReviewItem } from '#core/views/review-view.ts';
import { CrmError } from '#crm/crm.ts';
import type { UseCaseContext } from '../context.ts';

/** Sentences that a deal is shown with. */
const mostQuotes = 3;

export interface LiveDeals {
  readonly deals: ReadonlyMap<string, DealRecord>;
  readonly signals: ReadonlyMap<string, Signal>;
}

/**
 * Names and sentences are not in the snapshot: they are read when somebody looks. 1 call each, at most 100 of either.
 * What cannot be read stays unknown; the review goes on without.
 */
export async function readLive(
  proposals: readonly Proposal[],
  { crm, store, log }: Pick<UseCaseContext, 'crm' | 'store' | 'log'>,
): Promise<LiveDeals> {
  const keys = proposals.flatMap(quotedKeys);
  const orNone = async <T>(reading: Promise<readonly T[]>): Promise<readonly T[]> =>
    reading.catch((error: unknown) => {
      if (!(error instanceof CrmError)) throw error;
      log('review-incomplete', { category: error.category });
      return [];
    });
  const [deals, signals] = await Promise.all([
    proposals.length > 0 ? orNone(crm.readDeals(proposals.map(({ deal }) => deal.id))) : [],
    keys.length > 0 ? orNone(store.readByKeys(keys)) : [],
  ]);
  return { deals: byId(deals), signals: new Map(signals.map((signal) => [signal.key, signal])) };
}

/** The buyer's sentences about a deal, the newest first. A signal that is gone, or was dismissed since, says nothing. */
export function quotesOf(proposal: Proposal, { signals }: LiveDeals): ReviewItem['evidence'] {
  return quotedKeys(proposal).flatMap((key) => {
    const signal = signals.get(key);
    if (!signal?.quote || signal.decision.state === 'dismissed') return [];
    return [{ quote: signal.quote, signalKind: signal.kind, at: signal.sentAt }];
  });
}

function quotedKeys({ signals }: Proposal): readonly string[] {
  return signals.slice(0, mostQuotes).map(({ emailId, kind }) => signalKey(emailId, kind));
}
