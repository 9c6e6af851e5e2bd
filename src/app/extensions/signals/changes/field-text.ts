import type { FieldReport } from '#core/views/repair-view.ts';
import type { Dictionary } from '#core/wording/dictionary.ts';

/** Whether the field holds what a person wanted. */
export function isDone({ outcome }: FieldReport): boolean {
  return outcome.kind === 'written' || outcome.kind === 'already' || outcome.kind === 'undone';
}

/** `Amount: 40,000 → 50,000` */
export function fieldToChange({ dealCard, repair }: Dictionary, field: FieldReport): string {
  const { type, from, to } = field;
  const before = from.value ? repair.value(type, from) : null;
  return dealCard.repair.change(labelOf(field), before, repair.value(type, to));
}

/** What was written, for one line: `Amount: 50,000, Close date: 31 Jan 2027`. */
export function fieldsToDoneText({ dealCard, repair }: Dictionary, fields: readonly FieldReport[]): string {
  return fields
    .map((field) => dealCard.repair.done(labelOf(field), repair.value(field.type, field.to)))
    .join(', ');
}

/** Why a field could not be written or taken back; null where it could, or still can. */
export function fieldToProblem({ repair }: Dictionary, { outcome, label, type }: FieldReport): string | null {
  switch (outcome.kind) {
    case 'changed-meanwhile':
      return repair.outcome.changed(repair.value(type, outcome.present), outcome.at);
    case 'not-proposed':
      return repair.outcome.notProposed;
    case 'not-logged':
      return repair.outcome.notLogged;
    case 'one-way':
      return repair.outcome.oneWay;
    case 'refused': {
      const { kind, detail } = outcome.refusal;
      return repair.refused(kind, outcome.refusal.label ?? label, detail);
    }
    case 'ready':
    case 'written':
    case 'already':
    case 'undone':
      return null;
  }
}

const labelOf = ({ label, property }: FieldReport) => label ?? property;
