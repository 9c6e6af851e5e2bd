import { detect } from '#core/detect/detect.ts';
import type { Detection } from '#core/detect/detection.ts';
import { emailToMessage } from '#core/mail/email-to-message.ts';
import type { EmailRecord } from '#core/records.ts';
import type { AppSettings } from '#core/settings/settings.ts';

/** Reads one email; null for our user's own mail, which holds no signal. The body goes no further than this. */
export function detectEmail(email: EmailRecord, settings: AppSettings): Detection | null {
  if (email.direction === 'OUTGOING') return null;
  return detect(emailToMessage(email, settings.ourDomains), settings.detection);
}
