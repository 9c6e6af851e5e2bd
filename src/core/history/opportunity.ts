import type { Detection } from '#core/detect/detection.ts';
import { dealTypeFor, isCustomer } from '#core/match/nature.ts';
import type { ContactRecord, DealRecord } from '#core/records.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import { isOpportunityKind, opportunityKinds, type OpportunityKind } from '#core/signals/kind.ts';
import { toAccountMoney, type Money } from '#core/snapshot/money.ts';
import type { Baseline } from '#core/value/baseline.ts';
import { estimateValue } from '#core/value/estimate-value.ts';

/** What an email is worth, in the account's own currency. */
export interface Worth {
  readonly kind: OpportunityKind;
  /** Expected value in hundredths; 0 where it is in a currency without a known rate. */
  readonly cents: number;
}

export interface WorthContext {
  readonly money: Money;
  /** Null where the account's closed deals are not known. */
  readonly baseline: Baseline | null;
  readonly assumptions: AppSettings['assumptions'];
}

/** The opportunities of an email that are certain enough to count. */
export function opportunitiesOf({ signals }: Pick<Detection, 'signals'>): readonly OpportunityKind[] {
  return signals.flatMap(({ kind, tier }) => (tier === 'alert' && isOpportunityKind(kind) ? [kind] : []));
}

/**
 * The most valuable reading of an email, by the same estimate as on the cards; of equal ones the first kind
 * in their order. Null where it holds no opportunity.
 *
 * @param deals of the sender and its company, which tell whether it is a customer
 */
export function worthOf(
  detection: Pick<Detection, 'signals' | 'facts'>,
  contact: Pick<ContactRecord, 'lifecycleStage'>,
  deals: readonly DealRecord[],
  { money, baseline, assumptions }: WorthContext,
): Worth | null {
  const customer = isCustomer(contact, deals);
  return opportunitiesOf(detection).reduce<Worth | null>((most, kind) => {
    const estimate = estimateValue(detection.facts, dealTypeFor(kind, customer), baseline, assumptions);
    const expected = toAccountMoney(estimate.expected, estimate.currency, money) ?? 0;
    const worth = { kind, cents: Math.round(expected * 100) };
    return most === null || isWorthMore(worth, most) ? worth : most;
  }, null);
}

/** Of equal worth the kind that stands first. */
export function isWorthMore(a: Worth, b: Worth): boolean {
  if (a.cents !== b.cents) return a.cents > b.cents;
  return opportunityKinds.indexOf(a.kind) < opportunityKinds.indexOf(b.kind);
}
