import type { ConceptName } from './concepts/concepts.ts';
import type { Strength } from './kinds/kind-rule.ts';
import { scopeIds } from './scopes/scope-rule.ts';
import { weightsTable } from './weights-table.ts';

/**
 * What the score of a kind is made of (score.ts), fitted by eval/train/fit-cues.ts. Cue features: whether there is a cue of that strength, and the
 * logarithm of how many there are. `rivalry` counts other kinds with a strong cue; every scope is 1 where it holds.
 */
export const featureIds = [
  'sure',
  'more-sure',
  'strong',
  'more-strong',
  'fair',
  'more-fair',
  'weak',
  'more-weak',
  'negated',
  'short',
  'rivalry',
  ...scopeIds,
] as const;

export type FeatureId = (typeof featureIds)[number];

export interface Weights {
  /** Per kind, in the order of signals/kind.ts. */
  readonly bias: readonly number[];
  readonly features: Readonly<Record<FeatureId, number>>;
  /** Per strength and kind, beside the shared feature of that strength: how far the cues of this kind carry. */
  readonly cues: Readonly<Record<Strength, readonly number[]>>;
  /** Per concept and kind: words that speak for or against a kind beyond the cues. */
  readonly concepts: Readonly<Record<ConceptName, readonly number[]>>;
}

/** Weights are whole numbers: hundredths of log-odds. */
export const weightUnit = 100;

export const weights: Weights = weightsTable;
