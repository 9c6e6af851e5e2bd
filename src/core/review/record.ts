import { dayMs } from '#core/baselines/day-range.ts';
import type { ReviewDecision, ReviewItem } from '#core/views/review-view.ts';

export interface RecordedDecision {
  readonly decision: ReviewDecision;
  readonly at: number;
}

/** What was decided in one week, by deal; who decided is not kept. */
export interface ReviewRecord {
  /** ISO date of the Monday. */
  readonly week: string;
  /** When the first decision was taken. */
  readonly startedAt: number;
  readonly decided: Readonly<Record<string, RecordedDecision>>;
}

/** Days for which a deal that is kept is not proposed again. */
const keptDays = 28;

/** Most decisions of a week: so many fit into a note. */
export const mostDecisions = 600;

/** The record with a decision, or without one: whatever else stands there stays. */
export function withDecision(
  record: ReviewRecord | null,
  week: string,
  dealId: string,
  decision: RecordedDecision | null,
  now: number,
): ReviewRecord {
  const others = Object.entries(record?.decided ?? {}).filter(([id]) => id !== dealId);
  const all = decision === null ? others : [...others, [dealId, decision] as const];
  const oldestFirst = all.sort(([, a], [, b]) => a.at - b.at);
  return {
    week,
    startedAt: record?.startedAt ?? now,
    decided: Object.fromEntries(oldestFirst.slice(-mostDecisions)),
  };
}

/** The latest decision of earlier weeks about each deal. @param earlier newest week first */
export function earlierDecisions(
  earlier: readonly ReviewRecord[],
): ReadonlyMap<string, NonNullable<ReviewItem['earlier']>> {
  const oldestFirst = [...earlier].reverse();
  return new Map(oldestFirst.flatMap(({ decided }) => Object.entries(decided)));
}

/** Somebody decided to leave the deal as it is, and that holds for a while. */
export function isKept(earlier: ReviewItem['earlier'], now: number): boolean {
  return earlier?.decision === 'keep' && now - earlier.at < keptDays * dayMs;
}
