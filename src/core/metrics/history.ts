import { dayMs } from '#core/baselines/day-range.ts';
import type { HistoryPoint } from '#core/snapshot/snapshot.ts';
import type { TrendPoint } from '#core/views/page-parts.ts';
import type { MetricContext } from './context.ts';

/** A point stands for an instant for so long. */
const validMs = 14 * dayMs;

/** Weeks that a trend shows at most. */
const mostWeeks = 52;

/** The account as it stood at an instant: the last point before it that is not older than two weeks. */
export function pointAt(history: readonly HistoryPoint[], at: number): HistoryPoint | null {
  const point = history.findLast(({ takenAt }) => takenAt <= at);
  return point && point.takenAt > at - validMs ? point : null;
}

/**
 * What a standing figure was at the end of the period that this one is compared with. History is the account's as a whole:
 * null under a filter.
 */
export function valueBefore(
  { history, previous, accepts }: Pick<MetricContext, 'history' | 'previous' | 'accepts'>,
  read: (point: HistoryPoint) => number,
): number | null {
  const point = accepts.isNarrowed ? null : pointAt(history, previous.to);
  return point && read(point);
}

/** By week, oldest first; empty under a filter and where fewer than two weeks are known. */
export function trendOf(
  { history, accepts }: Pick<MetricContext, 'history' | 'accepts'>,
  read: (point: HistoryPoint) => number | null,
): readonly TrendPoint[] {
  if (accepts.isNarrowed || history.length < 2) return [];
  return history.slice(-mostWeeks).map((point) => ({ at: point.week, value: read(point) }));
}
