import type { Span } from '#core/mail/message.ts';
import type { TextFeatures } from './features.ts';
import { findFeature, lengthOf, type SparseModel } from './sparse-model.ts';

/** A cue is no longer than this many words. */
const mostWords = 6;

/**
 * The words of a passage that carry a kind: the run of tokens around the one to which the model's weights give most.
 * Each feature's contribution is shared evenly by the tokens it covers. Null when nothing speaks for the kind.
 */
export function findCarryingWords(model: SparseModel, features: TextFeatures, kind: number): Span | null {
  const shares = shareByToken(model, features, kind);
  let best = 0;
  for (const [at, share] of shares.entries()) if (share > (shares[best] ?? 0)) best = at;
  if (!((shares[best] ?? 0) > 0)) return null;
  const [first, last] = widen(shares, best);
  const { tokens } = features;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** Takes in neighbours, the better first, as long as they carry a third of what the best token does. */
function widen(shares: Float32Array, best: number): [number, number] {
  const share = (at: number): number => shares[at] ?? 0;
  const enough = share(best) / 3;
  let [first, last] = [best, best];
  while (last - first + 1 < mostWords && Math.max(share(first - 1), share(last + 1)) >= enough) {
    if (share(first - 1) > share(last + 1)) first -= 1;
    else last += 1;
  }
  return [first, last];
}

function shareByToken(model: SparseModel, features: TextFeatures, kind: number): Float32Array {
  const rows = features.words.map((hash) => findFeature(model, hash));
  const norm = lengthOf(
    model,
    rows.filter((row) => row >= 0),
  );
  const shares = new Float32Array(features.tokens.length);
  for (const [index, row] of rows.entries()) {
    const [start, end] = features.wordSpans[index] ?? [0, 0];
    if (row < 0 || end <= start) continue;
    const weight = (model.weights[row * model.outputs + kind] ?? 0) * (model.scales[kind] ?? 0);
    const share = (weight * (model.idf[row] ?? 0)) / norm / (end - start);
    for (let at = Math.max(0, start); at < Math.min(end, shares.length); at += 1)
      shares[at] = (shares[at] ?? 0) + share;
  }
  return shares;
}
