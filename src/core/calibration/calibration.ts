import type { SignalKind } from '#core/signals/kind.ts';

/** What the decisions of an account's reps say about one kind. */
export interface KindCalibration {
  /** Log-odds to add to the detector's own; between −2 and 2. */
  readonly shift: number;
  /** Decisions that spoke for the detection. */
  readonly accepted: number;
  /** Decisions that spoke against it. */
  readonly dismissed: number;
}

/** By kind, of one account; kinds with too few decisions are absent. */
export type Calibration = Readonly<Partial<Record<SignalKind, KindCalibration>>>;

/** A calibration with the time of its counting, as it is kept between calls. */
export interface Learned {
  readonly calibration: Calibration;
  /** Epoch milliseconds; 0: never. */
  readonly countedAt: number;
}

/** A probability is kept this far from 0 and 1, where log-odds have no end. */
const margin = 1e-6;

/**
 * A probability (0 to 1) moved by log-odds: logistic(logit(p) + shift). Without a shift it is the very same number, and
 * of two probabilities the larger stays the larger.
 */
export function applyCalibration(probability: number, shift: number): number {
  return shift === 0 ? probability : toProbability(toLogOdds(probability) + shift);
}

/** The logit, finite also for 0 and 1. */
export function toLogOdds(probability: number): number {
  const inside = Math.min(1 - margin, Math.max(margin, probability));
  return Math.log(inside / (1 - inside));
}

/** The logistic function. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
