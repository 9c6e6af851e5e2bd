import { contextFeatureCount, ownScoreFeature } from '#core/detect/model/context-features.ts';
import { hashText } from '#core/detect/model/hash.ts';
import type { ContextOptions } from './fit-context.ts';

export interface TrainingOptions {
  readonly seed: number;
  /** Parts of writers for scores that no model has been trained on. */
  readonly folds: number;
  readonly sentenceFeatures: number;
  readonly classFeatures: number;
  readonly hidden: number;
  /** Of the writers, for a learning curve. */
  readonly share: number;
  /** Files of writers that nothing is learned from, for experiments. */
  readonly without: readonly string[];
}

export const defaultOptions: TrainingOptions = {
  seed: 1,
  folds: 8,
  sentenceFeatures: 48_000,
  classFeatures: 12_000,
  hidden: 16,
  share: 1,
  without: [],
};

export function contextOptions({ hidden, seed }: TrainingOptions): ContextOptions {
  if (contextFeatureCount <= ownScoreFeature) throw new Error('the context has no feature of its own score');
  return { networks: 3, hidden, seed, passes: 6, ownScore: ownScoreFeature };
}

/** Whole writers: a quarter of the data is a quarter of the writers. */
export function isInShare(writer: string, share: number): boolean {
  return share >= 1 || hashText(writer, 0) / 2 ** 32 < share;
}
