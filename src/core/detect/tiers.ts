import type { SignalKind } from '#core/signals/kind.ts';
import type { Tier } from './detection.ts';

/** From here a signal may disturb somebody; fitted for precision on the development messages. */
export const alertThreshold = 0.8;

/** From here a signal is shown to the rep; fitted for F1 per kind on the development messages. */
export const reviewThreshold = 0.3;

/** From here an opportunity kind makes the message an opportunity; the best F1 on the development messages. */
export const opportunityThreshold = 0.35;

export function tierOf(_kind: SignalKind, probability: number): Tier | null {
  if (probability >= alertThreshold) return 'alert';
  return probability >= reviewThreshold ? 'review' : null;
}
