/**
 * A linear model over hashed features with 8-bit weights: score[k] = bias[k] + Σ value(f) × weight[f][k], where
 * value(f) is the feature's inverse document frequency divided by the length of its family's vector (tf-idf with
 * L2 norm, per family: Manning, Raghavan, Schütze, Introduction to Information Retrieval, ch. 6).
 */
export interface SparseModel {
  readonly outputs: number;
  readonly bias: Float32Array;
  /** Sorted; the index of a hash is the row of its weights. */
  readonly hashes: Uint32Array;
  /** Start of the hashes that share their upper 16 bits. */
  readonly starts: Uint32Array;
  /** In sixteenths. */
  readonly idf: Uint8Array;
  /** Row by row, in units of `scales`. */
  readonly weights: Int8Array;
  /** Per output. */
  readonly scales: Float32Array;
}

/** Units of idf that make 1. */
export const idfUnit = 16;

/** Index of a feature, or -1 when the model does not know it. */
export function findFeature(model: SparseModel, hash: number): number {
  const bucket = hash >>> 16;
  const end = model.starts[bucket + 1] ?? 0;
  for (let at = model.starts[bucket] ?? 0; at < end; at += 1) if (model.hashes[at] === hash) return at;
  return -1;
}

/** Scores (log-odds) of families of features; unknown features count for nothing. */
export function scoreFeatures(model: SparseModel, families: readonly (readonly number[])[]): Float32Array {
  const { outputs, weights, scales, bias } = model;
  const sums = new Float32Array(outputs);
  for (const family of families) {
    const rows = family.map((hash) => findFeature(model, hash)).filter((row) => row >= 0);
    const norm = lengthOf(model, rows);
    for (const row of rows) {
      const value = (model.idf[row] ?? 0) / norm;
      const from = row * outputs;
      for (let k = 0; k < outputs; k += 1) sums[k] = (sums[k] ?? 0) + value * (weights[from + k] ?? 0);
    }
  }
  return sums.map((sum, k) => sum * (scales[k] ?? 0) + (bias[k] ?? 0));
}

/** Length of a family's idf vector, in the units of `idf`. */
export function lengthOf({ idf }: SparseModel, rows: readonly number[]): number {
  let squares = 0;
  for (const row of rows) squares += (idf[row] ?? 0) ** 2;
  return Math.sqrt(squares) || 1;
}

export function indexHashes(hashes: Uint32Array): Uint32Array {
  const starts = new Uint32Array(65_537);
  for (const hash of hashes) {
    const next = (hash >>> 16) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  return starts;
}
