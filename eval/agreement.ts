import { isOpportunityKind, signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { count, f1, macroF1, noCounts } from './counts.ts';
import type { LabelledMessage, LabelledSentence, SecondAnnotation } from './labelled.ts';
import { addVotes, kappa, noVotes, type Votes } from './metrics/kappa.ts';

/** How far two people who read the same rows, each blind to the other, found the same kinds. */
export interface Agreement {
  readonly rows: number;
  readonly kinds: readonly KindAgreement[];
  /** Over all decisions "does this row hold this kind". */
  readonly kappa: number | null;
  readonly opportunityKappa: number | null;
  /** The second annotator scored against the labels, as if a detector: what a person reaches. */
  readonly macroF1: number | null;
  readonly opportunityF1: number | null;
}

export interface KindAgreement {
  readonly kind: SignalKind;
  readonly labelled: number;
  readonly second: number;
  readonly kappa: number | null;
}

interface Pair {
  readonly first: ReadonlySet<SignalKind>;
  readonly second: ReadonlySet<SignalKind>;
}

/** Agreement on the rows that both read; null where the second annotator has read none of these. */
export function measureAgreement(
  kindsById: ReadonlyMap<string, ReadonlySet<SignalKind>>,
  annotations: readonly SecondAnnotation[],
): Agreement | null {
  const pairs = annotations.flatMap(({ id, labels }): Pair[] => {
    const first = kindsById.get(id);
    return first ? [{ first, second: new Set(labels.map(({ kind }) => kind)) }] : [];
  });
  if (pairs.length === 0) return null;
  const votes = signalKinds.map((kind) => vote(pairs, (kinds) => kinds.has(kind)));
  const opportunities = vote(pairs, (kinds) => [...kinds].some(isOpportunityKind));
  return {
    rows: pairs.length,
    kinds: signalKinds.map((kind, index) => toKindAgreement(kind, votes[index] ?? noVotes)),
    kappa: kappa(votes.reduce(addVotes)),
    opportunityKappa: kappa(opportunities),
    macroF1: macroF1(votes.map(toCounts)),
    opportunityF1: f1(toCounts(opportunities)),
  };
}

export function messageKinds(rows: readonly LabelledMessage[]): Map<string, ReadonlySet<SignalKind>> {
  return new Map(rows.map(({ id, labels }) => [id, new Set(labels.map(({ kind }) => kind))]));
}

export function sentenceKinds(rows: readonly LabelledSentence[]): Map<string, ReadonlySet<SignalKind>> {
  return new Map(rows.map(({ id, kinds }) => [id, new Set(kinds)]));
}

function vote(pairs: readonly Pair[], says: (kinds: ReadonlySet<SignalKind>) => boolean): Votes {
  const counts = noCounts();
  for (const { first, second } of pairs) count(counts, says(first), says(second));
  const { hit, wrong, missed } = counts;
  return { both: hit, onlySecond: wrong, onlyFirst: missed, neither: pairs.length - hit - wrong - missed };
}

function toKindAgreement(kind: SignalKind, votes: Votes): KindAgreement {
  const { both, onlyFirst, onlySecond } = votes;
  return { kind, labelled: both + onlyFirst, second: both + onlySecond, kappa: kappa(votes) };
}

function toCounts({ both, onlySecond, onlyFirst }: Votes) {
  return { hit: both, wrong: onlySecond, missed: onlyFirst };
}
