import { unique } from '#core/collections.ts';
import { entryId, type LogEntry } from '#core/repair/log.ts';
import { planUndo, type PlannedUndo } from '#core/repair/plan-undo.ts';
import type { FieldReport, RepairRequest, RepairResponse } from '#core/views/repair-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { failed, succeeded } from '../context.ts';
import { loadFields, type LoadedFields } from './load-fields.ts';
import type { FieldContext } from './repair-context.ts';
import { writeTogether, type FieldWrite } from './write-together.ts';

type UndoRequest = Extract<RepairRequest, { action: 'undo' }>;

interface UndoWrite extends FieldWrite {
  readonly entry: LogEntry;
}

/** Writes old values back where the field still holds what was written on this record. 3 calls. */
export async function undoRepairs(
  { recordType, recordId, entryIds }: UndoRequest,
  context: FieldContext,
): Promise<FunctionResult<RepairResponse>> {
  const ids = unique(entryIds);
  const properties = ids.map((id) => id.slice(0, id.lastIndexOf('@')));
  const loaded = await loadFields(recordType, recordId, properties, context);
  if (!loaded) return failed('record-not-found');
  const planned = ids.map((id) => planUndo(id, loaded.fields, loaded.log, context.now()));
  const fields = await writeBack(planned, loaded, context);
  if (!fields) return failed('record-not-found');
  const undone = fields.filter(({ outcome }) => outcome.kind === 'undone').length;
  context.log('repair-undone', { type: recordType, id: recordId, wanted: ids.length, undone });
  return succeeded({ action: 'undo', fields });
}

async function writeBack(
  planned: readonly PlannedUndo[],
  { log, ...target }: LoadedFields,
  context: FieldContext,
): Promise<readonly FieldReport[] | null> {
  const ready = planned.flatMap(({ entry, report }): UndoWrite[] =>
    entry && report.outcome.kind === 'ready'
      ? [{ property: entry.property, to: entry.from ?? '', entry }]
      : [],
  );
  // Of two entries of one field the first that was named counts.
  const writes = [...new Map(ready.reverse().map((one) => [one.property, one])).values()];
  if (writes.length === 0) return planned.map(({ report }) => report);
  const refusals = await writeTogether(
    target,
    writes,
    (done) => withUndone(log, done, context.now()),
    context,
  );
  return (
    refusals &&
    planned.map(({ report }): FieldReport => {
      if (report.outcome.kind !== 'ready') return report;
      const refusal = refusals.get(report.property) ?? null;
      return { ...report, outcome: refusal ? { kind: 'refused', refusal } : { kind: 'undone' } };
    })
  );
}

/** The entries stay, so that undoing twice can be told from undoing what was never written. */
function withUndone(log: readonly LogEntry[], done: readonly UndoWrite[], at: number): LogEntry[] {
  const ids = new Set(done.map(({ entry }) => entryId(entry)));
  return log.map((entry) => (ids.has(entryId(entry)) ? { ...entry, undoneAt: at } : entry));
}
