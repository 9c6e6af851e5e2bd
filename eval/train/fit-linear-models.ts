import { measureFamiliarity } from '#core/detect/model/familiarity.ts';
import { scoreClasses, scoreSentence, readContext } from '#core/detect/model/score-message.ts';
import type { SparseModel } from '#core/detect/model/sparse-model.ts';
import { isReadable } from '#core/detect/readable.ts';
import { messageClasses, type Language } from '#core/mail/message.ts';
import { signalKinds } from '#core/signals/kind.ts';
import type { ContextSource, MessageExample } from './examples.ts';
import type { ContextExample } from './fit-context.ts';
import { fitLinear } from './fit-linear.ts';
import { isInShare, type TrainingOptions } from './options.ts';
import { partsOf, withoutGroups, type TrainingSet } from './training-set.ts';

export interface LinearModels {
  readonly sentences: SparseModel;
  readonly classes: SparseModel;
}

/** A message, or a sentence on its own, as models score it that did not learn from its writer. */
export interface LeftOutExamples {
  readonly writer: string;
  readonly group: string;
  /** The kinds of the whole message; null for a sentence on its own. */
  readonly truth: Uint8Array | null;
  readonly language: Language;
  /** To the model that scored it. */
  readonly familiarity: number;
  readonly examples: readonly ContextExample[];
}

/**
 * The cues were written with these writers in sight and hold in them better than elsewhere, so the network and the
 * thresholds, which must learn how far to trust a cue, do not learn from them.
 */
const seenByCues: ReadonlySet<string> = new Set(
  'm01 m02 m03 m04 w01 w02 w03 w04 w05 w06 w07 w08 w09 w10 w11'.split(' '),
);

export function fitLinearModels(
  { sentences, messages }: TrainingSet,
  options: TrainingOptions,
): LinearModels {
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

/** Every message and sentence of one part of the writers, scored by models of the other parts. */
export function scorePart(set: TrainingSet, options: TrainingOptions, part: number): LeftOutExamples[] {
  const groups = partsOf(set, options.folds)[part] ?? new Set();
  const models = fitLinearModels(withShare(withoutGroups(set, groups), options.share), options);
  const isScored = ({ group }: { readonly group: string }) => groups.has(group) && !seenByCues.has(group);
  return [
    ...set.messages.filter(isScored).map((message) => ({
      writer: message.row.writer,
      group: message.group,
      truth: kindsOf(message),
      ...readFamiliarity(message, models),
      examples: toContextExamples(message, models),
    })),
    ...set.sentences.filter(isScored).flatMap(({ writer, group, source }) =>
      source
        ? [
            {
              writer,
              group,
              truth: null,
              ...readFamiliarity(source, models),
              examples: toContextExamples(source, models),
            },
          ]
        : [],
    ),
  ];
}

function readFamiliarity({ read, features }: ContextSource, { sentences }: LinearModels) {
  const texts = features.passages.map((passage) => passage.features);
  return { language: read.language, familiarity: measureFamiliarity(sentences, texts) };
}

function withShare({ sentences, messages }: TrainingSet, share: number): TrainingSet {
  return {
    sentences: sentences.filter(({ writer }) => isInShare(writer, share)),
    messages: messages.filter(({ row }) => isInShare(row.writer, share)),
  };
}

function kindsOf({ row }: MessageExample): Uint8Array {
  return Uint8Array.from(signalKinds, (kind) => (row.labels.some((label) => label.kind === kind) ? 1 : 0));
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
