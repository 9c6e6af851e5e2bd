import type { RecordQuery } from './record-query.ts';

/** Every figure of the page; docs/metrics.md defines each, and the dictionary says it in a sentence. */
export const metricIds = [
  'invisible-value',
  'invisible-count',
  'invisible-share',
  'facts-missing-share',
  'missed-lead-cost',
  'open-pipeline',
  'weighted-pipeline',
  'coverage',
  'new-deals',
  'qualified-leads',
  'win-rate',
  'average-deal',
  'cycle-days',
  'deal-age',
  'velocity',
  'forecast',
  'forecast-accuracy',
  'answered-share',
  'waiting-count',
  'risk-customers',
  'risk-value',
  'quality-share',
] as const;

export type MetricId = (typeof metricIds)[number];

export type Unit = 'money' | 'share' | 'count' | 'days' | 'hours' | 'money-per-day';

/** Why a figure has no value: an indicator on a thin base is worse than none. */
export type MissingReason = 'nothing' | 'too-few' | 'no-target' | 'no-history';

/** One number of a formula, with the name that the formula gives it. */
export interface FormulaTerm {
  /** e.g. `invisible`, `open`, `won`, `closed`; the dictionary has a word for each. */
  readonly id: TermId;
  readonly value: number | null;
  readonly unit: Unit;
}

export const termIds = [
  'invisible',
  'open-amount',
  'sum-expected',
  'opportunities',
  'without-value',
  'facts-stated',
  'facts-missing',
  'leads-per-week',
  'weeks',
  'conversion',
  'lifetime-value',
  'weighted',
  'target',
  'won-so-far',
  'won',
  'closed',
  'won-amount',
  'open-deals',
  'average-deal',
  'cycle-days',
  'due-this-period',
  'forecasts',
  'mean-error',
  'asked',
  'answered-in-time',
  'still-open',
  'deadline-hours',
  'customers',
  'won-last-year',
  'checked',
  'warned',
  'deals',
  'created',
  'qualified',
  'repeats',
  'to-review',
] as const;

export type TermId = (typeof termIds)[number];

export interface Figure {
  readonly id: MetricId;
  readonly unit: Unit;
  /** Null: see `missing`. */
  readonly value: number | null;
  readonly missing: MissingReason | null;
  /** Records that it rests on. */
  readonly n: number;
  /** What the value is worked out from, in the order of the formula. */
  readonly terms: readonly FormulaTerm[];
  /** The same figure over the period before; null where it has none. */
  readonly previous: number | null;
  /** The share that the literature gives, to compare with. */
  readonly benchmark: number | null;
  /** The list behind it. */
  readonly records: RecordQuery | null;
}
