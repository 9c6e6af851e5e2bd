import { toFigure, toTable } from './table.ts';

/** How a detector that was trained on a part of the data does on left-out writers; one row of reports/learning-curve.json. */
export interface LearningStep {
  /** 0 to 1. */
  readonly share: number;
  readonly messages: number;
  readonly sentences: number;
  readonly macroF1: number;
  readonly opportunityF1: number;
}

/** The learning curve: whether more data is the next step, or a better model. Empty where it was not measured. */
export function learningSection(steps: readonly LearningStep[]): string {
  if (steps.length === 0) return '';
  const table = toTable<LearningStep>(
    [
      { title: 'data', align: 'right', cell: ({ share }) => `${String(Math.round(100 * share))} %` },
      { title: 'messages', align: 'right', cell: ({ messages }) => String(messages) },
      { title: 'sentences', align: 'right', cell: ({ sentences }) => String(sentences) },
      { title: 'macro-F1', align: 'right', cell: ({ macroF1 }) => toFigure(macroF1) },
      { title: 'opportunity F1', align: 'right', cell: ({ opportunityF1 }) => toFigure(opportunityF1) },
    ],
    steps,
  );
  return `## Learning curve\n\nTrained on a part of the development data, measured on writers left out of it.\n\n${table}`;
}
