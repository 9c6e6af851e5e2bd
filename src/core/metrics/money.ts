/**
 * Sums of money are kept in whole hundredths: each amount is rounded to the cent first and then added, so that no order of
 * adding leaves a different rest, and a list adds up to its figure. Exact up to 90 trillion units.
 */
export function toCents(amount: number): number {
  return Math.round(amount * 100);
}

export function toMoney(cents: number): number {
  return cents / 100;
}

/** An amount to the cent. */
export function roundMoney(amount: number): number {
  return toMoney(toCents(amount));
}

/** Money that was added up, where some of what was counted has no amount. */
export interface MoneySum {
  cents: number;
  /** How many amounts are in it. */
  n: number;
}

export const noMoney = (): MoneySum => ({ cents: 0, n: 0 });

export function addMoney(sum: MoneySum, amount: number | null): void {
  if (amount === null) return;
  sum.cents += toCents(amount);
  sum.n += 1;
}

/** For sorting: the larger amount first, what has none last. */
export function compareWorth(a: number | null, b: number | null): number {
  return a === b ? 0 : (b ?? -Infinity) - (a ?? -Infinity);
}

/** What `count` things are worth together; null where there are some and none of them has an amount. */
export function worthOf({ cents, n }: MoneySum, count: number): number | null {
  return count > 0 && n === 0 ? null : toMoney(cents);
}
