/**
 * Weighs what speaks for a kind in a passage: a linear part per kind beside one hidden layer that all kinds share
 * (leaky rectifier). Weights are 32-bit; the network is small.
 */
export interface ContextNetwork {
  readonly hidden: number;
  /** Kind × feature. */
  readonly direct: Float32Array;
  /** Hidden unit × feature. */
  readonly input: Float32Array;
  /** Hidden unit × kind. */
  readonly byKind: Float32Array;
  readonly bias: Float32Array;
  readonly output: Float32Array;
}

/** What a unit lets through of a negative sum. */
export const leak = 0.01;

/** Log-odds of kind number `kind`, before calibration. */
export function weighContext(network: ContextNetwork, features: Float32Array, kind: number): number {
  const { hidden, direct, input, byKind, bias, output } = network;
  const count = features.length;
  const kinds = byKind.length / hidden;
  let sum = dot(direct, kind * count, features);
  for (let unit = 0; unit < hidden; unit += 1) {
    const value = (bias[unit] ?? 0) + (byKind[unit * kinds + kind] ?? 0) + dot(input, unit * count, features);
    sum += (output[unit] ?? 0) * (value > 0 ? value : leak * value);
  }
  return sum;
}

function dot(weights: Float32Array, from: number, features: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) sum += (weights[from + at] ?? 0) * (features[at] ?? 0);
  return sum;
}
