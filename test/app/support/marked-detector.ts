import type { DetectedSignal, Tier } from '#core/detect/detection.ts';
import type { EmailRecord } from '#core/records.ts';
import type { EmailReading } from '../../../src/app/use-cases/context.ts';
import { isOpportunityKind, isSignalKind } from '#core/signals/kind.ts';

/**
 * A detector whose findings the test writes into the email: each word that is the name of a kind is a signal, with a
 * question mark behind it one of the review tier. The word `asks` has it wait for an answer, `withdraws` no longer. What the real detector finds is tested elsewhere.
 */
export function detectMarked(email: EmailRecord): EmailReading | null {
  if (email.direction === 'OUTGOING') return null;
  const words = (email.text ?? '').split(' ');
  const signals = words.flatMap((word) => {
    const kind = word.replace('?', '');
    return isSignalKind(kind) ? [marked(kind, word.endsWith('?') ? 'review' : 'alert')] : [];
  });
  const opportunity = signals.some((signal) => isOpportunityKind(signal.kind));
  const stance = (['asks', 'withdraws'] as const).find((word) => words.includes(word)) ?? null;
  return { class: 'conversation', language: 'en', signals, facts: {}, opportunity, stance };
}

function marked(kind: DetectedSignal['kind'], tier: Tier): DetectedSignal {
  const quote = `They say: ${kind}.`;
  const probability = tier === 'alert' ? 0.95 : 0.6;
  return { kind, quote, cue: { start: 0, end: 4 }, start: 0, end: quote.length, probability, tier };
}
