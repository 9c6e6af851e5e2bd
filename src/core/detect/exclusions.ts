import type { SignalKind } from '#core/signals/kind.ts';

/**
 * Kinds that do not stand on one passage together: the less probable of the two gives way. From the border cases of
 * the taxonomy (docs/signals.md): a contract is renewed or left; haggling is no price enquiry; "do X and I sign" is
 * no step of the purchase; a refusal with a date is no timeline, and no money now is no budget.
 */
const rivals: readonly (readonly [SignalKind, SignalKind])[] = [
  ['renewal', 'churn-risk'],
  ['pricing', 'discount'],
  ['procurement', 'discount'],
  ['timeline', 'stall'],
  ['budget', 'stall'],
  ['renewal', 'stall'],
  ['seat-expansion', 'churn-risk'],
];

/** How much less probable the weaker kind must be to give way. */
const margin = 0.05;

interface Scored {
  readonly kind: SignalKind;
  readonly probability: number;
}

/** The scores of one passage that remain. */
export function withoutExcluded<Score extends Scored>(scores: readonly Score[]): Score[] {
  const probability = new Map(scores.map((score) => [score.kind, score.probability]));
  const givesWay = (weaker: SignalKind, stronger: SignalKind): boolean =>
    (probability.get(weaker) ?? 0) + margin < (probability.get(stronger) ?? 0);
  return scores.filter(
    ({ kind }) =>
      !rivals.some(
        ([one, other]) => (kind === one && givesWay(one, other)) || (kind === other && givesWay(other, one)),
      ),
  );
}
