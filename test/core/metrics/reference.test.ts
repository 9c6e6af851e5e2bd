import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePage } from '#core/metrics/compute-page.ts';
import { toHistoryPoint } from '#core/metrics/history-point.ts';
import { factFields } from '#core/snapshot/snapshot.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { type PageRequest } from '#core/views/pipeline-page-view.ts';
import {
  ageBands,
  estimateBases,
  recordLists,
  segmentDimensions,
  type RecordQuery,
} from '#core/views/record-query.ts';
import { anyFilters, anyInput } from './random-account.ts';
import { referenceBody, referencePoint } from './reference/page.ts';
import { views } from './support.ts';

const runs = 20;

const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const anyQuery = fc
  .record({
    list: fc.constantFrom(...recordLists),
    kind: seldom(fc.constantFrom(...signalKinds)),
    age: seldom(fc.constantFrom(...ageBands)),
    basis: seldom(fc.constantFrom(...estimateBases)),
    segment: seldom(
      fc.record({
        by: fc.constantFrom(...segmentDimensions),
        key: fc.constantFrom('other', 'unknown', '1', '51-200', 'BANKING'),
      }),
    ),
    stageId: seldom(fc.constantFrom('demo', 'qualified', 'r-open')),
    ruleId: seldom(fc.constantFrom('deal-amount-missing', 'deal-no-company')),
    fact: seldom(fc.constantFrom(...factFields)),
  })
  .map(
    (query) =>
      Object.fromEntries(
        Object.entries(query).filter(([, value]) => value !== undefined),
      ) as unknown as RecordQuery,
  );

describe('every view of any account agrees with the plain reference', { timeout: 30_000 }, () => {
  it.each(views)('%s', (view) => {
    fc.assert(
      fc.property(anyInput, anyFilters, (input, filters) => {
        const request: PageRequest = { view, filters };
        expect(computePage(request, input).body).toEqual(referenceBody(request, input));
      }),
      { numRuns: runs },
    );
  });

  it('records', () => {
    fc.assert(
      fc.property(anyInput, anyFilters, anyQuery, fc.nat(4), (input, filters, query, page) => {
        const request: PageRequest = { view: 'records', filters, query, page };
        expect(computePage(request, input).body).toEqual(referenceBody(request, input));
      }),
      { numRuns: 4 * runs },
    );
  });

  it('the point that history keeps', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const withoutHistory = { ...input, history: [] };
        expect(toHistoryPoint(input.snapshot)).toEqual(referencePoint(input.snapshot, withoutHistory));
      }),
      { numRuns: runs },
    );
  });
});
