import { entryId, isLoggable, undoableUntil, type LogEntry } from '#core/repair/log.ts';
import { oneWayProperties } from '#core/repair/plan-repair.ts';
import type { FieldOutcome } from '#core/views/repair-view.ts';
import type { FieldContext } from './repair-context.ts';
import { writeTogether, type WriteTarget } from './write-together.ts';

/** A checked change of one field; '' in `to` empties it. */
export type FieldChange = Pick<LogEntry, 'property' | 'from' | 'to' | 'cause' | 'source' | 'emailId'>;

export interface LoggedTarget extends WriteTarget {
  readonly log: readonly LogEntry[];
}

/** Writes changes with an entry in the log for each, and says by property what became of it. Null: the record is gone. */
export async function writeLogged(
  target: LoggedTarget,
  changes: readonly FieldChange[],
  context: FieldContext,
  options?: { readonly isWhole: boolean },
): Promise<ReadonlyMap<string, FieldOutcome> | null> {
  const at = context.now();
  const entriesOf = (written: readonly FieldChange[]) =>
    written.flatMap((change) => toEntry(change, at, context.by));
  const logAfter = (written: readonly FieldChange[]) => [...entriesOf(written), ...target.log];
  const refusals = await writeTogether(target, changes, logAfter, context, options);
  if (!refusals) return null;
  const entries = entriesOf(changes);
  return new Map(
    [...refusals].map(([property, refusal]): [string, FieldOutcome] => [
      property,
      refusal ? { kind: 'refused', refusal } : { kind: 'written', undo: ticket(property, entries, at) },
    ]),
  );
}

function toEntry(change: FieldChange, at: number, by: string | null): LogEntry[] {
  if (!isLoggable(change) || oneWayProperties.has(change.property)) return [];
  const { property, from, to, cause, source, emailId } = change;
  return [{ property, from, to, at, by, cause, source, emailId, undoneAt: null }];
}

function ticket(property: string, entries: readonly LogEntry[], now: number) {
  const entry = entries.find((one) => one.property === property);
  const until = entry ? undoableUntil(entry, now) : null;
  return entry && until !== null ? { entryId: entryId(entry), until } : null;
}
