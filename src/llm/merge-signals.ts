import { withoutExcluded } from '#core/detect/exclusions.ts';
import type { DetectedSignal, Detection } from '#core/detect/detection.ts';
import type { Span } from '#core/mail/message.ts';
import { isOpportunityKind, signalKinds } from '#core/signals/kind.ts';
import type { ModelSignal } from './verify-answer.ts';

/** From here two readers that agree may disturb somebody; what stays below an alert is worth less. */
const agreedAlert = 0.8;
const mostForReview = 0.79;

/**
 * The embedded detection with what the language model adds. Nothing of it is taken away.
 * - A kind that only the model saw is shown to be checked (`review`), never an alert.
 * - A kind that both saw on the same words has the probability that at least one of two independent readers is right,
 *   1 − (1 − p)(1 − q) (the noisy-or; J. Pearl, "Probabilistic Reasoning in Intelligent Systems", 1988, 4.3). It
 *   becomes an alert from 0.8 on and only if the model is certain, which takes an embedded probability of 0.5.
 * - A kind that contradicts the embedded finding on the same words gives way to it.
 */
export function mergeSignals(detection: Detection, found: readonly ModelSignal[]): Detection {
  const foundByKind = new Map(found.map((signal) => [signal.kind, signal]));
  const embedded = detection.signals.map((signal) => agree(signal, foundByKind.get(signal.kind)));
  const known = new Set(embedded.map((signal) => signal.kind));
  const added = found
    .filter((signal) => !known.has(signal.kind) && !contradicts(signal, embedded))
    .map(toDetected);
  const signals = [...embedded, ...added].sort(
    (a, b) => a.start - b.start || signalKinds.indexOf(a.kind) - signalKinds.indexOf(b.kind),
  );
  const opportunity = detection.opportunity || added.some(({ kind }) => isOpportunityKind(kind));
  return { ...detection, signals, opportunity };
}

/** Without what only this file needs to know. */
function toDetected({ kind, quote, start, end, cue, probability, tier }: ModelSignal): DetectedSignal {
  return { kind, quote, start, end, cue, probability, tier, source: 'language-model' };
}

function agree(embedded: DetectedSignal, model: ModelSignal | undefined): DetectedSignal {
  if (!model || embedded.tier === 'alert' || !overlaps(embedded, model)) return embedded;
  const agreed = 1 - (1 - embedded.probability) * (1 - model.probability);
  if (model.confidence === 'certain' && agreed >= agreedAlert)
    return { ...embedded, probability: agreed, tier: 'alert', source: 'both' };
  const probability = Math.max(embedded.probability, Math.min(agreed, mostForReview));
  return { ...embedded, probability, source: 'both' };
}

function contradicts(signal: ModelSignal, embedded: readonly DetectedSignal[]): boolean {
  const beside = embedded.filter((other) => overlaps(other, signal));
  return !withoutExcluded<DetectedSignal>([signal, ...beside]).includes(signal);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
