import { idfUnit } from '#core/detect/model/sparse-model.ts';
import type { LinearExample } from './examples.ts';

/** The features that a model knows; the index of a hash is its row. */
export interface Vocabulary {
  readonly rows: ReadonlyMap<number, number>;
  readonly hashes: Uint32Array;
  /** Inverse document frequency as the model file keeps it: 1 + ln(examples / examples with it), in sixteenths. */
  readonly idf: Uint8Array;
}

/** All features of at least `least` examples. */
export function collectVocabulary(examples: readonly LinearExample[], least: number): Vocabulary {
  const frequency = new Map<number, number>();
  for (const { families } of examples) {
    for (const family of families)
      for (const hash of family) frequency.set(hash, (frequency.get(hash) ?? 0) + 1);
  }
  const hashes = [...frequency].filter(([, count]) => count >= least).map(([hash]) => hash);
  return toVocabulary(hashes, (hash) => 1 + Math.log(examples.length / (frequency.get(hash) ?? 1)));
}

/** The `most` rows of largest `worth`. */
export function pruneVocabulary(vocabulary: Vocabulary, worth: Float32Array, most: number): Vocabulary {
  const { hashes, idf, rows } = vocabulary;
  if (hashes.length <= most) return vocabulary;
  const least = Float32Array.from(worth).sort().at(-most) ?? 0;
  const kept = [...hashes].filter((_, row) => (worth[row] ?? 0) >= least).slice(0, most);
  return toVocabulary(kept, (hash) => (idf[rows.get(hash) ?? 0] ?? 0) / idfUnit);
}

function toVocabulary(unsorted: readonly number[], idfOf: (hash: number) => number): Vocabulary {
  const hashes = Uint32Array.from(unsorted).sort();
  const rows = new Map([...hashes].map((hash, row) => [hash, row]));
  const idf = Uint8Array.from(hashes, (hash) => Math.min(255, Math.round(idfOf(hash) * idfUnit)));
  return { rows, hashes, idf };
}
