import type { DetectedSignal } from '#core/detect/detection.ts';
import { isSignalKind, type SignalKind } from '#core/signals/kind.ts';
import { isProven } from '#core/signals/proof.ts';
import type { Confidence, ModelAnswer } from './answer.ts';
import { findQuote, type FreshLine } from './fresh-text.ts';

/** Why a signal of the model's is not believed. */
export type RefusalReason =
  'unknown-kind' | 'disabled-kind' | 'quote-not-found' | 'quote-length' | 'repeated-kind';

export interface VerifiedAnswer {
  /** At most one of a kind, each proven by words of the sender's own. */
  readonly signals: readonly ModelSignal[];
  readonly refused: readonly RefusalReason[];
}

export interface ModelSignal extends DetectedSignal {
  readonly confidence: Confidence;
}

/**
 * What a model's two degrees of confidence are worth. Models overstate themselves and nobody has measured this one on
 * this account's mail, so both stay well below every threshold of an alert.
 */
export const probabilityOf: Readonly<Record<Confidence, number>> = { certain: 0.6, likely: 0.4 };

const longestQuote = 500;
const fewestWords = 2;

interface Verification {
  /** The message's whole text, into which offsets point. */
  readonly text: string;
  /** What was sent of it. */
  readonly lines: readonly FreshLine[];
  readonly disabledKinds: readonly SignalKind[];
}

/**
 * Holds each signal of an answer against the email. One that names no known kind, or whose quote does not stand in one
 * of the lines that were sent, is refused and counted; the others stay.
 */
export function verifyAnswer(answer: ModelAnswer, verification: Verification): VerifiedAnswer {
  const signals = new Map<SignalKind, ModelSignal>();
  const refused: RefusalReason[] = [];
  const byConfidence = [...answer.signals].sort(
    (a, b) => probabilityOf[b.confidence] - probabilityOf[a.confidence],
  );
  for (const claimed of byConfidence) {
    const result = verifyOne(claimed, verification);
    if (typeof result === 'string') refused.push(result);
    else if (signals.has(result.kind)) refused.push('repeated-kind');
    else signals.set(result.kind, result);
  }
  return { signals: [...signals.values()], refused };
}

function verifyOne(
  { kind, quote: claimed, confidence }: ModelAnswer['signals'][number],
  { text, lines, disabledKinds }: Verification,
): ModelSignal | RefusalReason {
  if (!isSignalKind(kind)) return 'unknown-kind';
  if (disabledKinds.includes(kind)) return 'disabled-kind';
  const wanted = claimed.trim();
  if (wanted.length > longestQuote || countWords(wanted) < fewestWords) return 'quote-length';
  const span = findQuote(wanted, lines);
  if (!span) return 'quote-not-found';
  const quote = text.slice(span.start, span.end);
  const signal: ModelSignal = {
    kind,
    quote,
    ...span,
    // The model names no words within its quote, so none are set off.
    cue: { start: 0, end: 0 },
    probability: probabilityOf[confidence],
    tier: 'review',
    source: 'language-model',
    confidence,
  };
  return isProven(signal, text) ? signal : 'quote-length';
}

function countWords(text: string): number {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length;
}
