import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustByHolm } from '#core/audit/holm.ts';

const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 25 });

describe('correcting for many comparisons', () => {
  it.each([
    [[], []],
    [[0.03], [0.03]],
    // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
    [
      [0.01, 0.04, 0.03, 0.005],
      [0.03, 0.06, 0.06, 0.02],
    ],
    [
      [0.5, 0.9],
      [1, 1],
    ],
    [
      [0.02, 0.02, 0.02],
      [0.06, 0.06, 0.06],
    ],
  ])('of %j gives %j', (given, expected) => {
    const adjusted = adjustByHolm(given);
    expect(adjusted).toHaveLength(expected.length);
    adjusted.forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 12));
  });

  it('keeps their order, lowers none and stays at most 1', () => {
    fc.assert(
      fc.property(values, (given) => {
        const adjusted = adjustByHolm(given);
        given.forEach((value, index) => {
          expect(adjusted[index]).toBeGreaterThanOrEqual(value);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          given.forEach((other, at) => {
            if (value < other) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[at]!);
          });
        });
      }),
    );
  });

  it('is never milder than the plain rule of Bonferroni demands for the smallest', () => {
    fc.assert(
      fc.property(values, (given) => {
        if (given.length === 0) return;
        const smallest = Math.min(...adjustByHolm(given));
        expect(smallest).toBeCloseTo(Math.min(1, Math.min(...given) * given.length), 12);
      }),
    );
  });
});
