import type { Detection } from '#core/detect/detection.ts';
import type { Detector } from '#core/detect/detector.ts';
import { emailToMessage } from '#core/mail/email-to-message.ts';
import type { EmailRecord } from '#core/records.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import { isProven } from '#core/signals/proof.ts';
import type { Log } from './context.ts';

/**
 * Reads one email; null for our user's own mail, which holds no signal. The body goes no further than this, so this is
 * where each quote is held against it: a signal whose quote does not stand in the text is dropped and told of.
 */
export function detectEmail(
  email: EmailRecord,
  settings: AppSettings,
  { detector, log }: { readonly detector: Detector; readonly log: Log },
): Detection | null {
  if (email.direction === 'OUTGOING') return null;
  const message = emailToMessage(email, settings.ourDomains);
  const detection = detector.detect(message, settings.detection);
  const signals = detection.signals.filter((signal) => {
    const proven = isProven(signal, message.text);
    if (!proven) log('signal-unproven', { emailId: email.id, kind: signal.kind });
    return proven;
  });
  return { ...detection, signals };
}
