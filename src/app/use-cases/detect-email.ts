import { readStance } from '#core/asks/asks-for-answer.ts';
import type { Detector } from '#core/detect/detector.ts';
import { emailToMessage } from '#core/mail/email-to-message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import type { EmailRecord } from '#core/records.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import { isProven } from '#core/signals/proof.ts';
import type { EmailReading, Log } from './context.ts';

/**
 * Reads one email; null for our user's own mail, which holds no signal. The body goes no further than this, so this is
 * where each quote is held against it: a signal whose quote does not stand in the text is dropped and told of.
 */
export function detectEmail(
  email: EmailRecord,
  settings: AppSettings,
  { detector, log }: { readonly detector: Detector; readonly log: Log },
): EmailReading | null {
  if (email.direction === 'OUTGOING') return null;
  const message = emailToMessage(email, settings.ourDomains);
  const read = readMessage(message);
  const detection = detector.detectRead(read, settings.detection);
  const signals = detection.signals.filter((signal) => {
    const proven = isProven(signal, message.text);
    if (!proven) log('signal-unproven', { emailId: email.id, kind: signal.kind });
    return proven;
  });
  return { ...detection, signals, stance: readStance(read, { ...detection, signals }) };
}
