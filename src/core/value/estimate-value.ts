import type { Facts } from '#core/detect/detection.ts';
import type { DealType } from '#core/records.ts';
import type { Assumptions } from '#core/settings/settings.ts';
import type { Estimate } from '#core/signals/signal.ts';
import type { Baseline } from './baseline.ts';
import { isSeatUnit } from './seat-quantity.ts';

/** From how many deals on the account's own figures count. */
export const enoughDeals = { value: 5, conversion: 20 } as const;

type Worth = Pick<Estimate, 'amount' | 'currency' | 'basis'>;

/**
 * What an undetected opportunity may be worth: the amount that the email states; else the quantity that it states ×
 * the account's own median price per seat; else the median of the account's won deals of that type; else the
 * assumption. Expected is that × the account's own win rate, or the assumed one. Medians need 5 deals, the rate 20.
 * @param baseline null when the account's deals could not be read
 */
export function estimateValue(
  facts: Facts,
  dealType: DealType,
  baseline: Baseline | null,
  assumptions: Assumptions,
): Estimate {
  const worth = worthOf(facts, dealType, baseline, assumptions);
  const won = baseline?.byType[dealType].conversion;
  const conversion =
    won && won.n >= enoughDeals.conversion
      ? { rate: roundTo(won.value, 4), n: won.n }
      : { rate: assumptions.conversion, n: null };
  return { ...worth, conversion, expected: roundTo(worth.amount * conversion.rate, 2) };
}

function worthOf(
  facts: Facts,
  dealType: DealType,
  baseline: Baseline | null,
  assumptions: Assumptions,
): Worth {
  const currency = baseline?.currency ?? assumptions.currency;
  if (facts.amount !== undefined && facts.amount > 0)
    return {
      amount: roundTo(facts.amount, 2),
      currency: facts.currency ?? currency,
      basis: { kind: 'stated' },
    };
  const own = baseline?.byType[dealType];
  const seat = own?.seatValue;
  const { quantity, unit } = facts;
  if (
    seat &&
    seat.n >= enoughDeals.value &&
    quantity !== undefined &&
    quantity > 0 &&
    isSeatUnit(unit ?? 'seat')
  ) {
    const unitValue = roundTo(seat.value, 2);
    const basis = { kind: 'unit-price', quantity, unitValue, n: seat.n } as const;
    return { amount: roundTo(quantity * unitValue, 2), currency, basis };
  }
  const deal = own?.dealValue;
  if (deal && deal.n >= enoughDeals.value)
    return { amount: roundTo(deal.value, 2), currency, basis: { kind: 'pipeline-median', n: deal.n } };
  return { amount: assumptions.dealValue, currency: assumptions.currency, basis: { kind: 'assumption' } };
}

function roundTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
