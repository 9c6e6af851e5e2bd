import { logToText, type LogEntry } from '#core/repair/log.ts';
import { toRefusal } from '#core/repair/refusal.ts';
import type { Refusal } from '#core/views/repair-view.ts';
import { repairsProperty } from '#crm/app-properties.ts';
import type { FieldRecordType, FieldRefusal } from '#crm/record-fields.ts';
import type { FieldContext } from './repair-context.ts';

/** A value for a field of a record; '' empties it. */
export interface FieldWrite {
  readonly property: string;
  readonly to: string;
}

export interface WriteTarget {
  readonly type: FieldRecordType;
  readonly id: string;
}

/** By property, null where it was written, else why not. Null when the record is gone. */
export type Refusals = ReadonlyMap<string, Refusal | null> | null;

/**
 * Writes fields of one record together with its log of repairs, in 1 call, so that nothing is written without a way
 * back. HubSpot takes all or nothing: where it refuses some fields and `isWhole` is not asked for, the others are written
 * without them (1 call more). Labels of refused fields cost 1 call.
 *
 * @param logAfter the whole log as it stands when these were written
 */
export async function writeTogether<Write extends FieldWrite>(
  target: WriteTarget,
  writes: readonly Write[],
  logAfter: (written: readonly Write[]) => readonly LogEntry[],
  context: FieldContext,
  { isWhole = false } = {},
): Promise<Refusals> {
  const values = Object.fromEntries(writes.map(({ property, to }) => [property, to]));
  const log = logToText(logAfter(writes), context.now());
  const answer = await context.crm.writeFields(target.type, target.id, { ...values, [repairsProperty]: log });
  if (answer.kind === 'gone') return null;
  if (answer.kind === 'written') return new Map(writes.map(({ property }) => [property, null]));
  const refusals = await withLabels(target, answer.refusals, context);
  const named = new Set(refusals.map(({ property }) => property));
  const others = writes.filter(({ property }) => !named.has(property));
  const refused = new Map(writes.map(({ property }) => [property, reasonFor(property, refusals)]));
  if (isWhole || others.length === 0 || others.length === writes.length) return refused;
  const rest = await writeTogether(target, others, logAfter, context, { isWhole: true });
  return rest && new Map([...refused, ...rest]);
}

const unknownReason: Refusal = { kind: 'account-rule', property: null, label: null, detail: null };

/** The reason that names the field, else the first. */
function reasonFor(property: string, refusals: readonly Refusal[]): Refusal {
  return refusals.find((one) => one.property === property) ?? refusals[0] ?? unknownReason;
}

async function withLabels(
  { type }: WriteTarget,
  refusals: readonly FieldRefusal[],
  { readDefinitions }: FieldContext,
): Promise<readonly Refusal[]> {
  const names = refusals.flatMap(({ property }) => property ?? []);
  const definitions = await readDefinitions(type, names);
  return refusals.map((one) => toRefusal(one, definitions.get(one.property ?? '')?.label ?? null));
}
