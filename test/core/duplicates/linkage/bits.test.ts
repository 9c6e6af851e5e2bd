import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accident } from '#core/duplicates/linkage/bits.ts';
import { priorBits } from '#core/duplicates/linkage/find-duplicates.ts';

const chance = { typical: 0.001, strength: 1_000, rarest: 1e-6 };

describe('agreeing by accident', () => {
  it.each([
    ['two records know nothing but experience', 2, 2, 0.001],
    ['the two that are compared are not counted', 2, 10_000, 1 / 10_998],
    ['many records overrule experience', 5_002, 100_002, 5_001 / 101_000],
    ['nothing is rarer than the rarest', 2, 1e12, 1e-6],
  ])('%s', (_, count, population, expected) => {
    expect(accident(count, population, chance)).toBeCloseTo(expected, 10);
  });

  it('is a probability, and grows with the count', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(1_000), (count, more) => {
        const population = count + more;
        const share = accident(count, population, chance);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(accident(count + 1, population + 1, chance)).toBeGreaterThanOrEqual(share - 1e-6);
      }),
    );
  });
});

describe('two records taken at random', () => {
  it('are duplicates the less often, the more records there are', () => {
    expect(priorBits(101, 0.05)).toBeCloseTo(Math.log2(0.001 / 0.999));
    expect(priorBits(100_001, 0.05)).toBeCloseTo(Math.log2(1e-6), 4);
  });

  it('even of two the odds stay finite', () => {
    expect(priorBits(2, 5)).toBe(0);
  });
});
