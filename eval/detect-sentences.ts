import { detectSentence } from '#core/detect/detect.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { count, macroF1, noCounts, toRow } from './counts.ts';
import type { LabelledSentence } from './labelled.ts';

interface Judged {
  readonly row: LabelledSentence;
  readonly found: readonly SignalKind[];
}

/** Tables per kind and per wording; a sentence stands for itself, as if it were a whole message. */
export function evaluateSentences(rows: readonly LabelledSentence[], withErrors: boolean): string {
  const judged = rows.filter(({ lang }) => lang === 'fr' || lang === 'en').map(judge);
  const groups = [
    ['sentences all', judged],
    ['sentences fr', judged.filter(({ row }) => row.lang === 'fr')],
    ['sentences en', judged.filter(({ row }) => row.lang === 'en')],
    ['sentences plain', judged.filter(({ row }) => row.wording !== 'indirect')],
    ['sentences indirect', judged.filter(({ row }) => row.wording !== 'plain')],
  ] as const;
  const tables = groups.map(([name, group]) => table(name, group)).join('\n');
  return `${tables}${withErrors ? `\n${errorLines(judged)}` : ''}`;
}

function judge(row: LabelledSentence): Judged {
  return { row, found: detectSentence(row.text, row.lang === 'fr' ? 'fr' : 'en') };
}

function table(name: string, judged: readonly Judged[]): string {
  const perKind = signalKinds.map((kind) => {
    const counts = noCounts();
    for (const { row, found } of judged) count(counts, row.kinds.includes(kind), found.includes(kind));
    return [kind, counts] as const;
  });
  const any = noCounts();
  for (const { row, found } of judged) count(any, row.kinds.length > 0, found.length > 0);
  const rows = name.endsWith('all')
    ? perKind.map(([kind, counts]) => toRow(`  ${kind}`, counts)).join('')
    : '';
  return `${name}: ${String(judged.length)}, macro-F1 ${macroF1(perKind.map(([, counts]) => counts)).toFixed(3)}\n${toRow('  any signal', any)}${rows}`;
}

function errorLines(judged: readonly Judged[]): string {
  return judged
    .filter(({ row, found }) => [...found].sort().join() !== [...row.kinds].sort().join())
    .map(({ row, found }) => `${row.id} [${row.kinds.join()}] read as [${found.join()}]: ${row.text}\n`)
    .join('');
}
