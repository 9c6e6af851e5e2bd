import type { Ranked } from './average-precision.ts';

/** Probabilities in (previous bin's `upTo`, `upTo`], as they were promised and as they came true. */
export interface Bin {
  readonly upTo: number;
  readonly n: number;
  /** Mean probability. */
  readonly promised: number;
  /** Share that was right. */
  readonly kept: number;
}

export interface Calibration {
  readonly n: number;
  /** Null where nothing was returned. */
  readonly error: number | null;
  readonly bins: readonly Bin[];
}

const numbersPerBin = 3;
export const binCount = 10;

/** Upper ends of bins that hold equally many probabilities, as far as ties allow; the last one is 1. */
export function equalMassEdges(probabilities: readonly number[], bins: number = binCount): number[] {
  const sorted = [...probabilities].sort((a, b) => a - b);
  const inner = Array.from(
    { length: bins - 1 },
    (_, i) => sorted[Math.ceil(((i + 1) * sorted.length) / bins) - 1],
  );
  return [...new Set([...inner.filter((edge) => edge !== undefined && edge < 1), 1])] as number[];
}

/** What predictions add to the bins: per bin their number, their summed probability and how many were right. */
export function binNumbers(edges: readonly number[], items: readonly Ranked[]): number[] {
  const numbers = new Array<number>(edges.length * numbersPerBin).fill(0);
  for (const { probability, isRight } of items) {
    const bin =
      Math.max(
        0,
        edges.findIndex((edge) => probability <= edge),
      ) * numbersPerBin;
    numbers[bin] = (numbers[bin] ?? 0) + 1;
    numbers[bin + 1] = (numbers[bin + 1] ?? 0) + probability;
    numbers[bin + 2] = (numbers[bin + 2] ?? 0) + (isRight ? 1 : 0);
  }
  return numbers;
}

/**
 * Expected calibration error over the bins' sums: Σ (n of bin ÷ n) × |share right − mean probability| (Naeini, Cooper
 * and Hauskrecht 2015). It cannot be negative, so noise alone lifts it when bins are small.
 */
export function calibrationError(numbers: readonly number[]): number | null {
  let [all, off] = [0, 0];
  for (let bin = 0; bin < numbers.length; bin += numbersPerBin) {
    all += numbers[bin] ?? 0;
    off += Math.abs((numbers[bin + 2] ?? 0) - (numbers[bin + 1] ?? 0));
  }
  return all === 0 ? null : off / all;
}

export function calibrate(items: readonly Ranked[]): Calibration {
  const edges = equalMassEdges(items.map(({ probability }) => probability));
  const numbers = binNumbers(edges, items);
  const bins = edges.flatMap((upTo, index): Bin[] => {
    const [n = 0, promised = 0, kept = 0] = numbers.slice(index * numbersPerBin);
    return n === 0 ? [] : [{ upTo, n, promised: promised / n, kept: kept / n }];
  });
  return { n: items.length, error: calibrationError(numbers), bins };
}
