import { toProbability } from '#core/calibration/calibration.ts';
import type { Tier } from '../detection.ts';
import type { Language } from '#core/mail/message.ts';
import { modelLanguages } from './familiarity.ts';
import type { Thresholds } from './model-file.ts';

/** Platt's scaling of a kind's log-odds to a probability (Platt 1999), fitted on writers left out of training. */
export function calibrate(
  { slope, offsets }: Pick<Thresholds, 'slope' | 'offsets'>,
  logOdds: number,
  kind: number,
): number {
  return toProbability(slope * logOdds + (offsets[kind] ?? 0));
}

/** `alert` may disturb somebody, `review` is shown to the rep, null is neither. */
export function tierOf({ alert, review }: Thresholds, kind: number, probability: number): Tier | null {
  if (probability >= alert) return 'alert';
  return probability >= (review[kind] ?? 1) ? 'review' : null;
}

/** Whether the model has seen enough of a message's words to be certain about it. */
export function isFamiliar({ familiar }: Thresholds, language: Language, familiarity: number): boolean {
  return familiarity >= (familiar[modelLanguages.indexOf(language)] ?? 0);
}
