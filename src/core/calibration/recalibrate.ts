import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { toLogOdds, type Calibration, type KindCalibration } from './calibration.ts';

/** Decisions on the signals of one kind in one account. */
export interface DecisionCounts {
  readonly accepted: number;
  readonly dismissed: number;
  /** What the detector itself gave these signals on average, without any shift; 0 to 1. */
  readonly meanProbability: number;
}

export type CountsByKind = Readonly<Partial<Record<SignalKind, DecisionCounts>>>;

/** Fewer decisions on a kind are chance. */
export const fewestDecisions = 5;

/** How many decisions the detector's own opinion counts for. */
export const priorDecisions = 20;

/** Log-odds; decisions may make a detection doubtful or certain, not impossible or proven. */
export const largestShift = 2;

/**
 * How far each kind is to be shifted in an account, from its reps' decisions.
 *
 * The share of a kind's signals that are right has the prior Beta(k·m, k·(1 − m)), where m is the detector's mean
 * probability for the decided signals and k = 20 the number of decisions that it counts for. After a accepted and d
 * dismissed its mean is p = (k·m + a) / (k + a + d), and the shift is logit(p) − logit(m), at most 2 either way. Below
 * five decisions there is none.
 *
 * Sources: the posterior mean of the beta-binomial model (Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.4);
 * correcting a logistic model by its intercept alone where data are few (Steyerberg, Clinical Prediction Models,
 * 2nd ed., chapter 20).
 */
export function recalibrate(counts: CountsByKind): Calibration {
  const entries = signalKinds.flatMap((kind): [SignalKind, KindCalibration][] => {
    const ofKind = counts[kind];
    if (!ofKind || ofKind.accepted + ofKind.dismissed < fewestDecisions) return [];
    const { accepted, dismissed } = ofKind;
    return [[kind, { shift: shiftOf(ofKind), accepted, dismissed }]];
  });
  return Object.fromEntries(entries);
}

function shiftOf({ accepted, dismissed, meanProbability }: DecisionCounts): number {
  const decided = accepted + dismissed;
  const posterior = (priorDecisions * meanProbability + accepted) / (priorDecisions + decided);
  const shift = toLogOdds(posterior) - toLogOdds(meanProbability);
  return Math.min(largestShift, Math.max(-largestShift, shift));
}
