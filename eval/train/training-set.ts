import { readMessages, readPlainSentences, readSentences } from '../corpus.ts';
import { groupOf } from '../splits.ts';
import {
  messageExample,
  sentenceExample,
  sentenceSource,
  type ContextSource,
  type MessageExample,
  type PassageExample,
} from './examples.ts';

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

/** All that may be learned from: every writer but the locked ones and those of the files left out. */
export function readTrainingSet(without: readonly string[]): TrainingSet {
  const isKept = (row: { readonly writer: string }) => !without.includes(groupOf(row.writer));
  const sentences = [...readSentences('train').filter(isKept), ...readPlainSentences()].map((row) => ({
    writer: row.writer,
    group: groupOf(row.writer),
    example: sentenceExample(row),
    source: sentenceSource(row),
  }));
  const messages = readMessages('dev')
    .filter(isKept)
    .flatMap((row) => messageExample(row) ?? []);
  return { sentences, messages };
}

export function withoutGroups(
  { sentences, messages }: TrainingSet,
  groups: ReadonlySet<string>,
): TrainingSet {
  return {
    sentences: sentences.filter(({ group }) => !groups.has(group)),
    messages: messages.filter(({ group }) => !groups.has(group)),
  };
}

/** Files of writers, dealt in turn; those of messages and of sentences apart, so that each part has its share of both. */
export function partsOf({ sentences, messages }: TrainingSet, count: number): ReadonlySet<string>[] {
  const deal = (groups: readonly string[]): string[][] => {
    const names = [...new Set(groups)].sort();
    return Array.from({ length: count }, (_, part) => names.filter((_name, at) => at % count === part));
  };
  const ofMessages = deal(messages.map(({ group }) => group));
  const ofSentences = deal(sentences.map(({ group }) => group));
  return ofMessages.map((groups, part) => new Set([...groups, ...(ofSentences[part] ?? [])]));
}
