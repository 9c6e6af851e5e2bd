import type { Facts } from '#core/detect/detection.ts';
import type { DealType } from '#core/records.ts';
import type { Assumptions } from '#core/settings/settings.ts';
import type { Estimate } from '#core/signals/signal.ts';
import type { Baseline, Measured } from './baseline.ts';
import { isSeatUnit } from './seat-quantity.ts';

/** From how many deals on the account's own figures count. */
export const enoughDeals = { value: 5, conversion: 20 } as const;

/** No purchase is worth more, in any currency: a larger figure is a mistake or mischief, and no deal could hold it. */
const mostWorth = 1e12;

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
  const own = baseline?.byType[dealType] ?? null;
  return (
    statedWorth(facts, currency) ??
    seatWorth(facts, own?.seatValue ?? null, currency) ??
    medianWorth(own?.dealValue ?? null, currency) ?? {
      amount: assumptions.dealValue,
      currency: assumptions.currency,
      basis: { kind: 'assumption' },
    }
  );
}

function statedWorth({ amount, currency }: Facts, accountCurrency: string): Worth | null {
  if (amount === undefined || !isWorth(amount)) return null;
  return { amount: roundTo(amount, 2), currency: currency ?? accountCurrency, basis: { kind: 'stated' } };
}

function seatWorth({ quantity, unit }: Facts, seat: Measured | null, currency: string): Worth | null {
  if (!seat || seat.n < enoughDeals.value || quantity === undefined) return null;
  if (unit !== undefined && !isSeatUnit(unit)) return null;
  const unitValue = roundTo(seat.value, 2);
  if (!isWorth(quantity * unitValue)) return null;
  return {
    amount: roundTo(quantity * unitValue, 2),
    currency,
    basis: { kind: 'unit-price', quantity, unitValue, n: seat.n },
  };
}

function medianWorth(deal: Measured | null, currency: string): Worth | null {
  if (!deal || deal.n < enoughDeals.value) return null;
  return { amount: roundTo(deal.value, 2), currency, basis: { kind: 'pipeline-median', n: deal.n } };
}

function isWorth(amount: number): boolean {
  return amount > 0 && amount <= mostWorth;
}

function roundTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
