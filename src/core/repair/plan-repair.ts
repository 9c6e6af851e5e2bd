import type { Repair } from '#core/quality/rule.ts';
import type {
  FieldOutcome,
  FieldType,
  FieldValue,
  RepairReport,
  WantedRepair,
} from '#core/views/repair-view.ts';
import { entryId, undoableUntil, type LogEntry } from './log.ts';
import { refusalOf } from './refusal.ts';
import { isSameValue, toWritten } from './same-value.ts';

/** A repair with the rule that proposes it. */
export interface FoundRepair extends Repair {
  readonly ruleId: string;
}

/** What is known of a field at the moment of writing. */
export interface FieldNow {
  readonly label: string | null;
  readonly type: FieldType;
  readonly isReadOnly: boolean;
  /** Labels by value; null where any value is taken. */
  readonly options: ReadonlyMap<string, string> | null;
  readonly present: string | null;
  /** When the present value was set. */
  readonly setAt: number | null;
}

/** HubSpot only moves these forward, so that writing an old value back would empty them or change nothing. */
export const oneWayProperties: ReadonlySet<string> = new Set(['lifecyclestage']);

/**
 * What becomes of one repair that a person wants. `ready` says that `found.to` may be written. Nothing but what the
 * rules propose now is ever ready, and only over the value that the person saw.
 *
 * @param found what the rules propose for this field now; undefined when nothing
 * @param field null when the account has no such property
 */
export function planRepair(
  wanted: WantedRepair,
  found: FoundRepair | undefined,
  field: FieldNow | null,
  log: readonly LogEntry[],
  now: number,
): RepairReport {
  return {
    ruleId: wanted.ruleId,
    property: wanted.property,
    label: field?.label ?? null,
    type: field?.type ?? 'text',
    from: valueOf(field, field?.present ?? null),
    to: valueOf(field, field ? toWritten(field.type, wanted.to) : wanted.to),
    source: found?.source ?? null,
    outcome: field
      ? outcomeOf(wanted, found, field, log, now)
      : { kind: 'refused', refusal: refusalOf('no-such-field', wanted.property, null) },
  };
}

function outcomeOf(
  wanted: WantedRepair,
  found: FoundRepair | undefined,
  field: FieldNow,
  log: readonly LogEntry[],
  now: number,
): FieldOutcome {
  const { type, present } = field;
  const changed = { kind: 'changed-meanwhile', present: valueOf(field, present), at: field.setAt } as const;
  if (isSameValue(type, present, toWritten(type, wanted.to)))
    return { kind: 'already', undo: ticketFor(wanted.property, field, log, now) };
  if (!isSameValue(type, present, wanted.from)) return changed;
  if (!found || found.to !== wanted.to) return { kind: 'not-proposed' };
  if (!isSameValue(type, present, found.from)) return changed;
  return refusedBefore(wanted, field) ?? { kind: 'ready' };
}

/** What HubSpot would refuse anyway need not be sent. */
function refusedBefore({ property, to }: WantedRepair, field: FieldNow): FieldOutcome | null {
  const refuse = (kind: 'read-only' | 'not-an-option') =>
    ({ kind: 'refused', refusal: refusalOf(kind, property, field.label) }) as const;
  if (field.isReadOnly) return refuse('read-only');
  return field.options && !field.options.has(to) ? refuse('not-an-option') : null;
}

/** The way back from a value that the field holds: the newest entry of its property, if it wrote that value. */
export function ticketFor(
  property: string,
  { type, present }: Pick<FieldNow, 'type' | 'present'>,
  log: readonly LogEntry[],
  now: number,
) {
  const entry = log.find((one) => one.property === property);
  const until = entry && isSameValue(type, present, entry.to) ? undoableUntil(entry, now) : null;
  return entry && until !== null ? { entryId: entryId(entry), until } : null;
}

export function valueOf(field: Pick<FieldNow, 'options'> | null, value: string | null): FieldValue {
  return { value, label: (value !== null && field?.options?.get(value)) || null };
}
