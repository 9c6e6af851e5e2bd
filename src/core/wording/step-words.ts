import type { PlaybookStep } from '#core/health/health.ts';

type StepWords = NonNullable<PlaybookStep['words']>;

/** The account's own words for a step; own material alone goes with the usual action. */
export function toStepWords(own: StepWords | undefined, usual: StepWords): StepWords {
  if (!own) return usual;
  return own.action === '' ? { ...own, action: usual.action } : own;
}
