import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, toDayRange } from '#core/baselines/day-range.ts';
import { slowQuantile } from './support/reference.ts';

const days = fc.double({ min: 0, max: 2_000, noNaN: true });
const samples = fc.array(days, { minLength: 1, maxLength: 60 });
const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);

describe('a quantile', () => {
  it.each([
    [[7], 0.9, 7],
    [[1, 3], 0.5, 2],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.75, 3.25],
    [[1, 2, 3, 4, 5], 0.9, 4.6],
    [[0, 10], 1, 10],
    [[0, 10], 0, 0],
  ])('of %j at %f is %f', (sorted, share, expected) => {
    expect(quantile(sorted, share)).toBeCloseTo(expected, 10);
  });

  it('is what the plain definition gives', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(0.5, 0.75, 0.9), (values, share) => {
        expect(quantile(ascending(values), share)).toBeCloseTo(slowQuantile(values, share), 6);
      }),
    );
  });

  it('moves no further than to a neighbour when one more value comes', () => {
    fc.assert(
      fc.property(samples, days, fc.constantFrom(0.5, 0.75, 0.9), (values, one, share) => {
        const before = ascending(values);
        const position = (before.length - 1) * share;
        const after = quantile(ascending([...values, one]), share);
        const below = before[Math.floor(position) - 1] ?? before[0] ?? 0;
        const above = before[Math.ceil(position) + 1] ?? before.at(-1) ?? 0;
        expect(after).toBeGreaterThanOrEqual(Math.min(below, one) - 1e-9);
        expect(after).toBeLessThanOrEqual(Math.max(above, one) + 1e-9);
      }),
    );
  });
});

describe('a range', () => {
  it('is ordered, whatever the days', () => {
    fc.assert(
      fc.property(samples, (values) => {
        const range = toDayRange(values);
        expect(range?.median).toBeLessThanOrEqual(range?.p75 ?? 0);
        expect(range?.p75).toBeLessThanOrEqual(range?.p90 ?? 0);
        expect(range?.n).toBe(values.length);
      }),
    );
  });

  it('of nothing is none', () => {
    expect(toDayRange([])).toBeNull();
  });
});
