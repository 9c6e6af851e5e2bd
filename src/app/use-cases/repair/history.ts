import { unique } from '#core/collections.ts';
import type { LogEntry } from '#core/repair/log.ts';
import { ticketFor, valueOf } from '#core/repair/plan-repair.ts';
import type { RepairRequest, RepairResponse, UndoableField } from '#core/views/repair-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { repairsProperty } from '#crm/app-properties.ts';
import { failed, succeeded } from '../context.ts';
import { loadFields, logOf, type LoadedFields } from './load-fields.ts';
import type { FieldContext } from './repair-context.ts';

type HistoryRequest = Extract<RepairRequest, { action: 'history' }>;

/** What was written on the record and can still be undone, the newest first. 1 call, 3 where something was written. */
export async function repairHistory(
  { recordType, recordId }: HistoryRequest,
  context: FieldContext,
): Promise<FunctionResult<RepairResponse>> {
  const states = await context.crm.readFields(recordType, recordId, [repairsProperty]);
  if (!states) return failed('record-not-found');
  const properties = unique(logOf(states, context.now()).map(({ property }) => property));
  if (properties.length === 0) return succeeded({ action: 'history', fields: [] });
  const loaded = await loadFields(recordType, recordId, properties, context);
  if (!loaded) return failed('record-not-found');
  const fields = properties.flatMap((property) => toUndoable(property, loaded, context.now()));
  return succeeded({ action: 'history', fields });
}

/** Only the newest entry of a field leads back. */
function toUndoable(property: string, { fields, log }: LoadedFields, now: number): UndoableField[] {
  const entry = log.find((one) => one.property === property);
  const field = fields.get(property);
  const undo = field && ticketFor(property, field, log, now);
  return entry && field && undo ? [toField(entry, field, undo)] : [];
}

function toField(
  { property, from, to, at, by, cause }: LogEntry,
  field: NonNullable<ReturnType<LoadedFields['fields']['get']>>,
  undo: NonNullable<ReturnType<typeof ticketFor>>,
): UndoableField {
  const { label, type } = field;
  const values = { from: valueOf(field, from), to: valueOf(field, to) };
  return { property, label, type, ...values, outcome: { kind: 'written', undo }, at, by, cause };
}
