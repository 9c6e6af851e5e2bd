import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { defaultDetectionSettings, type Detection } from '#core/detect/detection.ts';
import type { MailMessage } from '#core/mail/message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { loadDetector } from './detector.ts';
import { toDetectionLine } from './mail/detection-line.ts';
import { inOrder } from './mail/in-order.ts';
import { openLanguageModelOrExit, type ScriptLanguageModel } from './mail/language-model.ts';
import { parseLabelledMessage } from './mail/labelled-message.ts';

/**
 * `npm run -s detect [-- --llm] < messages.jsonl > detections.jsonl`: one line in, one line out, in the same order.
 * A line that cannot be read is reported on standard error and costs exit code 1, never the other lines. With `--llm`
 * messages without an alert are put to the language model that the environment names (docs/language-model.md).
 */
const { values } = parseArgs({ options: { llm: { type: 'boolean', default: false } } });

/** Questions under way at the same time. */
const mostAtOnce = 3;

const detector = loadDetector();
const languageModel = values.llm ? openLanguageModelOrExit() : null;
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
let lineNumber = 0;

for await (const output of inOrder(lines, languageModel ? mostAtOnce : 1, detectLine)) {
  if (output === null) continue;
  const written = process.stdout.write(`${output}\n`);
  if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
for (const line of languageModel?.report() ?? []) console.error(line);

/** Null for a line that holds no message. */
function detectLine(line: string): Promise<string> | string | null {
  lineNumber += 1;
  if (line.trim() === '') return null;
  const parsed = parseLabelledMessage(line);
  if (!parsed.ok) {
    console.error(`line ${lineNumber}: ${parsed.reason}`);
    process.exitCode = 1;
    return null;
  }
  const { message } = parsed;
  const toLine = (detection: Detection) => JSON.stringify(toDetectionLine(message.id, detection));
  if (!languageModel) return toLine(detector.detect(message, defaultDetectionSettings));
  return refined(message, languageModel).then(toLine);
}

function refined(message: MailMessage, { refine }: ScriptLanguageModel): Promise<Detection> {
  const read = readMessage(message);
  return refine(read, detector.detectRead(read, defaultDetectionSettings));
}
