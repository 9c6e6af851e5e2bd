import { planTraces, type TraceUpdate } from '#core/traces/plan-traces.ts';
import type { Checked, Traces } from '#core/traces/traces.ts';
import type { CheckedType } from '#crm/record-pages.ts';

/** A record, what the checks had left on it, and what they see now. */
export interface CheckedRecord {
  readonly id: string;
  readonly traces: Traces;
  readonly checked: Checked;
}

/** How many records each rule warns of. */
export type WarningCounts = Readonly<Record<string, number>>;

export interface Writes {
  readonly type: CheckedType;
  readonly updates: readonly TraceUpdate[];
}

/** What a page of records came to. */
export interface PageOutcome {
  readonly writes: readonly Writes[];
  readonly warnings: WarningCounts;
}

/** What to write on the records; those that show what the checks see are left alone. */
export function planPage(type: CheckedType, records: readonly CheckedRecord[], now: number): PageOutcome {
  const updates = records.flatMap(({ id, traces, checked }) => planTraces(id, traces, checked, now) ?? []);
  return {
    writes: [{ type, updates }],
    warnings: countCodes(records.flatMap(({ checked }) => checked.codes)),
  };
}

export function countCodes(codes: readonly string[]): WarningCounts {
  return codes.reduce<Record<string, number>>((counts, code) => {
    counts[code] = (counts[code] ?? 0) + 1;
    return counts;
  }, {});
}

export function addCounts(a: WarningCounts, b: WarningCounts): WarningCounts {
  const added = Object.entries(b).map(([code, count]) => [code, (a[code] ?? 0) + count]);
  return { ...a, ...Object.fromEntries(added) };
}
