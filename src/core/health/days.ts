import type { Change } from '#core/deals/deal-details.ts';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** What is changed again within an hour was a slip, not a decision. */
export const correctionMs = hourMs;

/** Whole days in a span; an hour of grace, so that the change of the clocks in spring costs no day. */
export function wholeDays(ms: number): number {
  return Math.max(0, Math.floor((ms + hourMs) / dayMs));
}

/** The changes that stood for at least an hour, and the last one, oldest first. */
export function settledChanges<Value>(changes: readonly Change<Value>[]): readonly Change<Value>[] {
  return changes.filter((change, index) => {
    const next = changes[index + 1];
    return next === undefined || next.at - change.at >= correctionMs;
  });
}

/** The latest of several instants of which some are unknown; those that lie ahead do not count. */
export function latest(instants: readonly (number | null)[], now: number): number | null {
  let found: number | null = null;
  for (const at of instants) {
    if (at !== null && at <= now && (found === null || at > found)) found = at;
  }
  return found;
}
