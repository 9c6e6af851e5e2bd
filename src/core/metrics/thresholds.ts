import { dayMs } from '#core/baselines/day-range.ts';

/** An indicator on a thin base is worse than none: how much each kind of figure must rest on. */
export const enough = {
  /** A share, of what it is a share of. */
  share: 20,
  /** A median, a mean. */
  values: 5,
  /** A month or week of a trend. */
  trendPoint: 5,
  /** Forecasts of past quarters, and won deals in each. */
  forecasts: 2,
  wonInQuarter: 5,
} as const;

/** The shares that the report on the invisible pipeline gives. */
export const benchmarks = { invisibleShare: 0.15, factsMissingShare: 0.79 } as const;

/** An email of the same contact about the same within so many days of an earlier one repeats it. */
export const repeatMs = 30 * dayMs;

/** How long a churn risk that nobody has decided on makes a customer one at risk. */
export const riskMs = 90 * dayMs;

/** What a customer bought within so long is at stake. */
export const lastYearMs = 365 * dayMs;
