import type { LogEntry } from '#core/repair/log.ts';
import { ticketFor, valueOf, type FieldNow } from '#core/repair/plan-repair.ts';
import { isSameValue } from '#core/repair/same-value.ts';
import type { DealActionRequest, DealActionResponse } from '#core/views/deal-action-view.ts';
import type { FieldOutcome, FieldReport, FieldType } from '#core/views/repair-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { repairsProperty, snoozedUntilProperty } from '#crm/app-properties.ts';
import type { FieldRecordType } from '#crm/record-fields.ts';
import { failed, succeeded } from '../context.ts';
import { logOf, toField } from '../repair/load-fields.ts';
import type { FieldContext } from '../repair/repair-context.ts';
import { writeLogged } from '../repair/write-logged.ts';

/** The request of one action. */
export type RequestOf<Action extends DealActionRequest['action']> = Extract<
  DealActionRequest,
  { action: Action }
>;

/** Fields that actions read and write: HubSpot's own and the app's, whose types are known. */
const fieldTypes = {
  dealstage: 'choice',
  pipeline: 'choice',
  hs_is_closed: 'flag',
  closed_lost_reason: 'text',
  hs_next_step: 'text',
  lifecyclestage: 'choice',
  [snoozedUntilProperty]: 'datetime',
} as const satisfies Record<string, FieldType>;

export type ActionField = keyof typeof fieldTypes;

/** The fields of a record as they are right before an action writes them. */
export interface ActionRecord {
  readonly type: FieldRecordType;
  readonly id: string;
  readonly log: readonly LogEntry[];
  field(name: ActionField): FieldNow;
}

/** A change that a person asks for: over `from`, which the card showed; `undefined` for whatever is there. */
export interface WantedChange {
  readonly property: ActionField;
  readonly from?: string | null;
  readonly to: string;
}

/** 1 call. Null when the record is gone. */
export async function readActionRecord(
  type: FieldRecordType,
  id: string,
  names: readonly ActionField[],
  { crm, now }: FieldContext,
): Promise<ActionRecord | null> {
  const states = await crm.readFields(type, id, [...names, repairsProperty]);
  if (!states) return null;
  const field = (name: ActionField) =>
    toField({ label: null, type: fieldTypes[name], isReadOnly: false, options: null }, states.get(name));
  return { type, id, log: logOf(states, now()), field };
}

/**
 * Writes the changes all together or not at all: none where one is not over what the card showed. Those that hold
 * already are not written again.
 */
export async function writeAction(
  record: ActionRecord,
  action: DealActionRequest['action'],
  wanted: readonly WantedChange[],
  context: FieldContext,
): Promise<FunctionResult<DealActionResponse>> {
  const now = context.now();
  const reports = wanted.map((change) => toReport(change, before(change, record, now), record));
  const ready = wanted.filter((_, index) => reports[index]?.outcome.kind === 'ready');
  const isBlocked = reports.some(({ outcome }) => outcome.kind === 'changed-meanwhile');
  if (isBlocked || ready.length === 0)
    return succeeded({ action, fields: isBlocked ? reports.filter(isNotReady) : reports, task: null });
  const origin = { cause: `action:${action}`, source: 'person', emailId: null } as const;
  const changes = ready.map(({ property, to }) => {
    return { property, from: record.field(property).present, to, ...origin };
  });
  const outcomes = await writeLogged(record, changes, context, { isWhole: true });
  if (!outcomes) return failed('record-not-found');
  const fields = reports.map((report) => ({
    ...report,
    outcome: outcomes.get(report.property) ?? report.outcome,
  }));
  return succeeded({ action, fields, task: null });
}

/** The answer to an action that is not taken, and why. */
export function notTaken(
  record: ActionRecord,
  action: DealActionRequest['action'],
  { property, to }: WantedChange,
  outcome: 'not-proposed' | 'changed-meanwhile',
): FunctionResult<DealActionResponse> {
  const field = record.field(property);
  const reason: FieldOutcome = outcome === 'not-proposed' ? { kind: outcome } : changed(field);
  return succeeded({ action, fields: [toReport({ property, to }, reason, record)], task: null });
}

function before({ property, from, to }: WantedChange, record: ActionRecord, now: number): FieldOutcome {
  const field = record.field(property);
  if (isSameValue(field.type, field.present, to))
    return { kind: 'already', undo: ticketFor(property, field, record.log, now) };
  if (from !== undefined && !isSameValue(field.type, field.present, from)) return changed(field);
  return { kind: 'ready' };
}

function changed(field: FieldNow): FieldOutcome {
  return { kind: 'changed-meanwhile', present: valueOf(field, field.present), at: field.setAt };
}

function toReport({ property, to }: WantedChange, outcome: FieldOutcome, record: ActionRecord): FieldReport {
  const field = record.field(property);
  const [from, wanted] = [valueOf(field, field.present), valueOf(field, to || null)];
  return { property, label: null, type: field.type, from, to: wanted, outcome };
}

function isNotReady({ outcome }: FieldReport): boolean {
  return outcome.kind !== 'ready';
}
