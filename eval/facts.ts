import { defaultDetectionSettings, type Facts } from '#core/detect/detection.ts';
import type { Evidence } from '#core/detect/facts/fact-context.ts';
import { readFacts } from '#core/detect/facts/read-facts.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { loadDetector } from '../scripts/detector.ts';
import { noCounts, toRow, type Counts } from './counts.ts';
import { factFields } from './metrics/facts.ts';
import { readRows, toMailMessage, type LabelledMessage } from './labelled.ts';

/**
 * Precision and recall of every fact on labelled messages: `node eval/facts.ts FILES… [--given] [--errors FIELD]`.
 * `--given` takes class and evidence from the labels, to measure the reading of facts apart from the detector.
 */
type Row = LabelledMessage & { readonly facts: Facts };
type Field = keyof Facts;

function measureFacts(rows: readonly Row[], isGiven: boolean, errorsOf: string | null): string {
  const read = isGiven ? factsGiven : readerOf(loadDetector());
  const judged = rows.map((row) => ({ row, found: read(row) }));
  const languages = [...new Set(rows.map(({ lang }) => lang))].sort();
  const tables = ['all', ...languages].map((lang) =>
    table(
      lang,
      judged.filter(({ row }) => lang === 'all' || row.lang === lang),
    ),
  );
  return tables.join('\n') + (errorsOf ? errorLines(judged, errorsOf as Field) : '');
}

interface Judged {
  readonly row: Row;
  readonly found: Facts;
}

const readerOf =
  ({ detect }: ReturnType<typeof loadDetector>) =>
  (row: Row): Facts =>
    detect(toMailMessage(row), defaultDetectionSettings).facts;

function factsGiven(row: Row): Facts {
  const evidence = row.labels.flatMap(({ kind, quote }): Evidence[] => {
    const start = row.text.indexOf(quote);
    return start < 0 ? [] : [{ kind, start, end: start + quote.length }];
  });
  return readFacts({ ...readMessage(toMailMessage(row)), class: row.class }, evidence);
}

function table(name: string, judged: readonly Judged[]): string {
  const rows = factFields.map((field) => toRow(`  ${field}`, countField(judged, field))).join('');
  return `facts ${name}: ${String(judged.length)} messages            P     R     F1\n${rows}`;
}

/** A wrong value is both a false find and a miss. */
function countField(judged: readonly Judged[], field: Field): Counts {
  const counts = noCounts();
  for (const { row, found } of judged) {
    const [expected, got] = [row.facts[field], found[field]];
    if (expected !== undefined && got !== undefined && isSame(expected, got)) counts.hit += 1;
    else {
      if (got !== undefined) counts.wrong += 1;
      if (expected !== undefined) counts.missed += 1;
    }
  }
  return counts;
}

function isSame(expected: string | number, got: string | number): boolean {
  return expected === got || plain(expected) === plain(got);
}

/** Without case, accents and punctuation. */
function plain(value: string | number): string {
  return String(value)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

function errorLines(judged: readonly Judged[], field: Field): string {
  return judged
    .filter(({ row, found }) => {
      const [expected, got] = [row.facts[field], found[field]];
      return expected === undefined ? got !== undefined : got === undefined || !isSame(expected, got);
    })
    .map(
      ({ row, found }) =>
        `${row.id} (${row.class}, ${String(row.sentAt)}): expected ${String(row.facts[field])}, found ${String(found[field])}\n`,
    )
    .join('');
}

const args = process.argv.slice(2);
const errorsAt = args.indexOf('--errors');
const files = args.filter((arg, at) => !arg.startsWith('--') && (errorsAt < 0 || at !== errorsAt + 1));
const rows = files.flatMap((file) => readRows<Row>(file));
process.stdout.write(
  measureFacts(rows, args.includes('--given'), errorsAt < 0 ? null : (args[errorsAt + 1] ?? null)),
);
