import { judgeRequirement, requirements, type Requirement } from '../requirements.ts';
import type { Baseline, Change } from './compare.ts';
import type { Headline, Report } from './report.ts';
import { toFigure, toTable } from './table.ts';

const verdicts = { aim: '✓ aim', floor: '✓ floor', missed: '✗', 'not measured': '–' } as const;

/** Floor, aim and what was measured, one row a requirement. */
export function requirementSection({ headline, agreement }: Report): string {
  const ceiling = agreement.messages?.macroF1 ?? null;
  const aimOf = ({ aim }: Requirement): string =>
    aim === 'annotator' ? `second annotator (${toFigure(ceiling)})` : String(aim);
  const valueOf = ({ figure, floor }: Requirement): string =>
    figure === null ? '`npm run bench`' : toFigure(headline[figure]?.value ?? null, digitsFor(floor));
  const table = toTable<Requirement>(
    [
      { title: 'requirement', cell: ({ title, unit }) => (unit ? `${title} (${unit})` : title) },
      {
        title: 'floor',
        align: 'right',
        cell: ({ floor, better }) => `${better === 'higher' ? '≥' : '≤'} ${String(floor)}`,
      },
      { title: 'aim', align: 'right', cell: aimOf },
      { title: 'measured', align: 'right', cell: valueOf },
      {
        title: 'met',
        cell: (each) =>
          verdicts[judgeRequirement(each, each.figure ? headline[each.figure] : undefined, ceiling)],
      },
    ],
    requirements,
  );
  return `## Requirements\n\n${table}`;
}

/** Every headline figure with its interval and its change against the last accepted report. */
export function headlineSection(
  { corpus }: Report,
  changes: readonly Change[],
  baseline: Baseline | null,
): string {
  const table = toTable<Change>(
    [
      { title: 'figure', cell: ({ title }) => title },
      { title: 'value', align: 'right', cell: ({ now }) => toFigure(now.value, digitsOf(now)) },
      { title: '95 %', align: 'right', cell: ({ now }) => intervalOf(now) },
      {
        title: 'before',
        align: 'right',
        cell: ({ before, now }) => toFigure(before?.value ?? null, digitsOf(now)),
      },
      { title: 'change', align: 'right', cell: ({ change, now }) => signed(change, digitsOf(now)) },
      { title: 'better', cell: ({ now }) => now.better },
      { title: 'drop', cell: ({ isDrop }) => (isDrop ? '✗' : '') },
    ],
    changes,
  );
  return `## Headline figures\n\n${comparedWith(baseline, corpus)}\n\n${table}`;
}

function comparedWith(baseline: Baseline | null, corpus: string): string {
  if (!baseline) return 'There is no accepted report to compare with.';
  const { detector, messages, corpus: known } = baseline;
  const same =
    known === corpus ? 'the same messages' : `other messages (${String(messages)}, corpus \`${known}\`)`;
  return `Compared with detector \`${detector}\` on ${same}; a drop is a figure beyond the worse end of the interval that it had then.`;
}

function intervalOf(figure: Headline): string {
  const digits = digitsOf(figure);
  return figure.low === null ? '–' : `${toFigure(figure.low, digits)} to ${toFigure(figure.high, digits)}`;
}

function signed(change: number | null, digits: number): string {
  if (change === null) return '–';
  return `${change >= 0 ? '+' : '−'}${Math.abs(change).toFixed(digits)}`;
}

/** Shares have three digits, counts per thousand one. */
function digitsOf({ title }: Headline): number {
  return title.includes('per 1,000') ? 1 : 3;
}

function digitsFor(floor: number): number {
  return floor >= 1 ? 1 : 3;
}
