import { readFileSync } from 'node:fs';
import { defaultDetectionSettings, type Detection } from '#core/detect/detection.ts';
import { createDetector, type Detector } from '#core/detect/detector.ts';
import { readModel } from '#core/detect/model/model-file.ts';
import type { MailMessage, MessageClass } from '#core/mail/message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { loadDetector, modelFile } from '../scripts/detector.ts';
import { inOrder } from '../scripts/mail/in-order.ts';
import type { ScriptLanguageModel } from '../scripts/mail/language-model.ts';
import { judge, type Outcome } from './judge.ts';
import { toMailMessage, type LabelledMessage } from './labelled.ts';
import { writeModel } from './train/write-model.ts';

/** What stands behind the embedded detector; null for nothing. */
export type SecondReader = ScriptLanguageModel | null;

/** Questions to a language model under way at the same time. */
const mostAtOnce = 4;

/** Runs the detector over messages; `isClassGiven` takes the class from the labels, to measure detection apart. */
export async function judgeMessages(
  rows: readonly LabelledMessage[],
  isClassGiven: boolean,
  second: SecondReader,
): Promise<Outcome[]> {
  const detections = await detectAll(rows.map(toMailMessage), second, (index) =>
    isClassGiven ? rows[index]?.class : undefined,
  );
  const all = loadShowingAll();
  return rows.map((row, index) => {
    const read = readMessage(toMailMessage(row));
    const { signals } = all.detectRead(
      { ...read, class: isClassGiven ? row.class : read.class },
      defaultDetectionSettings,
    );
    return judge(row, detections[index] as Detection, signals);
  });
}

/** The shipped detector with no threshold for what is shown. */
function loadShowingAll(): Detector {
  const model = readModel(readFileSync(modelFile));
  const review = model.thresholds.review.map(() => 0);
  return createDetector(writeModel({ ...model, thresholds: { ...model.thresholds, review } }));
}

/** Detects each message, in order. */
export async function detectAll(
  messages: readonly MailMessage[],
  second: SecondReader,
  classOf: (index: number) => MessageClass | undefined = () => undefined,
): Promise<Detection[]> {
  const { detectRead } = loadDetector();
  const detectOne = (index: number, message: MailMessage): Promise<Detection> | Detection => {
    const read = readMessage(message);
    const classed = { ...read, class: classOf(index) ?? read.class };
    const detection = detectRead(classed, defaultDetectionSettings);
    return second ? second.refine(classed, detection) : detection;
  };
  const coming = comingOneByOne(messages);
  const detections: Detection[] = [];
  for await (const each of inOrder(coming, mostAtOnce, ([index, message]) => detectOne(index, message))) {
    detections.push(each);
  }
  return detections;
}

async function* comingOneByOne<Item>(items: readonly Item[]): AsyncGenerator<[number, Item]> {
  yield* items.entries();
}
