import { createInterface } from 'node:readline';
import { detect } from '#core/detect/detect.ts';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { toDetectionLine } from './mail/detection-line.ts';
import { parseLabelledMessage } from './mail/labelled-message.ts';

/**
 * `npm run -s detect < messages.jsonl > detections.jsonl`: one line in, one line out, in the same order.
 * A line that cannot be read is reported on standard error and costs exit code 1, never the other lines.
 */
let lineNumber = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  lineNumber += 1;
  if (line.trim() === '') continue;
  const parsed = parseLabelledMessage(line);
  if (!parsed.ok) {
    console.error(`line ${lineNumber}: ${parsed.reason}`);
    process.exitCode = 1;
    continue;
  }
  const detection = detect(parsed.message, defaultDetectionSettings);
  const written = process.stdout.write(`${JSON.stringify(toDetectionLine(parsed.message.id, detection))}\n`);
  if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
