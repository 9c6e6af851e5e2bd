import { median } from '#core/value/median.ts';
import type { ConvertedAmount } from './readings.ts';

/** The account's currency, and what one unit of another is worth in it. */
export interface Money {
  /** ISO 4217. */
  readonly currency: string;
  readonly rates: Readonly<Record<string, number>>;
}

/**
 * The rate that HubSpot converts a currency by: the median of home amount ÷ amount over deals in it, since a single deal's
 * conversion is rounded to the cent. Null without one.
 */
export function toRate(samples: readonly ConvertedAmount[]): number | null {
  const rates = samples.flatMap(({ amount, homeAmount }) =>
    amount > 0 && homeAmount > 0 ? homeAmount / amount : [],
  );
  return rates.length > 0 ? median(rates) : null;
}

/** An amount in the account's currency, to the cent; null where there is no rate. One without a currency is in it. */
export function toAccountMoney(
  amount: number,
  currency: string | null,
  { currency: own, rates }: Money,
): number | null {
  if (currency === null || currency === own) return amount;
  const rate = rates[currency];
  return rate === undefined ? null : Math.round(amount * rate * 100) / 100;
}
