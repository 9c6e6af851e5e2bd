import type { Figure, MetricId, MissingReason, TermId, Unit } from '#core/views/figure.ts';
import type { RecordQuery } from '#core/views/record-query.ts';
import { quantileOf, round } from './world.ts';

export type Result = number | MissingReason;

const units: [Unit, readonly string[]][] = [
  ['money-per-day', ['velocity']],
  ['days', ['cycle-days', 'deal-age']],
  ['hours', ['deadline-hours']],
  [
    'share',
    [
      ...[
        'invisible-share',
        'facts-missing-share',
        'coverage',
        'win-rate',
        'forecast-accuracy',
        'answered-share',
      ],
      ...['quality-share', 'conversion', 'mean-error'],
    ],
  ],
  [
    'money',
    [
      ...[
        'invisible-value',
        'missed-lead-cost',
        'open-pipeline',
        'weighted-pipeline',
        'average-deal',
        'forecast',
      ],
      ...['risk-value', 'invisible', 'open-amount', 'sum-expected', 'lifetime-value', 'weighted', 'target'],
      ...['won-so-far', 'won-amount', 'due-this-period', 'won-last-year'],
    ],
  ],
];

const unitOf = (id: string): Unit => units.find(([, ids]) => ids.includes(id))?.[0] ?? 'count';

export interface Parts {
  readonly n: number;
  readonly terms: Partial<Record<TermId, number | null>>;
  readonly previous?: number | null;
  readonly benchmark?: number;
  readonly records?: RecordQuery;
}

export function figure(id: MetricId, result: Result, parts: Parts): Figure {
  return {
    id,
    unit: unitOf(id),
    value: typeof result === 'number' ? result : null,
    missing: typeof result === 'number' ? null : result,
    n: parts.n,
    terms: Object.entries(parts.terms).map(([term, value]) => ({
      id: term as TermId,
      value,
      unit: unitOf(term),
    })),
    previous: parts.previous ?? null,
    benchmark: parts.benchmark ?? null,
    records: parts.records ?? null,
  };
}

export function share(part: number, whole: number, least = 20): Result {
  if (whole === 0) return 'nothing';
  return whole < least ? 'too-few' : round(part / whole, 4);
}

export function middle(values: readonly number[]): Result {
  if (values.length === 0) return 'nothing';
  return values.length < 5 ? 'too-few' : round(quantileOf(values, 0.5), 2);
}

export const numberOf = (result: Result) => (typeof result === 'number' ? result : null);
