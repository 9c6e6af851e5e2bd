import { unitByMetric, unitByTerm } from '#core/metrics/units.ts';
import type { Figure, MetricId, TermId } from '#core/views/figure.ts';
import type { Slice, TrendPoint } from '#core/views/page-parts.ts';
import type { FilterOptions, PageBody, PipelinePageView } from '#core/views/pipeline-page-view.ts';
import type { RecordQuery } from '#core/views/record-query.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';

/** Pieces of made-up answers of `pipeline-page`. */

const day = 86_400_000;
const minute = 60_000;

export const options: FilterOptions = {
  pipelines: [
    {
      id: 'default',
      label: 'Sales pipeline',
      stages: [
        { id: 'discovery', label: 'Discovery' },
        { id: 'demo', label: 'Demo' },
        { id: 'proposal', label: 'Proposal' },
        { id: 'negotiation', label: 'Negotiation' },
        { id: 'contract', label: 'Contract sent' },
      ],
    },
    { id: 'renewals', label: 'Renewals', stages: [{ id: 'renewal-due', label: 'Due' }] },
  ],
  teams: [
    { id: '11', name: 'North' },
    { id: '12', name: 'South' },
  ],
  industries: ['COMPUTER_SOFTWARE', 'FINANCIAL_SERVICES', 'INSURANCE', 'HOSPITAL_HEALTH_CARE'],
  sources: ['ORGANIC_SEARCH', 'REFERRALS', 'OFFLINE', 'EMAIL_MARKETING'],
};

export const noOptions: FilterOptions = { pipelines: [], teams: [], industries: [], sources: [] };

export function figure(
  id: MetricId,
  value: number | null,
  terms: Partial<Record<TermId, number>> = {},
  part: Partial<Figure> = {},
): Figure {
  return {
    id,
    unit: unitByMetric[id],
    value,
    missing: value === null ? 'nothing' : null,
    n: 48,
    terms: (Object.entries(terms) as [TermId, number][]).map(([term, termValue]) => ({
      id: term,
      value: termValue,
      unit: unitByTerm[term],
    })),
    previous: null,
    benchmark: null,
    records: null,
    ...part,
  };
}

export function slice(key: string, count: number, value: number | null, records: RecordQuery): Slice {
  return { key, count, value, records };
}

/** Weeks up to the third of November 2026, the oldest first. */
export function weeks(values: readonly (number | null)[]): readonly TrendPoint[] {
  const last = Date.parse('2026-11-16');
  return values.map((value, index) => ({
    at: new Date(last - (values.length - 1 - index) * 7 * day).toISOString().slice(0, 10),
    value,
  }));
}

export function months(values: readonly (number | null)[]): readonly TrendPoint[] {
  return values.map((value, index) => ({
    at: new Date(Date.UTC(2026, 10 - (values.length - 1 - index), 1)).toISOString().slice(0, 10),
    value,
  }));
}

export function answer(
  body: PageBody | null,
  part: Partial<PipelinePageView> = {},
): FunctionResult<PipelinePageView> {
  return {
    ok: true,
    view: {
      takenAt: Date.now() - 12 * minute,
      isStale: false,
      currency: 'EUR',
      timeZone: 'Europe/Paris',
      period: { from: Date.parse('2026-09-30T22:00:00Z'), to: Date.parse('2026-12-31T23:00:00Z') },
      previous: { from: Date.parse('2026-06-30T22:00:00Z'), to: Date.parse('2026-09-30T22:00:00Z') },
      options,
      leftOut: 0,
      body,
      ...part,
    },
  };
}
