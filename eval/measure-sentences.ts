import { defaultDetectionSettings } from '#core/detect/detection.ts';
import type { ReadMessage, Sentence } from '#core/mail/message.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { loadDetector } from '../scripts/detector.ts';
import { readSentences } from './corpus.ts';
import { count, f1, macroF1, noCounts, precision, recall, type Counts } from './counts.ts';
import { sentenceToMessage, type LabelledSentence } from './labelled.ts';
import { toFigure, toTable, type Column } from './report/table.ts';

interface Judged {
  readonly row: LabelledSentence;
  readonly found: ReadonlySet<SignalKind>;
}

/** Prints how the detector does on single sentences, each with its neighbours; returns the exit code. */
export function measureSentences(errors: boolean): number {
  const judged = readSentences().map(judgeSentence);
  const groups = [
    ['all', judged],
    ...groupsBy(judged, ({ lang }) => lang),
    ...groupsBy(judged, ({ wording }) => wording),
    ...groupsBy(judged, ({ sector }) => sector),
  ] as const;
  const note = 'Sentences are training data: these figures flatter, and are for development.';
  process.stdout.write(`# Sentences\n\n${note}\n\n${groupTable(groups)}\n${kindTable(judged)}`);
  if (errors) process.stdout.write(errorLines(judged));
  return 0;
}

/** What the detector finds on the words of the sentence itself, in a mail of its neighbours. */
function judgeSentence(row: LabelledSentence): Judged {
  const read = toReadMessage(row);
  const start = row.before === '' ? 0 : row.before.length + 1;
  const { signals } = loadDetector().detectRead(read, defaultDetectionSettings);
  const own = signals.filter((signal) => signal.end > start && signal.start < start + row.text.length);
  return { row, found: new Set(own.map(({ kind }) => kind)) };
}

function toReadMessage(row: LabelledSentence): ReadMessage {
  const parts = [row.before, row.text, row.after].filter((part) => part !== '');
  let start = 0;
  const sentences = parts.map((text): Sentence => {
    const sentence = { text, start, end: start + text.length };
    start = sentence.end + 1;
    return sentence;
  });
  const message = { ...sentenceToMessage(row), text: parts.join('\n') };
  return { message, class: 'conversation', language: row.lang, sentences, signature: null };
}

function groupsBy(
  judged: readonly Judged[],
  nameOf: (row: LabelledSentence) => string,
): [string, readonly Judged[]][] {
  const names = [...new Set(judged.map(({ row }) => nameOf(row)))].sort();
  return names.map((name) => [name, judged.filter(({ row }) => nameOf(row) === name)]);
}

function groupTable(groups: readonly (readonly [string, readonly Judged[]])[]): string {
  const rows = groups.map(([name, judged]) => {
    const any = noCounts();
    for (const { row, found } of judged) count(any, row.kinds.length > 0, found.size > 0);
    return {
      name,
      n: judged.length,
      macro: macroF1(signalKinds.map((kind) => countKind(judged, kind))),
      any,
    };
  });
  return toTable<(typeof rows)[number]>(
    [
      { title: 'group', cell: ({ name }) => name },
      { title: 'sentences', align: 'right', cell: ({ n }) => String(n) },
      { title: 'macro-F1', align: 'right', cell: ({ macro }) => toFigure(macro) },
      ...scoreColumns<(typeof rows)[number]>('any signal', ({ any }) => any),
    ],
    rows,
  );
}

function kindTable(judged: readonly Judged[]): string {
  const rows = signalKinds.map((kind) => ({ kind, counts: countKind(judged, kind) }));
  return toTable<(typeof rows)[number]>(
    [
      { title: 'kind', cell: ({ kind }) => kind },
      { title: 'n', align: 'right', cell: ({ counts }) => String(counts.hit + counts.missed) },
      ...scoreColumns<(typeof rows)[number]>('', ({ counts }) => counts),
    ],
    rows,
  );
}

function scoreColumns<Row>(name: string, countsOf: (row: Row) => Counts): Column<Row>[] {
  return (
    [
      ['P', precision],
      ['R', recall],
      ['F1', f1],
    ] as const
  ).map(([title, score]) => ({
    title: `${name} ${title}`.trim(),
    align: 'right',
    cell: (row) => toFigure(score(countsOf(row))),
  }));
}

function countKind(judged: readonly Judged[], kind: SignalKind): Counts {
  const counts = noCounts();
  for (const { row, found } of judged) count(counts, row.kinds.includes(kind), found.has(kind));
  return counts;
}

function errorLines(judged: readonly Judged[]): string {
  return judged
    .filter(({ row, found }) => [...found].sort().join() !== [...row.kinds].sort().join())
    .map(({ row, found }) => `${row.id} [${row.kinds.join()}] read as [${[...found].join()}]: ${row.text}\n`)
    .join('');
}
