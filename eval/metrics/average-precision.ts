export interface Ranked {
  /** 0 to 1. */
  readonly probability: number;
  readonly isRight: boolean;
}

/**
 * Average precision: Σ (recall gained) × (precision there), down the ranking; equal probabilities are one step.
 * `positives`: all that were to be found, those never returned included, so that they cost. Null for none.
 */
export function averagePrecision(items: readonly Ranked[], positives: number): number | null {
  if (positives === 0) return null;
  const sorted = [...items].sort((a, b) => b.probability - a.probability);
  let [right, counted, sum] = [0, 0, 0];
  for (const [index, { probability, isRight }] of sorted.entries()) {
    if (isRight) right += 1;
    if (sorted[index + 1]?.probability === probability) continue;
    sum += ((right - counted) * right) / (index + 1);
    counted = right;
  }
  return sum / positives;
}
