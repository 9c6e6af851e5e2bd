import type { DetectedSignal, Detection } from '#core/detect/detection.ts';
import type { Span } from '#core/mail/message.ts';
import { isOpportunityKind, kindToGroup, type SignalKind } from '#core/signals/kind.ts';
import type { LabelledMessage } from './labelled.ts';

/** A signal that was found, held against the labels. */
export interface JudgedSignal extends DetectedSignal {
  /** The message holds this kind. */
  readonly isRight: boolean;
  /** Its quote and a labelled quote of the kind share at least half of their union. */
  readonly isProvenAlike: boolean;
}

/** A labelled message with what the detector made of it. */
export interface Outcome {
  readonly row: LabelledMessage;
  readonly detection: Detection;
  readonly expected: ReadonlySet<SignalKind>;
  readonly signals: readonly JudgedSignal[];
  /** Every kind of the message with its probability, also those too unlikely to be shown: for average precision. */
  readonly ranked: readonly RankedKind[];
}

export interface RankedKind {
  readonly kind: SignalKind;
  readonly probability: number;
  readonly isRight: boolean;
}

/** @param all the signals of a detector that shows every one; without them only what was shown is ranked */
export function judge(row: LabelledMessage, detection: Detection, all = detection.signals): Outcome {
  const expected = new Set(row.labels.map(({ kind }) => kind));
  const signals = detection.signals.map((signal) => ({
    ...signal,
    isRight: expected.has(signal.kind),
    isProvenAlike: spansOf(row, signal.kind).some((span) => overlap(span, signal) >= 0.5),
  }));
  const ranked = all.map(({ kind, probability }) => ({ kind, probability, isRight: expected.has(kind) }));
  return { row, detection, expected, signals, ranked };
}

/** Somebody would be told of an opportunity. */
export function isAlerted({ signals }: Detection): boolean {
  return signals.some(({ kind, tier }) => tier === 'alert' && isOpportunityKind(kind));
}

/** Somebody would be disturbed: by an opportunity or by a risk. */
export function isDisturbing({ signals }: Detection): boolean {
  return signals.some(({ kind, tier }) => tier === 'alert' && kindToGroup(kind) !== 'qualifier');
}

/** Where the labelled quotes of a kind stand; a quote that stands twice counts at both places. */
export function spansOf({ labels, text }: LabelledMessage, kind: SignalKind): Span[] {
  return labels.filter((label) => label.kind === kind).flatMap(({ quote }) => placesOf(text, quote));
}

/** Characters in both ÷ characters in either (Jaccard). */
export function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + (b.end - b.start) - shared);
}

function placesOf(text: string, quote: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + quote.length)) {
    places.push({ start, end: start + quote.length });
  }
  return places;
}
