import type { Language } from '#core/mail/message.ts';
import { wordFeature, type TextFeatures } from './features.ts';
import { findFeature, type SparseModel } from './sparse-model.ts';

/** The languages in the order in which a model file keeps a figure for each. */
export const modelLanguages = [
  'fr',
  'en',
  'de',
  'es',
  'it',
  'nl',
  'pt',
  'und',
] as const satisfies readonly Language[];

/** Words, and known ones among them, that every message counts as having: a short one says little. */
const prior = { words: 10, known: 9 };

/**
 * How much of a message stands in words that the model learned from, 0 to 1. Where few do, it speaks of a world that
 * the model never saw, and the model's certainty about it is not worth much.
 */
export function measureFamiliarity(model: SparseModel, passages: readonly TextFeatures[]): number {
  let [words, known] = [prior.words, prior.known];
  for (const { tokens } of passages) {
    for (const { folded } of tokens) {
      words += 1;
      if (findFeature(model, wordFeature(folded)) >= 0) known += 1;
    }
  }
  return known / words;
}
