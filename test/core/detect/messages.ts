import { defaultDetectionSettings, type Detection, type DetectionSettings } from '#core/detect/detection.ts';
import { loadDetector } from '../../../scripts/detector.ts';
import type { MailMessage } from '#core/mail/message.ts';

export const { detect } = loadDetector();

/** A buyer's message with the given text. */
export function incoming(text: string, changes: Partial<MailMessage> = {}): MailMessage {
  return {
    id: 'm1',
    direction: 'INCOMING',
    from: 'claire@buyer.example',
    ourDomains: ['vendor.example'],
    subject: 'Hello',
    sentAt: Date.UTC(2026, 2, 2),
    utcOffsetMinutes: 60,
    text,
    ...changes,
  };
}

export function detectText(text: string, settings: DetectionSettings = defaultDetectionSettings): Detection {
  return detect(incoming(text), settings);
}
