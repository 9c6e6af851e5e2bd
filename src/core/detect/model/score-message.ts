import { toProbability } from '#core/calibration/calibration.ts';
import type { AccountDictionary } from '../detection.ts';
import { grammarLanguages, readCuePassages, type CuePassage } from '../cue-passages.ts';
import { markAccountWords } from '#core/account-words/mark-account-words.ts';
import { messageClasses, type MessageClass, type ReadMessage } from '#core/mail/message.ts';
import { isReadable } from '../readable.ts';
import { isAnswer, readClassFamilies } from './class-features.ts';
import { readContextFeatures, type MessageContext } from './context-features.ts';
import { readTextFeatures, type TextFeatures } from './features.ts';
import { scoreFeatures, type SparseModel } from './sparse-model.ts';

/** A message as the models see it before any weighing. */
export interface MessageFeatures {
  readonly passages: readonly PassageFeatures[];
  readonly classFamilies: readonly (readonly number[])[];
}

export interface PassageFeatures extends CuePassage {
  readonly features: TextFeatures;
}

export type ClassProbabilities = Readonly<Record<MessageClass, number>>;

export function readMessageFeatures(read: ReadMessage, dictionary: AccountDictionary): MessageFeatures {
  const passages = readCuePassages(read, dictionary).map((passage) => ({
    ...passage,
    features: readTextFeatures(passage.text, read.language, markAccountWords(passage.text, dictionary)),
  }));
  return {
    passages,
    classFamilies: readClassFamilies(
      read,
      passages.map(({ features }) => features),
    ),
  };
}

export function scoreSentence(model: SparseModel, { words, letters }: TextFeatures): Float32Array {
  return scoreFeatures(model, [words, letters]);
}

/** Probability of each class, each seen alone; they need not add up to 1. */
export function scoreClasses(model: SparseModel, { classFamilies }: MessageFeatures): ClassProbabilities {
  return toClassProbabilities(scoreFeatures(model, classFamilies));
}

export function toClassProbabilities(scores: Float32Array): ClassProbabilities {
  const entries = messageClasses.map((name, index) => [name, toProbability(scores[index] ?? 0)]);
  return Object.fromEntries(entries) as Record<MessageClass, number>;
}

/** Input of the context network, `result[passage][kind]`. */
export function readContext(
  read: ReadMessage,
  passages: readonly PassageFeatures[],
  scores: readonly Float32Array[],
  classes: ClassProbabilities,
): Float32Array[][] {
  const context: MessageContext = {
    classes,
    isReadable: isReadable(read.class),
    isAnswer: isAnswer(read.message.subject),
    hasGrammar: grammarLanguages(read.language).length > 0,
  };
  const scored = passages.map(({ text, scores: cues, scopes }, at) => ({
    text,
    scores: scores[at] ?? new Float32Array(),
    cues: new Map([...cues].map(([kind, { logOdds }]) => [kind, logOdds])),
    scopes,
  }));
  return readContextFeatures(scored, context);
}
