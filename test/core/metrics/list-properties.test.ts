import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricId, TermId } from '#core/views/figure.ts';
import type { Slice } from '#core/views/page-parts.ts';
import type { RecordQuery } from '#core/views/record-query.ts';
import { anyFilters, anyInput } from './random-account.ts';
import { computeBody, computeFigures, computeList } from './support.ts';

const settings = { numRuns: 20 };

/** Figures whose list holds the very records that they count. */
const countedInList: readonly MetricId[] = [
  'invisible-value',
  'invisible-count',
  'open-pipeline',
  'weighted-pipeline',
  'deal-age',
  'win-rate',
  'average-deal',
  'coverage',
  'forecast',
  'qualified-leads',
  'risk-customers',
  'risk-value',
  'waiting-count',
];

describe('for any account', { timeout: 30_000 }, () => {
  it('the list behind a figure holds what the figure counts', () => {
    fc.assert(
      fc.property(anyInput, anyFilters, (input, filters) => {
        for (const { id, n, records } of computeFigures(filters, input)) {
          if (records && countedInList.includes(id)) {
            expect([id, computeList(records, filters, input).total]).toEqual([id, n]);
          }
        }
      }),
      settings,
    );
  });

  it('the list behind a sum of money adds up to it', () => {
    const sums: Partial<Record<MetricId, TermId | null>> = {
      'invisible-value': null,
      'open-pipeline': null,
      'risk-value': null,
      coverage: 'due-this-period',
      'average-deal': 'won-amount',
    };
    fc.assert(
      fc.property(anyInput, anyFilters, (input, filters) => {
        for (const { id, value, terms, records } of computeFigures(filters, input)) {
          const termId = sums[id];
          if (records === null || termId === undefined) continue;
          const said = termId === null ? value : terms.find((term) => term.id === termId)?.value;
          expect([id, computeList(records, filters, input).sum ?? 0]).toEqual([id, said ?? 0]);
        }
      }),
      settings,
    );
  });

  it('a bar holds the records of its list and is worth their sum', () => {
    fc.assert(
      fc.property(anyInput, anyFilters, (input, filters) => {
        const { byKind, byAge, byBasis, bySegment } = computeBody('invisible', filters, input);
        const slices: Slice[] = [
          ...byKind,
          ...byAge,
          ...byBasis,
          ...bySegment.flatMap((each) => each.slices),
        ];
        for (const { count, value, records } of slices) {
          const { total, sum } = computeList(records, filters, input);
          expect({ total, sum }).toEqual({ total: count, sum: value });
        }
        for (const { slices: rates } of computeBody('performance', filters, input).winRateBySegment) {
          for (const { count, records } of rates)
            expect(computeList(records, filters, input).total).toBe(count);
        }
      }),
      settings,
    );
  });

  it('bars of one kind add up to the whole', () => {
    fc.assert(
      fc.property(anyInput, anyFilters, (input, filters) => {
        const { figures, byKind, byAge, byBasis, bySegment } = computeBody('invisible', filters, input);
        const [whole] = figures;
        for (const slices of [byKind, byAge, byBasis, ...bySegment.map((each) => each.slices)]) {
          const cents = slices.map(({ value }) => Math.round((value ?? 0) * 100));
          expect(slices.reduce((sum, { count }) => sum + count, 0)).toBe(whole?.n);
          expect(cents.reduce((a, b) => a + b, 0)).toBe(Math.round((whole?.value ?? 0) * 100));
        }
      }),
      settings,
    );
  });

  it('rows of stages, rules and facts hold the records of their lists', () => {
    fc.assert(
      fc.property(anyInput, anyFilters, (input, filters) => {
        const totalOf = (query: RecordQuery) => computeList(query, filters, input).total;
        for (const row of computeBody('stages', filters, input).rows) {
          expect(totalOf(row.records)).toBe(row.open);
          expect(totalOf(row.stuckRecords)).toBe(row.stuck ?? 0);
        }
        for (const { records, count } of computeBody('quality', filters, input).rows) {
          if (records) expect(totalOf(records)).toBe(count);
        }
        for (const { records, missing } of computeBody('facts', filters, input).rows) {
          expect(totalOf(records)).toBe(missing);
        }
      }),
      settings,
    );
  });
});
