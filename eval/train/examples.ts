import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { readTextFeatures } from '#core/detect/model/features.ts';
import { readMessageFeatures, type MessageFeatures } from '#core/detect/model/score-message.ts';
import { isReadable } from '#core/detect/readable.ts';
import { messageClasses, type Language, type ReadMessage } from '#core/mail/message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import {
  sentenceToMessage,
  toMailMessage,
  type LabelledMessage,
  type LabelledSentence,
} from '../labelled.ts';
import { groupOf } from '../splits.ts';

/** What a linear model learns from: families of features, and 1 for each output that is true. */
export interface LinearExample {
  readonly families: readonly (readonly number[])[];
  readonly truth: Uint8Array;
  readonly weight: number;
}

export interface PassageExample extends LinearExample {
  readonly kinds: ReadonlySet<SignalKind>;
}

/** A message as the context network meets it. */
export interface ContextSource {
  /** The file of its writer. */
  readonly group: string;
  readonly read: ReadMessage;
  readonly features: MessageFeatures;
  /** Beside each passage of `features`; null where nobody has labelled the passage. */
  readonly passages: readonly (PassageExample | null)[];
}

export interface MessageExample extends ContextSource {
  readonly row: LabelledMessage;
  readonly passages: readonly PassageExample[];
  readonly classExample: LinearExample;
  /** Whether people wrote it to buy or to ask, by its label. */
  readonly isReadable: boolean;
}

/** A plain sentence stands for many like it: the writers of the corpus hide what they mean more than people do. */
const plainWeight = 3;
const noWords: ReadonlySet<never> = new Set();

export function sentenceExample(row: LabelledSentence): PassageExample {
  const { words, letters } = readTextFeatures(row.text, row.lang as Language, noWords);
  const weight = row.writer === 'plain' ? plainWeight : 1;
  return { families: [words, letters], truth: toTruth(row.kinds), weight, kinds: new Set(row.kinds) };
}

/** The same sentence between its neighbours, as a short message; null where it does not stand in one passage. */
export function sentenceSource(row: LabelledSentence): ContextSource | null {
  const text = [row.before, row.text, row.after].filter((part) => part !== '').join('\n');
  const read = { ...readMessage({ ...sentenceToMessage(row), text }), language: row.lang as Language };
  const features = readMessageFeatures(read, defaultDetectionSettings.dictionary);
  const at = row.before === '' ? 0 : row.before.length + 1;
  const isWhole = features.passages.map(
    ({ start, end }) => start <= at && end >= at + row.text.trimEnd().length,
  );
  if (!isWhole.includes(true)) return null;
  const example = sentenceExample(row);
  return {
    group: groupOf(row.writer),
    read,
    features,
    passages: isWhole.map((whole) => (whole ? example : null)),
  };
}

/** Null for our user's own mail, which is not read. */
export function messageExample(row: LabelledMessage): MessageExample | null {
  if (row.direction !== 'INCOMING') return null;
  const read = readMessage(toMailMessage(row));
  const features = readMessageFeatures(read, defaultDetectionSettings.dictionary);
  const passages = features.passages.map(({ start, end, features: { words, letters } }): PassageExample => {
    const kinds = kindsWithin(row, start, end);
    return { families: [words, letters], truth: toTruth([...kinds]), weight: 1, kinds };
  });
  const classTruth = Uint8Array.from(messageClasses, (name) => (name === row.class ? 1 : 0));
  const classExample = { families: features.classFamilies, truth: classTruth, weight: 1 };
  return {
    group: groupOf(row.writer),
    row,
    read,
    features,
    passages,
    classExample,
    isReadable: isReadable(row.class),
  };
}

/** A label belongs to each passage that holds more than two fifths of it, or is more than two fifths of it. */
export function kindsWithin(row: LabelledMessage, start: number, end: number): ReadonlySet<SignalKind> {
  const kinds = new Set<SignalKind>();
  for (const { kind, quote } of row.labels) {
    for (let at = row.text.indexOf(quote); at >= 0; at = row.text.indexOf(quote, at + 1)) {
      const shared = Math.min(at + quote.length, end) - Math.max(at, start);
      if (shared > 0.4 * Math.min(quote.length, end - start)) kinds.add(kind);
    }
  }
  return kinds;
}

function toTruth(kinds: readonly SignalKind[]): Uint8Array {
  return Uint8Array.from(signalKinds, (kind) => (kinds.includes(kind) ? 1 : 0));
}
