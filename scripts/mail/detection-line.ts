import type { Detection } from '#core/detect/detection.ts';

/** The line that `detect` writes for a message: the quote's offsets point into the message's text. */
export function toDetectionLine(id: string, detection: Detection) {
  return {
    id,
    class: detection.class,
    language: detection.language,
    signals: detection.signals.map(({ kind, quote, start, end, probability, tier, source }) => ({
      kind,
      quote,
      start,
      end,
      probability: Math.round(probability * 1000) / 1000,
      tier,
      ...(source ? { source } : {}),
    })),
    opportunity: detection.opportunity,
    facts: detection.facts,
  };
}
