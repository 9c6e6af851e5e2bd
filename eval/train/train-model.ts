import { hashText } from '#core/detect/model/hash.ts';
import { contextFeatureCount, ownScoreFeature } from '#core/detect/model/context-features.ts';
import { weighContext } from '#core/detect/model/context-network.ts';
import type { DetectionModel } from '#core/detect/model/model-file.ts';
import { readContext, scoreClasses, scoreSentence } from '#core/detect/model/score-message.ts';
import type { SparseModel } from '#core/detect/model/sparse-model.ts';
import { isReadable } from '#core/detect/readable.ts';
import { messageClasses } from '#core/mail/message.ts';
import { signalKinds } from '#core/signals/kind.ts';
import type { ContextSource, MessageExample, PassageExample } from './examples.ts';
import { fitContext, type ContextExample } from './fit-context.ts';
import { fitLinear } from './fit-linear.ts';
import {
  fitThresholds,
  measureThresholds,
  type LeftOutFigures,
  type LeftOutMessage,
} from './fit-thresholds.ts';

export interface SentenceExamples {
  readonly writer: string;
  /** The file of its writer. */
  readonly group: string;
  readonly example: PassageExample;
  readonly source: ContextSource | null;
}

export interface TrainingSet {
  readonly sentences: readonly SentenceExamples[];
  readonly messages: readonly MessageExample[];
}

export interface TrainingOptions {
  readonly seed: number;
  /** Parts of writers for scores that no model has been trained on. */
  readonly folds: number;
  readonly sentenceFeatures: number;
  readonly classFeatures: number;
  readonly hidden: number;
  /** Of the writers, for a learning curve. */
  readonly share: number;
}

export const defaultOptions: TrainingOptions = {
  seed: 1,
  folds: 4,
  sentenceFeatures: 48_000,
  classFeatures: 12_000,
  hidden: 16,
  share: 1,
};

/**
 * The cues were written with these writers in sight and hold in them better than elsewhere, so the network and the
 * thresholds, which must learn how far to trust a cue, do not learn from them.
 */
const seenByCues: ReadonlySet<string> = new Set(
  'm01 m02 m03 m04 w01 w02 w03 w04 w05 w06 w07 w08 w09 w10 w11'.split(' '),
);

export type Report = (line: string) => void;

/**
 * Trains everything. The context network and the thresholds learn from scores that models gave to writers they were
 * not trained on (stacking: Wolpert 1992), the linear models that ship from all writers. Thresholds are those of whole
 * messages.
 */
export function trainModel(set: TrainingSet, options: TrainingOptions, report: Report): DetectionModel {
  const outside = scoreLeftOut(set, options, report);
  const signalling = signallingGroups(set);
  const leftOut = weighLeftOut(outside, options);
  const usual = leftOut.filter(({ group }) => signalling.has(group));
  const others = leftOut.filter(({ group }) => !signalling.has(group));
  const thresholds = fitThresholds(usual, others);
  const { macroF1, opportunityF1 } = measureThresholds(usual, thresholds);
  report(`left-out writers: macro-F1 ${macroF1.toFixed(3)}, opportunity F1 ${opportunityF1.toFixed(3)}`);
  const context = fitContext(
    outside.flatMap(({ examples }) => examples),
    contextOptions(options),
  );
  return { ...fitModels(set, options), context, thresholds };
}

/** How well writers are read that no model was trained on, with all that comes from fewer of the other writers. */
export function measureShare(set: TrainingSet, options: TrainingOptions, report: Report): LeftOutFigures {
  const signalling = signallingGroups(set);
  const scored = weighLeftOut(scoreLeftOut(set, options, report), options);
  const leftOut = scored.filter(({ group }) => signalling.has(group));
  return measureThresholds(leftOut, fitThresholds(leftOut));
}

interface GroupedMessage extends LeftOutMessage {
  readonly group: string;
}

/** Files in which at least one message holds a signal. */
function signallingGroups({ messages }: TrainingSet): ReadonlySet<string> {
  return new Set(messages.filter(({ row }) => row.labels.length > 0).map(({ group }) => group));
}

/** Every message and sentence with the scores of models that did not learn from its part of the writers. */
function scoreLeftOut(
  set: TrainingSet,
  options: TrainingOptions,
  report: Report,
): (Scored & { part: number })[] {
  const parts = partsOf(set, options.folds);
  return parts.flatMap((part, index) => {
    const models = fitModels(withShare(withoutGroups(set, part), options.share), options);
    report(`part ${String(index + 1)} of ${String(parts.length)}: without ${[...part].join(' ')}`);
    return scoreGroups(set, part, models).map((scored) => ({ ...scored, part: index }));
  });
}

function weighLeftOut(
  outside: readonly (Scored & { part: number })[],
  options: TrainingOptions,
): GroupedMessage[] {
  const parts = [...new Set(outside.map(({ part }) => part))];
  return parts.flatMap((index) => {
    const others = outside.filter(({ part, writer }) => part !== index && isInShare(writer, options.share));
    const network = fitContext(
      others.flatMap(({ examples }) => examples),
      contextOptions(options),
    );
    return outside.flatMap(({ part, message, examples }) =>
      part === index && message ? [{ group: message.group, ...toLeftOut(message, examples, network) }] : [],
    );
  });
}

function withShare({ sentences, messages }: TrainingSet, share: number): TrainingSet {
  return {
    sentences: sentences.filter(({ writer }) => isInShare(writer, share)),
    messages: messages.filter(({ row }) => isInShare(row.writer, share)),
  };
}

/** Whole writers: a quarter of the data is a quarter of the writers. */
function isInShare(writer: string, share: number): boolean {
  return share >= 1 || hashText(writer, 0) / 2 ** 32 < share;
}

interface Scored {
  readonly writer: string;
  /** Null for a sentence on its own. */
  readonly message: MessageExample | null;
  readonly examples: readonly ContextExample[];
}

function scoreGroups(set: TrainingSet, groups: ReadonlySet<string>, models: LinearModels): Scored[] {
  const messages = set.messages.filter(({ group }) => groups.has(group) && !seenByCues.has(group));
  const sentences = set.sentences.filter(({ group }) => groups.has(group) && !seenByCues.has(group));
  return [
    ...messages.map((message) => ({
      writer: message.row.writer,
      message,
      examples: toContextExamples(message, models),
    })),
    ...sentences.flatMap(({ writer, source }) =>
      source ? [{ writer, message: null, examples: toContextExamples(source, models) }] : [],
    ),
  ];
}

function withoutGroups({ sentences, messages }: TrainingSet, groups: ReadonlySet<string>): TrainingSet {
  return {
    sentences: sentences.filter(({ group }) => !groups.has(group)),
    messages: messages.filter(({ group }) => !groups.has(group)),
  };
}

/** Files of writers, dealt in turn; those of messages and of sentences apart, so that each part has its share of both. */
function partsOf({ sentences, messages }: TrainingSet, count: number): ReadonlySet<string>[] {
  const deal = (groups: readonly string[]): string[][] => {
    const names = [...new Set(groups)].sort();
    return Array.from({ length: count }, (_, part) => names.filter((_name, at) => at % count === part));
  };
  const ofMessages = deal(messages.map(({ group }) => group));
  const ofSentences = deal(sentences.map(({ group }) => group));
  return ofMessages.map((groups, part) => new Set([...groups, ...(ofSentences[part] ?? [])]));
}

interface LinearModels {
  readonly sentences: SparseModel;
  readonly classes: SparseModel;
}

function fitModels({ sentences, messages }: TrainingSet, options: TrainingOptions): LinearModels {
  const shared = { leastExamples: 2, seed: options.seed };
  const passages = messages.filter((message) => message.isReadable).flatMap((message) => message.passages);
  return {
    sentences: fitLinear([...sentences.map(({ example }) => example), ...passages], {
      ...shared,
      outputs: signalKinds.length,
      mostFeatures: options.sentenceFeatures,
      passes: 12,
    }),
    classes: fitLinear(
      messages.map(({ classExample }) => classExample),
      {
        ...shared,
        outputs: messageClasses.length,
        mostFeatures: options.classFeatures,
        passes: 15,
      },
    ),
  };
}

/** Messages that the rules silence never reach the network. */
function toContextExamples(
  { read, features, passages }: ContextSource,
  models: LinearModels,
): ContextExample[] {
  if (!isReadable(read.class)) return [];
  const scores = features.passages.map((passage) => scoreSentence(models.sentences, passage.features));
  const inputs = readContext(read, features.passages, scores, scoreClasses(models.classes, features));
  return inputs.flatMap((kinds, at) => {
    const passage = passages[at];
    return passage ? [{ features: kinds, truth: passage.truth }] : [];
  });
}

function toLeftOut(
  { row }: MessageExample,
  examples: readonly ContextExample[],
  network: Parameters<typeof weighContext>[0],
): LeftOutMessage {
  const logOdds = Float32Array.from(signalKinds, (_, kind) =>
    examples.reduce((best, { features }) => {
      const input = features[kind];
      return input ? Math.max(best, weighContext(network, input, kind)) : best;
    }, -20),
  );
  return {
    logOdds,
    truth: Uint8Array.from(signalKinds, (kind) => (row.labels.some((label) => label.kind === kind) ? 1 : 0)),
  };
}

function contextOptions({ hidden, seed }: TrainingOptions) {
  if (contextFeatureCount <= ownScoreFeature) throw new Error('the context has no feature of its own score');
  return { networks: 3, hidden, seed, passes: 6, ownScore: ownScoreFeature };
}
