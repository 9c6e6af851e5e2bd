import { unique } from '#core/collections.ts';
import { readLog, type LogEntry } from '#core/repair/log.ts';
import type { FieldNow } from '#core/repair/plan-repair.ts';
import { repairsProperty } from '#crm/app-properties.ts';
import type { FieldRecordType, FieldState } from '#crm/record-fields.ts';
import type { FieldContext } from './repair-context.ts';

/** Some fields of a record as they are now, and what was written on the record before. */
export interface LoadedFields {
  readonly type: FieldRecordType;
  readonly id: string;
  /** By property; absent where the account has no such property. */
  readonly fields: ReadonlyMap<string, FieldNow>;
  readonly log: readonly LogEntry[];
}

/** 2 calls at once: the record with its log, and what the account says of the properties. Null when the record is gone. */
export async function loadFields(
  type: FieldRecordType,
  id: string,
  properties: readonly string[],
  context: FieldContext,
): Promise<LoadedFields | null> {
  const names = unique(properties);
  const [states, definitions] = await Promise.all([
    context.crm.readFields(type, id, [...names, repairsProperty]),
    context.readDefinitions(type, names),
  ]);
  if (!states) return null;
  const fields = names.flatMap((name): [string, FieldNow][] => {
    const definition = definitions.get(name);
    return definition ? [[name, toField(definition, states.get(name))]] : [];
  });
  return { type, id, fields: new Map(fields), log: logOf(states, context.now()) };
}

/** What a read of fields found in the log of repairs. */
export function logOf(states: ReadonlyMap<string, FieldState>, now: number): readonly LogEntry[] {
  const log = states.get(repairsProperty);
  if (!log) return [];
  // Without a history there is the present value.
  return readLog(log.versions.length > 0 ? log.versions : [{ value: log.value, at: now }], now);
}

export function toField(
  definition: Omit<FieldNow, 'present' | 'setAt'>,
  state: FieldState | undefined,
): FieldNow {
  return { ...definition, present: state?.value ?? null, setAt: state?.versions[0]?.at ?? null };
}
