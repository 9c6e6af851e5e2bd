import type { Thresholds } from '#core/detect/model/model-file.ts';
import { modelLanguages } from '#core/detect/model/familiarity.ts';
import { calibrate } from '#core/detect/model/thresholds.ts';
import type { Language } from '#core/mail/message.ts';
import { isOpportunityKind, signalKinds } from '#core/signals/kind.ts';

/** A message left out of training: the largest log-odds of each kind, and which kinds it holds. */
export interface LeftOutMessage {
  readonly logOdds: Float32Array;
  readonly truth: Uint8Array;
  readonly language: Language;
  readonly familiarity: number;
}

const isOpportunity = signalKinds.map(isOpportunityKind);
/** Alerts are for certainty: of the messages that raise one, so many must hold an opportunity. */
const alertPrecision = 0.96;
const passes = 200;
/** Pull of each kind's offset to the shared one: kinds with few examples keep near it. */
const pull = 8;

/**
 * Thresholds as they are best for messages of writers that no model has seen.
 * @param others messages of writers who never write a signal: they speak on what may disturb, but say nothing of how
 *   often a message holds a kind
 */
export function fitThresholds(
  messages: readonly LeftOutMessage[],
  others: readonly LeftOutMessage[] = [],
): Thresholds {
  const { slope, offsets } = fitPlatt(messages);
  const score = ({ logOdds, truth }: LeftOutMessage): Scored => ({
    truth,
    probability: logOdds.map((value, kind) => calibrate({ slope, offsets }, value, kind)),
  });
  const scored = messages.map(score);
  const { opportunity } = fitOpportunity(scored);
  const { alert } = fitOpportunity([...scored, ...others.map(score)]);
  return {
    slope,
    offsets,
    review: fitReview(scored),
    opportunity,
    alert: Math.max(alert, opportunity),
    familiar: fitFamiliar(messages),
  };
}

/** Of the messages that buyers wrote, so many are less familiar. */
const unfamiliarShare = 0.02;
/** A language with fewer messages goes by all of them. */
const leastMessages = 50;

/** What all but the strangest messages with a signal reach, language by language. */
function fitFamiliar(messages: readonly LeftOutMessage[]): Float32Array {
  const signalling = messages.filter(({ truth }) => truth.includes(1));
  const lowest = (chosen: readonly LeftOutMessage[]): number => {
    const sorted = chosen.map(({ familiarity }) => familiarity).sort((a, b) => a - b);
    return sorted[Math.floor(unfamiliarShare * sorted.length)] ?? 0;
  };
  return Float32Array.from(modelLanguages, (language) => {
    const own = signalling.filter((message) => message.language === language);
    return lowest(own.length >= leastMessages ? own : signalling);
  });
}

interface Scored {
  readonly truth: Uint8Array;
  readonly probability: Float32Array;
}

/** Platt's scaling with one slope and an offset per kind, by gradient descent on the cross-entropy. */
function fitPlatt(messages: readonly LeftOutMessage[]): { slope: number; offsets: Float32Array } {
  const kinds = signalKinds.length;
  let slope = 1;
  const offsets = new Float32Array(kinds);
  for (let pass = 0; pass < passes; pass += 1) {
    let slopeGradient = 0;
    let slopeCurve = 1e-3;
    const gradients = new Float64Array(kinds);
    const curves = new Float64Array(kinds).fill(pull);
    const shared = offsets.reduce((sum, each) => sum + each, 0) / kinds;
    for (const { logOdds, truth } of messages) {
      for (let kind = 0; kind < kinds; kind += 1) {
        const value = logOdds[kind] ?? 0;
        const probability = calibrate({ slope, offsets }, value, kind);
        const error = probability - (truth[kind] ?? 0);
        const curve = probability * (1 - probability);
        slopeGradient += error * value;
        slopeCurve += curve * value * value;
        gradients[kind] = (gradients[kind] ?? 0) + error;
        curves[kind] = (curves[kind] ?? 0) + curve;
      }
    }
    slope -= (0.5 * slopeGradient) / slopeCurve;
    for (let kind = 0; kind < kinds; kind += 1) {
      const gradient = (gradients[kind] ?? 0) + pull * ((offsets[kind] ?? 0) - shared);
      offsets[kind] = (offsets[kind] ?? 0) - (0.5 * gradient) / (curves[kind] ?? 1);
    }
  }
  return { slope, offsets };
}

/** What the thresholds yield on the messages they were fitted on. */
export interface LeftOutFigures {
  /** Mean over the kinds. */
  readonly macroF1: number;
  readonly opportunityF1: number;
}

export function measureThresholds(
  messages: readonly LeftOutMessage[],
  thresholds: Thresholds,
): LeftOutFigures {
  const scored = messages.map(({ logOdds, truth }) => ({
    truth,
    probability: logOdds.map((value, kind) => calibrate(thresholds, value, kind)),
  }));
  const figures = signalKinds.map((_, kind) => f1(scored, kind, thresholds.review[kind] ?? 1));
  const macroF1 = figures.reduce((sum, each) => sum + each, 0) / figures.length;
  const joint = scored.map(({ truth, probability }) => ({
    truth: Uint8Array.of(truth.some((each, kind) => each === 1 && isOpportunity[kind]) ? 1 : 0),
    probability: Float32Array.of(Math.max(...probability.filter((_, kind) => isOpportunity[kind]))),
  }));
  return { macroF1, opportunityF1: f1(joint, 0, thresholds.opportunity) };
}

const steps = Array.from({ length: 60 }, (_, step) => 0.1 + step / 100);

/** Per kind the threshold of best F1, half-way to the one that is best for all. */
function fitReview(scored: readonly Scored[]): Float32Array {
  const shared = bestOf(steps, (threshold) =>
    signalKinds.reduce((sum, _, kind) => sum + f1(scored, kind, threshold), 0),
  );
  return Float32Array.from(
    signalKinds,
    (_, kind) => (bestOf(steps, (threshold) => f1(scored, kind, threshold)) + shared) / 2,
  );
}

function f1(scored: readonly Scored[], kind: number, threshold: number): number {
  let [hit, wrong, missed] = [0, 0, 0];
  for (const { truth, probability } of scored) {
    const found = (probability[kind] ?? 0) >= threshold;
    if (found && truth[kind]) hit += 1;
    else if (found) wrong += 1;
    else if (truth[kind]) missed += 1;
  }
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong + missed);
}

/** The decision for the best F1 of opportunities; the alert for its precision, at the best recall. */
function fitOpportunity(scored: readonly Scored[]): Pick<Thresholds, 'alert' | 'opportunity'> {
  const ranked = scored
    .map(({ truth, probability }) => ({
      holds: truth.some((each, kind) => each === 1 && isOpportunity[kind]),
      best: probability.reduce((best, each, kind) => (isOpportunity[kind] ? Math.max(best, each) : best), 0),
    }))
    .sort((a, b) => b.best - a.best);
  const all = ranked.filter(({ holds }) => holds).length;
  let hits = 0;
  let best = { f1: 0, at: 1 };
  let alert = 1;
  for (const [index, { holds, best: probability }] of ranked.entries()) {
    if (holds) hits += 1;
    const score = (2 * hits) / (index + 1 + all);
    if (score > best.f1) best = { f1: score, at: probability };
    if (hits / (index + 1) >= alertPrecision) alert = probability;
  }
  return { opportunity: best.at, alert };
}

function bestOf(candidates: readonly number[], worth: (candidate: number) => number): number {
  let [best, most] = [candidates[0] ?? 0, -1];
  for (const candidate of candidates) {
    const value = worth(candidate);
    if (value > most) [best, most] = [candidate, value];
  }
  return best;
}
