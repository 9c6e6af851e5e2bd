import type { Detection, DetectedSignal } from '#core/detect/detection.ts';
import type { Language } from '#core/mail/message.ts';
import type { ReadingSettings } from './reading.ts';
import type { AppSettings } from './settings.ts';

/** Mail too short to tell its language is read whatever the account set. */
export function readsLanguage(language: Language, { languages }: ReadingSettings): boolean {
  return language === 'und' || languages === null || languages.includes(language);
}

type Limits = Pick<AppSettings, 'detection' | 'reading'>;

/**
 * What a detection comes to by the account's settings: nothing of a language that it does not read, no signal of a kind that
 * it turned off, and an alert that is less probable than the account wants for its kind goes to review. A least probability
 * below the detector's own changes nothing: what the detector is unsure about raises no alert.
 */
export function limitDetection<Found extends Detection>(found: Found, { detection, reading }: Limits): Found {
  if (!readsLanguage(found.language, reading))
    return { ...found, signals: [], facts: {}, opportunity: false };
  const disabled = new Set(detection.disabledKinds);
  const least = detection.alertThresholds ?? {};
  const signals = found.signals
    .filter(({ kind }) => !disabled.has(kind))
    .map((signal): DetectedSignal =>
      signal.tier === 'alert' && signal.probability < (least[signal.kind] ?? 0)
        ? { ...signal, tier: 'review' }
        : signal,
    );
  return { ...found, signals };
}
