import type { FieldOutcome, FieldReport } from '#core/views/repair-view.ts';
import { findEntry, undoableUntil, type LogEntry } from './log.ts';
import { oneWayProperties, valueOf, type FieldNow } from './plan-repair.ts';
import { isSameValue } from './same-value.ts';

/** What becomes of one entry that a person wants undone; `ready` says that its `from` may be written back. */
export interface PlannedUndo {
  readonly entry: LogEntry | undefined;
  readonly report: FieldReport;
}

/** An old value is written back only over the value that was written here, and only for 30 days. */
export function planUndo(
  id: string,
  fields: ReadonlyMap<string, FieldNow>,
  log: readonly LogEntry[],
  now: number,
): PlannedUndo {
  const entry = findEntry(log, id);
  const field = entry && fields.get(entry.property);
  if (!entry || !field) return { entry, report: unknownReport(entry?.property ?? '') };
  const { label, type } = field;
  const values = { from: valueOf(field, entry.to), to: valueOf(field, entry.from) };
  const outcome = outcomeOf(entry, field, now);
  return { entry, report: { property: entry.property, label, type, ...values, outcome } };
}

function unknownReport(property: string): FieldReport {
  const nothing = valueOf(null, null);
  const outcome = { kind: 'not-logged' } as const;
  return { property, label: null, type: 'text', from: nothing, to: nothing, outcome };
}

function outcomeOf(entry: LogEntry, field: FieldNow, now: number): FieldOutcome {
  const { type, present, setAt } = field;
  if (entry.undoneAt !== null && isSameValue(type, present, entry.from)) return { kind: 'undone' };
  if (undoableUntil(entry, now) === null) return { kind: 'not-logged' };
  if (oneWayProperties.has(entry.property)) return { kind: 'one-way' };
  if (isSameValue(type, present, entry.to)) return { kind: 'ready' };
  if (isSameValue(type, present, entry.from)) return { kind: 'undone' };
  return { kind: 'changed-meanwhile', present: valueOf(field, present), at: setAt };
}
