import type { ContactRecord, DealRecord } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';
import { matchSignal } from './match-signal.ts';
import { isCustomer } from './nature.ts';

/**
 * The signal as it stands against the deals of now. The deal that covered it keeps covering it by the same rule as an
 * email's own deal; a deal that somebody created since covers it too.
 * @param deals deals of the contact and of its company, and those that the signals name
 */
export function rematch(
  signal: Signal,
  contact: Pick<ContactRecord, 'lifecycleStage'>,
  deals: readonly DealRecord[],
): Signal {
  if (signal.coverage === 'context') return signal;
  const { coverage, dealId } = matchSignal(signal.kind, {
    sentAt: signal.sentAt,
    emailDeals: deals.filter((deal) => deal.id === signal.dealId),
    accountDeals: deals,
    customer: isCustomer(contact, deals),
  });
  return { ...signal, coverage, dealId };
}
