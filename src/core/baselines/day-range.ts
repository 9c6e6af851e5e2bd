import type { DayRange } from './baselines.ts';

export const dayMs = 86_400_000;

/**
 * A quantile by linear interpolation between the two values around position (n − 1) × share: type 7 of R. Hyndman and
 * Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996).
 *
 * @param sorted ascending, at least one value
 * @param share 0 to 1
 */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** Median, p75 and p90 of days, to the hundredth (a quarter of an hour); null without values. */
export function toDayRange(days: readonly number[]): DayRange | null {
  if (days.length === 0) return null;
  const sorted = [...days].sort((a, b) => a - b);
  return {
    median: roundTo(quantile(sorted, 0.5), 2),
    p75: roundTo(quantile(sorted, 0.75), 2),
    p90: roundTo(quantile(sorted, 0.9), 2),
    n: sorted.length,
  };
}

export function roundTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
