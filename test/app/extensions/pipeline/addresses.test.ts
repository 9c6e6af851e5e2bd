import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodIds } from '#core/periods/period.ts';
import { factFields } from '#core/snapshot/snapshot.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { sizeBands } from '#core/views/page-filters.ts';
import { ageBands, estimateBases, recordLists, segmentDimensions } from '#core/views/record-query.ts';
import {
  filtersToParams,
  paramsToFilters,
} from '../../../../src/app/extensions/pipeline/data/filter-params.ts';
import {
  paramsToPage,
  paramsToQuery,
  queryToParams,
} from '../../../../src/app/extensions/pipeline/data/query-params.ts';
import { anyValue, withFilter } from '../../../../src/app/extensions/pipeline/frame/filter-fields.ts';
import { listToRoute, pathToRoute } from '../../../../src/app/extensions/pipeline/frame/routes.ts';

const text = fc.string({ minLength: 1, maxLength: 20 });
const filters = fc.record(
  {
    period: fc.constantFrom(...periodIds),
    pipelineId: text,
    teamId: text,
    industry: text,
    source: text,
    size: fc.constantFrom(...sizeBands),
  },
  { requiredKeys: ['period'] },
);
const query = fc.record(
  {
    list: fc.constantFrom(...recordLists),
    kind: fc.constantFrom(...signalKinds),
    age: fc.constantFrom(...ageBands),
    segment: fc.record({ by: fc.constantFrom(...segmentDimensions), key: text }),
    stageId: text,
    ruleId: text,
    fact: fc.constantFrom(...factFields),
    basis: fc.constantFrom(...estimateBases),
  },
  { requiredKeys: ['list'] },
);

describe('the address of a view', () => {
  it('brings back the filters that it was made of', () => {
    fc.assert(
      fc.property(filters, (given) => {
        expect(paramsToFilters(filtersToParams(given))).toEqual(given);
      }),
    );
  });

  it('brings back the list that it was made of, beside any filters', () => {
    fc.assert(
      fc.property(query, filters, (list, given) => {
        const params = { ...filtersToParams(given), ...queryToParams(list) };
        expect(paramsToQuery(params)).toEqual(list);
        expect(paramsToFilters(params)).toEqual(given);
      }),
    );
  });

  it('takes nothing that is not a value', () => {
    fc.assert(
      fc.property(fc.dictionary(text, fc.string()), (params) => {
        expect(periodIds).toContain(paramsToFilters(params).period);
        const list = paramsToQuery(params);
        if (list) expect(recordLists).toContain(list.list);
        expect(paramsToPage(params)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    [undefined, 0],
    ['1', 0],
    ['3', 2],
    ['0', 0],
    ['-2', 0],
    ['1.5', 0],
    ['x', 0],
  ])('reads the page %s', (page, expected) => {
    expect(paramsToPage(page === undefined ? {} : { page })).toBe(expected);
  });

  it.each([
    ['/', 'overview'],
    ['/invisible', 'invisible'],
    ['/invisible/', 'invisible'],
    ['/nowhere', null],
  ])('knows the route of %s', (path, route) => {
    expect(pathToRoute(path)).toBe(route);
  });

  it.each(recordLists)('knows the view that %s belongs to', (list) => {
    expect(listToRoute(list)).not.toBe('records');
  });
});

describe('changing a filter', () => {
  it('sets it, and takes it away again', () => {
    fc.assert(
      fc.property(filters, text, (given, teamId) => {
        fc.pre(teamId !== anyValue);
        expect(withFilter(given, 'teamId', teamId)).toEqual({ ...given, teamId });
        expect(withFilter(given, 'teamId', anyValue)).not.toHaveProperty('teamId');
      }),
    );
  });
});
