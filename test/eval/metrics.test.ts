import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { f1, macroF1, precision, recall } from '../../eval/counts.ts';
import { averagePrecision } from '../../eval/metrics/average-precision.ts';
import { measure } from '../../eval/metrics/bootstrap.ts';
import { binNumbers, calibrate, calibrationError, equalMassEdges } from '../../eval/metrics/calibration.ts';
import { share, type Figure } from '../../eval/metrics/figure.ts';
import { kappa } from '../../eval/metrics/kappa.ts';

const ranked = (...pairs: readonly (readonly [number, boolean])[]) =>
  pairs.map(([probability, isRight]) => ({ probability, isRight }));
const predictions = fc.array(
  fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), isRight: fc.boolean() }),
);

describe('precision, recall and F1', () => {
  it.each([
    [{ hit: 3, wrong: 1, missed: 3 }, 0.75, 0.5, 0.6],
    [{ hit: 0, wrong: 2, missed: 1 }, 0, 0, 0],
    [{ hit: 0, wrong: 0, missed: 4 }, null, 0, 0],
    [{ hit: 0, wrong: 0, missed: 0 }, null, null, null],
  ])('of %o are %s, %s and %s', (counts, p, r, f) => {
    expect([precision(counts), recall(counts), f1(counts)]).toEqual([p, r, f]);
  });

  it('average over the questions that have something to be found', () => {
    const absent = { hit: 0, wrong: 5, missed: 0 };
    expect(macroF1([{ hit: 1, wrong: 0, missed: 0 }, { hit: 0, wrong: 0, missed: 1 }, absent])).toBe(0.5);
    expect(macroF1([absent])).toBeNull();
  });
});

describe('average precision', () => {
  it.each([
    ['a perfect ranking', ranked([0.9, true], [0.8, true], [0.3, false]), 2, 1],
    ['a wrong one in between', ranked([0.9, true], [0.8, false], [0.7, true]), 2, (1 + 2 / 3) / 2],
    ['one that was never returned', ranked([0.9, true]), 2, 0.5],
    ['equal probabilities, in either order', ranked([0.5, false], [0.5, true]), 1, 0.5],
    ['nothing returned', [], 3, 0],
    ['nothing to be found', ranked([0.9, false]), 0, null],
  ])('of %s', (_, items, positives, expected) => {
    expect(averagePrecision(items, positives)).toEqual(expected);
  });
});

describe('calibration', () => {
  it('is perfect where promises are kept and 1 where the opposite comes true', () => {
    expect(calibrate(ranked([1, true], [1, true], [0, false])).error).toBe(0);
    expect(calibrate(ranked([1, false], [0, true])).error).toBe(1);
    expect(calibrate([]).error).toBeNull();
  });

  it('weighs each bin by its mass', () => {
    const items = ranked([0.2, false], [0.2, false], [0.2, true], [0.2, false], [0.9, true]);
    expect(calibrate(items).error).toBeCloseTo((4 * 0.05 + 0.1) / 5);
  });

  it('puts equally many into a bin where no two are alike', () => {
    const items = Array.from({ length: 40 }, (_, i) => ({ probability: (i + 1) / 41, isRight: true }));
    expect(calibrate(items).bins.map(({ n }) => n)).toEqual(new Array(10).fill(4));
  });

  it('loses no prediction and stays between 0 and 1', () => {
    fc.assert(
      fc.property(predictions, (items) => {
        const { bins, error } = calibrate(items);
        expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(items.length);
        expect(error ?? 0).toBeGreaterThanOrEqual(0);
        expect(error ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the same from the sums of parts as from the whole', () => {
    fc.assert(
      fc.property(predictions, predictions, (a, b) => {
        const edges = equalMassEdges([...a, ...b].map(({ probability }) => probability));
        const [first, second] = [binNumbers(edges, a), binNumbers(edges, b)];
        const sums = first.map((value, index) => value + (second[index] ?? 0));
        expect(calibrationError(sums) ?? 0).toBeCloseTo(
          calibrationError(binNumbers(edges, [...a, ...b])) ?? 0,
        );
      }),
    );
  });
});

describe("Cohen's kappa", () => {
  it.each([
    [{ both: 20, onlyFirst: 5, onlySecond: 10, neither: 15 }, 0.4],
    [{ both: 5, onlyFirst: 0, onlySecond: 0, neither: 5 }, 1],
    [{ both: 25, onlyFirst: 25, onlySecond: 25, neither: 25 }, 0],
    [{ both: 0, onlyFirst: 0, onlySecond: 0, neither: 9 }, null],
    [{ both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 }, null],
  ])('of %o is %s', (votes, expected) => {
    if (expected === null) expect(kappa(votes)).toBeNull();
    else expect(kappa(votes)).toBeCloseTo(expected);
  });
});

describe('the bootstrap', () => {
  const mean: Figure<boolean> = {
    id: 'mean',
    title: 'share of heads',
    better: 'higher',
    count: (isHead) => [isHead ? 1 : 0, 1],
    value: share,
  };
  const coins = Array.from({ length: 400 }, (_, i) => i % 4 === 0);
  const run = (items: readonly boolean[], seed = 1) =>
    measure([mean], items, { seed, draws: 500 }).get('mean');

  it('gives the interval that theory gives for a share', () => {
    const { value, low, high } = run(coins) ?? {};
    const half = 1.96 * Math.sqrt((0.25 * 0.75) / 400);
    expect(value).toBe(0.25);
    expect(Math.abs((low ?? 0) - (0.25 - half))).toBeLessThan(0.01);
    expect(Math.abs((high ?? 0) - (0.25 + half))).toBeLessThan(0.01);
  });

  it('is the same for the same seed and another for another', () => {
    expect(run(coins)).toEqual(run(coins));
    expect(run(coins, 2)).not.toEqual(run(coins));
  });

  it('has nothing to say about nothing', () => {
    expect(run([])).toEqual({ value: null, low: null, high: null });
  });
});
