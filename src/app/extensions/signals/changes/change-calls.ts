import type { Repair, RuleSubject, Warning } from '#core/quality/rule.ts';
import type { DealActionRequest, DealActionResponse } from '#core/views/deal-action-view.ts';
import type { FieldReport, RepairReport } from '#core/views/repair-view.ts';
import type { Failure, FunctionResult } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

type WithoutDeal<Request> = Request extends unknown ? Omit<Request, 'dealId'> : never;

/** What a person does with a deal on its card. */
export type DealAct = WithoutDeal<DealActionRequest>;

/** The way back from a write: entries of the log of each record, and tasks. */
export interface Undo {
  readonly records: readonly {
    readonly recordType: RuleSubject;
    readonly recordId: string;
    readonly entryIds: readonly string[];
  }[];
  readonly tasks: readonly { readonly dealId: string; readonly taskId: string }[];
}

export interface Written<Field extends FieldReport = FieldReport> {
  readonly fields: readonly Field[];
  /** Null where nothing was written, or for good. */
  readonly undo: Undo | null;
}

const misunderstood: Failure = { code: 'internal', retryable: true };

/** Reads or writes what a warning's repairs propose, record by record; stops at the first that fails. */
export async function sendRepairs(
  action: 'preview' | 'apply',
  { ruleId, repairs }: Warning,
): Promise<FunctionResult<Written<RepairReport>>> {
  const fields: RepairReport[] = [];
  const records: Undo['records'][number][] = [];
  for (const group of groupByRecord(repairs)) {
    const [{ type: recordType, recordId }] = group;
    const wanted = group.map(({ property, from, to }) => ({ ruleId, property, from, to }));
    const result = await callFunction('repair', { recordType, recordId, action, repairs: wanted });
    if (!result.ok) return result;
    if (result.view.action !== action) return { ok: false, failure: misunderstood };
    fields.push(...result.view.fields);
    records.push({ recordType, recordId, entryIds: result.view.fields.flatMap(fieldToEntryIds) });
  }
  return { ok: true, view: { fields, undo: toUndo(records, []) } };
}

export async function sendAct(dealId: string, act: DealAct): Promise<FunctionResult<Written>> {
  const result = await callFunction('deal-action', { ...act, dealId });
  return result.ok ? { ok: true, view: actToWritten(dealId, act, result.view) } : result;
}

function actToWritten(dealId: string, act: DealAct, { fields, task }: DealActionResponse): Written {
  const record =
    act.action === 'lifecycle'
      ? { recordType: act.recordType, recordId: act.recordId }
      : { recordType: 'deal' as const, recordId: dealId };
  const tasks = task?.outcome === 'created' ? [{ dealId, taskId: task.id }] : [];
  return { fields, undo: toUndo([{ ...record, entryIds: fields.flatMap(fieldToEntryIds) }], tasks) };
}

/** Takes everything back; what could not be is told by the fields. */
export async function sendUndo({ records, tasks }: Undo): Promise<FunctionResult<readonly FieldReport[]>> {
  const fields: FieldReport[] = [];
  for (const { dealId, taskId } of tasks) {
    const result = await callFunction('deal-action', { dealId, action: 'remove-task', taskId });
    if (!result.ok) return result;
  }
  for (const { recordType, recordId, entryIds } of records) {
    const result = await callFunction('repair', { recordType, recordId, action: 'undo', entryIds });
    if (!result.ok) return result;
    fields.push(...result.view.fields);
  }
  return { ok: true, view: fields };
}

export function fieldToEntryIds({ outcome }: FieldReport): readonly string[] {
  return (outcome.kind === 'written' || outcome.kind === 'already') && outcome.undo
    ? [outcome.undo.entryId]
    : [];
}

function toUndo(records: Undo['records'], tasks: Undo['tasks']): Undo | null {
  const undoable = records.filter(({ entryIds }) => entryIds.length > 0);
  return undoable.length + tasks.length > 0 ? { records: undoable, tasks } : null;
}

function groupByRecord(repairs: readonly Repair[]): readonly [Repair, ...Repair[]][] {
  const groups = new Map<string, [Repair, ...Repair[]]>();
  for (const repair of repairs) {
    const key = `${repair.type}:${repair.recordId}`;
    const group = groups.get(key);
    if (group) group.push(repair);
    else groups.set(key, [repair]);
  }
  return [...groups.values()];
}
