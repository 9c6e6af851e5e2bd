import type { ReadMessage } from '#core/mail/message.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { Facts } from '../detection.ts';
import { bestOf, rankOf, type FactSentence } from './fact-context.ts';
import { findQuantities, type QuantityMention } from './quantities.ts';
import { comparedBefore, growthWords, limitBefore, rateBehind, sizeBefore } from './words/contexts.ts';

const ranks: Readonly<Partial<Record<SignalKind, number>>> = {
  'seat-expansion': 4,
  'new-need': 3,
  pricing: 3,
  procurement: 2.5,
  'churn-risk': 3,
  'cross-sell': 2.5,
  timeline: 1.5,
  renewal: 2,
  'tier-upgrade': 1,
  discount: 1,
  evaluation: 0.5,
};
const leastScore = 5;

/** How much is wanted or how large the buyer is, where it is stated, with the noun that it counts. */
export function quantityFact(
  read: ReadMessage,
  sentences: readonly FactSentence[],
): Pick<Facts, 'quantity' | 'unit'> {
  const isSizeWanted = sentences.some(({ kinds }) => sizeKinds.some((kind) => kinds.has(kind)));
  const candidates = sentences.flatMap((sentence) =>
    findQuantities(sentence.text, read.language).map((mention) => ({
      mention,
      score: scoreQuantity(mention, sentence, isSizeWanted),
    })),
  );
  const best = bestOf(candidates, leastScore)?.mention;
  return best ? { quantity: best.quantity, unit: best.unit } : {};
}

/** Kinds that make the buyer's own size worth stating, wherever in the message it stands. */
const sizeKinds: readonly SignalKind[] = ['new-need', 'pricing', 'seat-expansion', 'cross-sell'];

function scoreQuantity(mention: QuantityMention, sentence: FactSentence, isSizeWanted: boolean): number {
  const { quantity, isPriceUnit, isWritten, start } = mention;
  const here = rankOf(sentence.kindsAt(mention), ranks);
  const proof = Math.max(here, rankOf(sentence.kinds, ranks) * 0.6, rankOf(sentence.nearKinds, ranks) * 0.3);
  const left = sentence.folded.slice(Math.max(0, start - 40), start);
  const isSize = isPriceUnit && isSizeWanted && quantity >= 5;
  return (
    proof +
    (isPriceUnit ? 2 : 0) +
    (isSize ? 1.6 : 0) +
    (isSize && sizeBefore.test(left) ? 0.4 : 0) +
    (isWritten || quantity >= 5 ? 0.5 : 0) +
    (growthWords.test(sentence.folded) ? 0.5 : 0) +
    (sizeBefore.test(left) ? 0.7 : 0) -
    (comparedBefore.test(left) ? 3 : 0) -
    (rateBehind.test(sentence.folded.slice(mention.end, mention.end + 16)) ? 3 : 0) -
    (limitBefore.test(left) ? 2 : 0) -
    smallness(quantity)
  );
}

/** One, two or three are more often "one thing" and "my two colleagues" than what is bought. */
function smallness(quantity: number): number {
  if (quantity === 1) return 3;
  return quantity <= 4 ? 1 : 0;
}
