import { indexHashes, type SparseModel } from '#core/detect/model/sparse-model.ts';
import type { LinearExample } from './examples.ts';
import { createRandom, shuffle } from './random.ts';
import { collectVocabulary, pruneVocabulary, type Vocabulary } from './vocabulary.ts';

export interface LinearOptions {
  readonly outputs: number;
  /** Features of fewer examples are not looked at. */
  readonly leastExamples: number;
  /** Features that the model keeps. */
  readonly mostFeatures: number;
  readonly passes: number;
  readonly seed: number;
}

interface Fit {
  readonly bias: Float32Array;
  /** Row × output. */
  readonly weights: Float32Array;
}

/** Passes of the first fit, which only tells which features are worth keeping. */
const scoutingPasses = 4;
const rate = { weight: 4, bias: 0.1 };
/** Squared gradients start from here: a feature seen once then moves little (Adagrad: Duchi, Hazan, Singer 2011). */
const start = { weight: 10, bias: 1e-4 };

/**
 * One logistic regression per output by stochastic gradient descent, twice: on all features, then on those whose
 * weights carry most. Weights end as 8 bits per output's own scale.
 */
export function fitLinear(examples: readonly LinearExample[], options: LinearOptions): SparseModel {
  const all = collectVocabulary(examples, options.leastExamples);
  const scout = descend(examples, all, options, scoutingPasses);
  const vocabulary = pruneVocabulary(all, worthOf(scout.weights, all, options.outputs), options.mostFeatures);
  return quantize(descend(examples, vocabulary, options, options.passes), vocabulary, options.outputs);
}

interface Row {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  readonly truth: Uint8Array;
  readonly weight: number;
}

function descend(
  examples: readonly LinearExample[],
  vocabulary: Vocabulary,
  { outputs, seed }: LinearOptions,
  passes: number,
): Fit {
  const rows = examples.map((example) => toRow(example, vocabulary));
  const fit = {
    bias: new Float32Array(outputs).fill(-3),
    weights: new Float32Array(vocabulary.hashes.length * outputs),
  };
  const squares = {
    bias: new Float32Array(outputs).fill(start.bias),
    weights: new Float32Array(fit.weights.length).fill(start.weight),
  };
  const order = Int32Array.from(rows, (_, index) => index);
  const random = createRandom(seed);
  const errors = new Float32Array(outputs);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index];
      if (!row) continue;
      readErrors(row, fit.bias, fit.weights, errors);
      for (let k = 0; k < outputs; k += 1) step(fit.bias, squares.bias, k, errors[k] ?? 0, rate.bias);
      correct(row, errors, fit.weights, squares.weights);
    }
  }
  return fit;
}

function correct(row: Row, errors: Float32Array, weights: Float32Array, squares: Float32Array): void {
  const outputs = errors.length;
  for (let at = 0; at < row.rows.length; at += 1) {
    const value = row.values[at] ?? 0;
    const from = (row.rows[at] ?? 0) * outputs;
    for (let k = 0; k < outputs; k += 1)
      step(weights, squares, from + k, (errors[k] ?? 0) * value, rate.weight);
  }
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
  size: number,
): void {
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  weights[at] = (weights[at] ?? 0) - (size * gradient) / Math.sqrt(square);
}

function readErrors(row: Row, bias: Float32Array, weights: Float32Array, errors: Float32Array): void {
  const outputs = errors.length;
  errors.set(bias);
  for (let at = 0; at < row.rows.length; at += 1) {
    const value = row.values[at] ?? 0;
    const from = (row.rows[at] ?? 0) * outputs;
    for (let k = 0; k < outputs; k += 1) errors[k] = (errors[k] ?? 0) + value * (weights[from + k] ?? 0);
  }
  for (let k = 0; k < outputs; k += 1) {
    errors[k] = (1 / (1 + Math.exp(-(errors[k] ?? 0))) - (row.truth[k] ?? 0)) * row.weight;
  }
}

function toRow({ families, truth, weight }: LinearExample, { rows, idf }: Vocabulary): Row {
  const known = families.map((family) => family.flatMap((hash) => rows.get(hash) ?? []));
  const values = known.flatMap((family) => {
    const norm = Math.sqrt(family.reduce((sum, row) => sum + (idf[row] ?? 0) ** 2, 0)) || 1;
    return family.map((row) => (idf[row] ?? 0) / norm);
  });
  return { rows: Int32Array.from(known.flat()), values: Float32Array.from(values), truth, weight };
}

/** How much a feature's weights can move any score. */
function worthOf(weights: Float32Array, { idf }: Vocabulary, outputs: number): Float32Array {
  return Float32Array.from(idf, (each, row) => {
    let largest = 0;
    for (let k = 0; k < outputs; k += 1)
      largest = Math.max(largest, Math.abs(weights[row * outputs + k] ?? 0));
    return largest * each;
  });
}

function quantize({ bias, weights }: Fit, { hashes, idf }: Vocabulary, outputs: number): SparseModel {
  const scales = new Float32Array(outputs);
  for (const [at, weight] of weights.entries()) {
    scales[at % outputs] = Math.max(scales[at % outputs] ?? 0, Math.abs(weight) / 127);
  }
  const whole = Int8Array.from(weights, (weight, at) => Math.round(weight / (scales[at % outputs] || 1)));
  return { outputs, bias, hashes, starts: indexHashes(hashes), idf, weights: whole, scales };
}
