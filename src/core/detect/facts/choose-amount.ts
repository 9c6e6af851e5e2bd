import type { ReadMessage } from '#core/mail/message.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { Facts } from '../detection.ts';
import { currencyByCountry } from './currencies.ts';
import { bestOf, rankOf, type FactSentence } from './fact-context.ts';
import { findMoney, type MoneyMention } from './money.ts';
import { leftBehind, moneyWords, otherMoney, ownShare } from './words/contexts.ts';

const ranks: Readonly<Partial<Record<SignalKind, number>>> = {
  budget: 5,
  procurement: 3,
  'seat-expansion': 3.6,
  'new-need': 3.6,
  'cross-sell': 3,
  renewal: 2.5,
  evaluation: 1,
  pricing: 1.5,
  'tier-upgrade': 1,
  discount: 0.5,
};
const leastScore = 3.3;
const leastAmount = 100;

/** The money for this purchase, where it is stated, with its currency where that is clear. */
export function amountFact(
  read: ReadMessage,
  sentences: readonly FactSentence[],
  country: string | null,
): Pick<Facts, 'amount' | 'currency'> {
  const candidates = sentences.flatMap((sentence) =>
    findMoney(sentence.text, { language: read.language, country })
      .filter(({ amount, isRate }) => !isRate && amount >= leastAmount)
      .map((mention) => ({ mention, score: scoreAmount(mention, sentence) })),
  );
  const best = bestOf(candidates, leastScore)?.mention;
  if (!best) return {};
  const elsewhere = candidates.find(({ mention }) => mention.currency !== null)?.mention.currency;
  const currency = best.currency ?? elsewhere ?? currencyByCountry[country ?? ''];
  return { amount: best.amount, ...(currency === undefined || currency === null ? {} : { currency }) };
}

function scoreAmount(mention: MoneyMention, sentence: FactSentence): number {
  const here = rankOf(sentence.kindsAt(mention), ranks);
  const proof = Math.max(here, rankOf(sentence.kinds, ranks) * 0.6, rankOf(sentence.nearKinds, ranks) * 0.15);
  return (
    proof +
    (moneyWords.test(sentence.folded) ? 1.2 : 0) -
    (otherMoney.test(sentence.folded) && here < 5 ? 2 : 0) -
    (mention.currency === null && here < 5 ? 2.5 : 0) -
    (ownShare.test(sentence.folded) ? 2 : 0) -
    (leftBehind.test(sentence.folded.slice(Math.max(0, mention.start - 30), mention.start)) ? 2 : 0) -
    (sentence.isSubject ? 0.5 : 0)
  );
}
