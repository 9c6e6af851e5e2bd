import { groupBy } from '#core/collections.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { Decision, DismissReason, Signal } from '#core/signals/signal.ts';
import { applyCalibration } from './calibration.ts';
import type { CountsByKind, DecisionCounts } from './recalibrate.ts';

/** What a decision teaches needs no more of a signal than this: no words, no person. */
export type DecidedSignal = Pick<Signal, 'kind' | 'probability' | 'calibration' | 'source' | 'decision'>;

/** Reasons that speak of the sale, not of the reading: the sentence was a signal all the same. */
const sparesDetection: ReadonlySet<DismissReason> = new Set(['already-handled', 'wrong-person']);

interface Vote {
  readonly kind: SignalKind;
  readonly isRight: boolean;
  /** The detector's own, before any shift. */
  readonly probability: number;
}

/**
 * Counts the decisions of one account by kind. Open and snoozed signals are no decisions, a dismissal that does not
 * speak against the detection counts neither way, and what a language model alone found says nothing of the detector.
 */
export function countDecisions(signals: readonly DecidedSignal[]): CountsByKind {
  const votes = groupBy(signals.flatMap(toVote), ({ kind }) => kind);
  return Object.fromEntries([...votes].map(([kind, ofKind]) => [kind, count(ofKind)]));
}

function toVote({ kind, decision, probability, calibration, source }: DecidedSignal): Vote[] {
  const isRight = source === 'language-model' ? null : verdictOf(decision);
  if (isRight === null) return [];
  return [{ kind, isRight, probability: applyCalibration(probability, -(calibration?.shift ?? 0)) }];
}

function verdictOf(decision: Decision): boolean | null {
  if (decision.state === 'accepted') return true;
  return decision.state === 'dismissed' && !sparesDetection.has(decision.reason) ? false : null;
}

function count(votes: readonly Vote[]): DecisionCounts {
  const accepted = votes.filter(({ isRight }) => isRight).length;
  const sum = votes.reduce((total, { probability }) => total + probability, 0);
  return { accepted, dismissed: votes.length - accepted, meanProbability: sum / votes.length };
}
