import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRows, type LabelledMessage, type LabelledSentence, type SecondAnnotation } from './labelled.ts';
import { splitOf, type Split } from './splits.ts';

const folder = fileURLToPath(new URL('corpus/', import.meta.url));

/** All messages, or those of one split, in the order of files and lines. */
export function readMessages(split?: Split): LabelledMessage[] {
  return ofSplit(readFolder<LabelledMessage>('messages'), split);
}

export function readSentences(split?: Split): LabelledSentence[] {
  return ofSplit(readFolder<LabelledSentence>('sentences'), split);
}

/** Sentences that say it in plain words, as the examples of the taxonomy do. */
export function readPlainSentences(): LabelledSentence[] {
  return readRows<LabelledSentence>(fileURLToPath(new URL('data/plain.jsonl', import.meta.url)));
}

/** What the second annotator found; empty where nobody has annotated yet. */
export function readSecondAnnotations(): SecondAnnotation[] {
  return readFolder<SecondAnnotation>('second');
}

/** Two reports measure the same thing only where this is equal: texts and labels, not their order. */
export function fingerprint(rows: readonly LabelledMessage[]): string {
  const hash = createHash('sha256');
  for (const line of rows.map((row) => JSON.stringify([row.id, row.text, row.class, row.labels])).sort()) {
    hash.update(`${line}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}

function readFolder<Row>(name: string): Row[] {
  const files = existsSync(`${folder}${name}`) ? readdirSync(`${folder}${name}`).sort() : [];
  return files
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readRows<Row>(`${folder}${name}/${file}`));
}

function ofSplit<Row extends { readonly writer: string }>(rows: Row[], split: Split | undefined): Row[] {
  return split ? rows.filter(({ writer }) => splitOf(writer) === split) : rows;
}
