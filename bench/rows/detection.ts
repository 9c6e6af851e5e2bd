import { defaultDetectionSettings } from '#core/detect/detection.ts';
import type { MailMessage } from '#core/mail/message.ts';
import { createDemoSeed } from '#emulator/seeds/demo/index.ts';
import { loadDetector } from '../../scripts/detector.ts';
import { percentile, row, type Row } from '../row.ts';

const warmUp = 300;
const { detect } = loadDetector();

/** Reading and detection of the demo account's emails, one by one, warm, on one core. */
export function measureDetection(now: number): Row[] {
  const messages = demoMessages(now);
  for (const message of messages.slice(0, warmUp)) detect(message, defaultDetectionSettings);
  const times = messages.map((message) => {
    const start = performance.now();
    detect(message, defaultDetectionSettings);
    return performance.now() - start;
  });
  return [
    row('email read and detected, median', percentile(times, 0.5), 'ms', 3),
    row('email read and detected, p95', percentile(times, 0.95), 'ms', 6),
  ];
}

function demoMessages(now: number): MailMessage[] {
  return createDemoSeed(now)
    .objects.filter(({ type }) => type === 'emails')
    .map(({ id, properties }) => ({
      id,
      direction: 'INCOMING',
      from: properties['hs_email_from_email'] ?? null,
      ourDomains: [],
      subject: properties['hs_email_subject'] ?? '',
      sentAt: Date.parse(properties['hs_timestamp'] ?? ''),
      utcOffsetMinutes: 0,
      text: properties['hs_email_text'] ?? '',
    }));
}
