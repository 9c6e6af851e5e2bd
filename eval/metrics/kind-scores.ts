import type { Tier } from '#core/detect/detection.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { count, macroF1, noCounts, toScores, type Counts, type Scores } from '../counts.ts';
import { isAlerted, type Outcome } from '../judge.ts';
import { averagePrecision } from './average-precision.ts';

/** `review` stands for everything that is shown, alerts included. */
export interface TierScores {
  readonly review: Scores;
  readonly alert: Scores;
  readonly averagePrecision: number | null;
}

export interface KindScores extends TierScores {
  readonly kind: SignalKind;
}

export interface GroupScores extends TierScores {
  readonly name: string;
  readonly messages: number;
  readonly macroF1: number | null;
  /** The decision whether the message is an opportunity. */
  readonly opportunity: Scores;
  /** Alerts of an opportunity, against opportunities. */
  readonly opportunityAlert: Scores;
}

export function scoreKinds(outcomes: readonly Outcome[]): KindScores[] {
  return signalKinds.map((kind) => ({ kind, ...scoreTiers(outcomes, [kind]) }));
}

/** Figures of a part of the messages; precision, recall and F1 are over all kinds together (micro). */
export function scoreGroup(name: string, outcomes: readonly Outcome[]): GroupScores {
  const decision = noCounts();
  const alert = noCounts();
  for (const { row, detection } of outcomes) {
    count(decision, row.opportunity, detection.opportunity);
    count(alert, row.opportunity, isAlerted(detection));
  }
  return {
    name,
    messages: outcomes.length,
    macroF1: macroF1(signalKinds.map((kind) => countKind(outcomes, kind, 'review'))),
    ...scoreTiers(outcomes, signalKinds),
    opportunity: toScores(decision),
    opportunityAlert: toScores(alert),
  };
}

export function countKind(outcomes: readonly Outcome[], kind: SignalKind, tier: Tier): Counts {
  const counts = noCounts();
  for (const { expected, signals } of outcomes) {
    const found = signals.some((each) => each.kind === kind && (tier === 'review' || each.tier === 'alert'));
    count(counts, expected.has(kind), found);
  }
  return counts;
}

function scoreTiers(outcomes: readonly Outcome[], kinds: readonly SignalKind[]): TierScores {
  const sum = (tier: Tier): Counts => kinds.map((kind) => countKind(outcomes, kind, tier)).reduce(addCounts);
  const review = sum('review');
  const ranked = outcomes.flatMap((outcome) => outcome.ranked.filter(({ kind }) => kinds.includes(kind)));
  return {
    review: toScores(review),
    alert: toScores(sum('alert')),
    averagePrecision: averagePrecision(ranked, review.hit + review.missed),
  };
}

function addCounts(a: Counts, b: Counts): Counts {
  return { hit: a.hit + b.hit, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}
