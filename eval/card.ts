import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { signalKinds } from '#core/signals/kind.ts';
import { readMessages, readSecondAnnotations, readSentences } from './corpus.ts';
import { findNearDuplicates, toPassages } from './duplicates.ts';
import type { LabelledMessage, LabelledSentence } from './labelled.ts';
import { toTable, type Column } from './report/table.ts';
import { splitNames, splitOf } from './splits.ts';
import { wordingOf } from './wording.ts';

const file = fileURLToPath(new URL('corpus/README.md', import.meta.url));
const [open, close] = ['<!-- counts -->', '<!-- /counts -->'];

/** Writes the counts of the corpus into its data card; returns the exit code. */
export function writeCard(): number {
  const card = readFileSync(file, 'utf8');
  writeFileSync(file, withCounts(card, countCorpus()));
  return 0;
}

/** The counts that the data card holds now. */
export function readCounts(): string {
  const card = readFileSync(file, 'utf8');
  return card.slice(card.indexOf(open) + open.length, card.indexOf(close)).trim();
}

/** The counts of the corpus as it is, in Markdown. */
export function countCorpus(): string {
  const [messages, sentences] = [readMessages(), readSentences()];
  return [
    splitTable(messages, sentences),
    languageTable(messages, sentences),
    kindTable(messages, sentences),
    classTable(messages),
    closingLine(messages, sentences),
  ]
    .join('\n')
    .trim();
}

function withCounts(card: string, counts: string): string {
  const [before, after] = [card.indexOf(open), card.indexOf(close)];
  if (before < 0 || after < before) throw new Error(`eval/corpus/README.md has no block ${open} … ${close}`);
  return `${card.slice(0, before + open.length)}\n\n${counts}\n\n${card.slice(after)}`;
}

function splitTable(messages: readonly LabelledMessage[], sentences: readonly LabelledSentence[]): string {
  const rows = splitNames.map((split) => ({
    split,
    messages: messages.filter(({ writer }) => splitOf(writer) === split),
    sentences: sentences.filter(({ writer }) => splitOf(writer) === split),
  }));
  return toTable<(typeof rows)[number]>(
    [
      { title: 'split', cell: ({ split }) => split },
      number(
        'writers',
        (row) => new Set([...row.messages, ...row.sentences].map(({ writer }) => writer)).size,
      ),
      number('messages', (row) => row.messages.length),
      number(
        'of these with a signal',
        (row) => row.messages.filter(({ labels }) => labels.length > 0).length,
      ),
      number('opportunities', (row) => row.messages.filter(({ opportunity }) => opportunity).length),
      number('sentences', (row) => row.sentences.length),
      number('of these with a signal', (row) => row.sentences.filter(({ kinds }) => kinds.length > 0).length),
    ],
    rows,
  );
}

function languageTable(messages: readonly LabelledMessage[], sentences: readonly LabelledSentence[]): string {
  const all = [...messages, ...sentences];
  const names = [...new Set(all.map(({ lang }) => lang))].sort();
  const sectors = ['saas', 'finance', 'other'] as const;
  return toTable<string>(
    [
      { title: 'language', cell: (name) => name },
      number('messages', (name) => messages.filter(({ lang }) => lang === name).length),
      number('sentences', (name) => sentences.filter(({ lang }) => lang === name).length),
      ...sectors.map((each) =>
        number<string>(
          each,
          (name) => all.filter(({ lang, sector }) => lang === name && sector === each).length,
        ),
      ),
    ],
    names,
  );
}

function kindTable(messages: readonly LabelledMessage[], sentences: readonly LabelledSentence[]): string {
  return toTable<(typeof signalKinds)[number]>(
    [
      { title: 'kind', cell: (kind) => `\`${kind}\`` },
      number(
        'messages',
        (kind) => messages.filter(({ labels }) => labels.some((each) => each.kind === kind)).length,
      ),
      number('sentences', (kind) => sentences.filter(({ kinds }) => kinds.includes(kind)).length),
    ],
    signalKinds,
  );
}

function classTable(messages: readonly LabelledMessage[]): string {
  const names = [...new Set(messages.map((row) => row.class))].sort();
  return toTable<string>(
    [
      { title: 'class', cell: (name) => name },
      number('messages', (name) => messages.filter((row) => row.class === name).length),
      number(
        'outgoing',
        (name) => messages.filter((row) => row.class === name && row.direction === 'OUTGOING').length,
      ),
    ],
    names,
  );
}

function closingLine(messages: readonly LabelledMessage[], sentences: readonly LabelledSentence[]): string {
  const positive = messages.filter((row) => wordingOf(row) !== null);
  const plain = positive.filter((row) => wordingOf(row) === 'plain').length;
  const signalling = sentences.filter(({ kinds }) => kinds.length > 0);
  const plainSentences = signalling.filter(({ wording }) => wording === 'plain').length;
  const pairs = findNearDuplicates(toPassages(messages, sentences));
  const rows = new Set(pairs.map(({ a, b }) => `${a.id} ${b.id}`));
  return [
    `Messages whose signals are said in the obvious words: ${percent(plain, positive.length)}; sentences: ${percent(plainSentences, signalling.length)}.`,
    `Near-duplicate pairs of rows (0.6 of the word 4-grams): ${String(rows.size)}. Rows read by a second annotator: ${String(readSecondAnnotations().length)}.\n`,
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return `${String(Math.round((100 * part) / Math.max(1, whole)))} %`;
}

function number<Row>(title: string, count: (row: Row) => number): Column<Row> {
  return { title, align: 'right', cell: (row) => String(count(row)) };
}
