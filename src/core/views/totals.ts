import { groupBy } from '#core/collections.ts';
import { isUndetected, leadingEstimate, totalValue } from '#core/plan/summary.ts';
import type { Signal } from '#core/signals/signal.ts';
import { mostFrequent } from '#core/value/baseline.ts';

export interface Totals {
  /** Emails that hold an undetected, undecided opportunity. */
  readonly undetected: number;
  readonly expectedValue: number;
  readonly currency: string;
  readonly leftOut: number;
}

/**
 * What a card adds up: every undetected group, also of the review tier, because the rep sees them all. The currency is
 * the one that most groups have.
 */
export function totalsOf(signals: readonly Signal[], now: number, defaultCurrency: string): Totals {
  const undetected = signals.filter((signal) => isUndetected(signal, now));
  const groups = [...groupBy(undetected, (signal) => signal.emailId).values()];
  const currency =
    mostFrequent(groups.map((group) => leadingEstimate(group)?.currency ?? null)) ?? defaultCurrency;
  const { value, leftOut } = totalValue(undetected, currency);
  return { undetected: groups.length, expectedValue: value, currency, leftOut };
}
