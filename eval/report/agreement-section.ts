import type { Agreement, KindAgreement } from '../agreement.ts';
import type { Report } from './report.ts';
import { toFigure, toTable } from './table.ts';

/** How far the second annotator agrees with the labels; what a person reaches is the ceiling for a machine. */
export function agreementSection({ messages, sentences }: Report['agreement']): string {
  const parts = [toText('Messages', messages), toText('Sentences', sentences)].filter((text) => text !== '');
  const body =
    parts.length > 0 ? parts.join('\n') : 'No second annotation (`eval/corpus/second/`) is there yet.\n';
  return `## Agreement of two annotators\n\n${body}`;
}

function toText(title: string, agreement: Agreement | null): string {
  if (!agreement) return '';
  const { rows, kappa, opportunityKappa, macroF1, opportunityF1, kinds } = agreement;
  const table = toTable<KindAgreement>(
    [
      { title: 'kind', cell: ({ kind }) => `\`${kind}\`` },
      { title: 'labelled', align: 'right', cell: ({ labelled }) => String(labelled) },
      { title: 'second', align: 'right', cell: ({ second }) => String(second) },
      { title: "Cohen's kappa", align: 'right', cell: (each) => toFigure(each.kappa) },
    ],
    kinds,
  );
  const line = `${title}: ${String(rows)} read twice. Kappa over all kinds ${toFigure(kappa)}, over opportunities ${toFigure(opportunityKappa)}; the second annotator scored against the labels: macro-F1 ${toFigure(macroF1)}, opportunity F1 ${toFigure(opportunityF1)}.`;
  return `${line}\n\n${table}`;
}
