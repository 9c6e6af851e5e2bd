import type { Scores } from '../counts.ts';
import type { Confusion } from '../metrics/confusion.ts';
import type { GroupScores, KindScores, TierScores } from '../metrics/kind-scores.ts';
import type { NegativeRow, Report } from './report.ts';
import { toFigure, toTable, type Column } from './table.ts';

/** Classes that silence a message: no signal is looked for in them. */
const silent = new Set([
  'auto-reply',
  'bounce',
  'newsletter',
  'notification',
  'vendor-pitch',
  'recruiting',
  'internal',
]);

export function kindSection(kinds: readonly KindScores[]): string {
  const table = toTable<KindScores>(
    [
      { title: 'kind', cell: ({ kind }) => `\`${kind}\`` },
      number('n', ({ review }) => String(review.n)),
      ...tierColumns(),
    ],
    kinds,
  );
  return `## By kind\n\n${table}`;
}

/** The two languages side by side, kind by kind, at the review tier. */
export function languageSection({ fr, en }: Report['kindsIn']): string {
  const english = new Map(en.map((each) => [each.kind, each]));
  const columns = (name: string, of: (row: KindScores) => KindScores | undefined): Column<KindScores>[] => [
    number(`n ${name}`, (row) => String(of(row)?.review.n ?? 0)),
    number(`F1 ${name}`, (row) => toFigure(of(row)?.review.f1 ?? null)),
    number(`AP ${name}`, (row) => toFigure(of(row)?.averagePrecision ?? null)),
  ];
  const table = toTable<KindScores>(
    [
      { title: 'kind', cell: ({ kind }) => `\`${kind}\`` },
      ...columns('fr', (row) => row),
      ...columns('en', ({ kind }) => english.get(kind)),
    ],
    fr,
  );
  return `## French against English\n\n${table}`;
}

export function groupSection(title: string, groups: readonly GroupScores[], note = ''): string {
  const table = toTable<GroupScores>(
    [
      { title: title.replace('By ', ''), cell: ({ name }) => name },
      number('messages', ({ messages }) => String(messages)),
      number('macro-F1', (group) => toFigure(group.macroF1)),
      ...tierColumns<GroupScores>(),
      ...scoreColumns<GroupScores>('opp.', ({ opportunity }) => opportunity),
      number('opp. alert P', ({ opportunityAlert }) => toFigure(opportunityAlert.precision)),
      number('opp. alert R', ({ opportunityAlert }) => toFigure(opportunityAlert.recall)),
    ],
    groups,
  );
  return `## ${title}\n\n${note ? `${note}\n\n` : ''}${table}`;
}

export function negativeSection(negatives: readonly NegativeRow[]): string {
  const perThousand = (part: number, whole: number): string => ((1000 * part) / whole).toFixed(1);
  const table = toTable<NegativeRow>(
    [
      { title: 'messages without a signal', cell: ({ name }) => name },
      number('messages', ({ messages }) => String(messages)),
      number('alerted', ({ alerted }) => String(alerted)),
      number('per 1,000', ({ alerted, messages }) => perThousand(alerted, messages)),
      number('shown', ({ shown }) => String(shown)),
      number('per 1,000', ({ shown, messages }) => perThousand(shown, messages)),
    ],
    negatives,
  );
  const note =
    'Hard negatives are conversations and support questions. *alerted*: an opportunity or a risk at the alert tier; *shown*: any signal at all.';
  return `## False alerts\n\n${note}\n\n${table}`;
}

/** Which class was read as which, and what that costs: a buyer silenced, or a silent message read as a buyer's. */
export function classSection({ names, cells }: Confusion): string {
  const rows = names.map((name, index) => ({ name, counts: cells[index] ?? [] }));
  const sum = (keep: (expected: string, found: string) => boolean): number =>
    rows
      .flatMap(({ name, counts }) => counts.filter((_, at) => keep(name, names[at] ?? '')))
      .reduce((a, b) => a + b, 0);
  const table = toTable<(typeof rows)[number]>(
    [
      { title: 'is ↓ read as →', cell: ({ name }) => name },
      ...names.map((name, at) =>
        number<(typeof rows)[number]>(name, ({ counts }) => String(counts[at] || '·')),
      ),
    ],
    rows.filter(({ counts }) => counts.some((each) => each > 0)),
  );
  const right = sum((expected, found) => expected === found);
  const silenced = sum((expected, found) => !silent.has(expected) && silent.has(found));
  const heard = sum((expected, found) => silent.has(expected) && !silent.has(found));
  const note = `${String(right)} of ${String(sum(() => true))} right; ${String(silenced)} silenced though somebody spoke, ${String(heard)} heard though nobody did.`;
  return `## Message classes\n\n${note}\n\n${table}`;
}

export function factSection(facts: Report['facts']): string {
  const table = toTable<Report['facts'][number]>(
    [
      { title: 'fact', cell: ({ field }) => field },
      number('n', ({ n }) => String(n)),
      ...scoreColumns<Report['facts'][number]>('', (each) => each),
    ],
    facts,
  );
  return `## Facts\n\nA wrong value where another was stated is both a false find and a miss.\n\n${table}`;
}

function tierColumns<Row extends TierScores>(): Column<Row>[] {
  return [
    ...scoreColumns<Row>('review', ({ review }) => review),
    ...scoreColumns<Row>('alert', ({ alert }) => alert),
    number('AP', ({ averagePrecision }) => toFigure(averagePrecision)),
  ];
}

function scoreColumns<Row>(name: string, scoresOf: (row: Row) => Scores): Column<Row>[] {
  return (['precision', 'recall', 'f1'] as const).map((score) =>
    number(`${name} ${score === 'f1' ? 'F1' : score.charAt(0).toUpperCase()}`.trim(), (row) =>
      toFigure(scoresOf(row)[score]),
    ),
  );
}

function number<Row>(title: string, cell: Column<Row>['cell']): Column<Row> {
  return { title, align: 'right', cell };
}
