import { monthsBefore } from '#core/periods/periods.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import { type SegmentSlices, type Slice, type TrendPoint } from '#core/views/page-parts.ts';
import { segmentDimensions, type SegmentDimension } from '#core/views/record-query.ts';
import { instantToDay } from '#core/wording/calendar.ts';
import type { MetricContext } from '../context.ts';
import { shareOf } from '../figure.ts';
import { isWithin, segmentKey } from '../filters.ts';
import { foldKey, largestKeys, otherKey, sliceUp, type Cut } from '../slices.ts';
import { enough } from '../thresholds.ts';
import { closedAtOf, isWon } from './closed-at.ts';

const months = 12;

/** Won ÷ closed in each of the last twelve whole months, from the first with a closed deal. */
export function countWinRateMonths({ now, calendar }: MetricContext) {
  const tallies = monthsBefore(now, calendar, months).map((period) => ({ period, closed: 0, won: 0 }));
  return {
    add(deal: SnapshotDeal): void {
      const at = closedAtOf(deal, now);
      const tally = at === null ? undefined : tallies.find(({ period }) => isWithin(at, period));
      if (!tally) return;
      tally.closed += 1;
      if (isWon(deal)) tally.won += 1;
    },
    trend(): readonly TrendPoint[] {
      const first = tallies.findIndex(({ closed }) => closed > 0);
      if (first === -1) return [];
      return tallies.slice(first).map(({ period, closed, won }) => ({
        at: instantToDay(period.from, calendar.timeZone),
        value: shareOf(won, closed, enough.trendPoint).value,
      }));
    },
  };
}

/** Won ÷ closed in the period by segment; the largest by closed deals first. */
export function countWinRateSegments({ now, period }: MetricContext) {
  const closed: SnapshotDeal[] = [];
  return {
    add(deal: SnapshotDeal): void {
      const at = closedAtOf(deal, now);
      if (at !== null && isWithin(at, period)) closed.push(deal);
    },
    segments: (): readonly SegmentSlices[] =>
      segmentDimensions.map((by) => ({ by, slices: rateSlices(closed, by) })),
  };
}

/** Cut by number alone. */
export function closedCut(by: SegmentDimension): Cut<SnapshotDeal> {
  return {
    keyOf: (deal) => segmentKey(deal, by),
    worth: () => null,
    records: (key) => ({ list: 'closed-deals', segment: { by, key } }),
  };
}

function rateSlices(closed: readonly SnapshotDeal[], by: SegmentDimension): readonly Slice[] {
  const cut = closedCut(by);
  const largest = largestKeys(sliceUp(closed, cut));
  const keyOf = (deal: SnapshotDeal) => foldKey(cut.keyOf(deal), largest);
  const wonByKey = new Map<string, number>();
  for (const deal of closed) {
    if (isWon(deal)) wonByKey.set(keyOf(deal), (wonByKey.get(keyOf(deal)) ?? 0) + 1);
  }
  const slices = sliceUp(closed, { ...cut, keyOf }).map((slice) => ({
    ...slice,
    value: shareOf(wonByKey.get(slice.key) ?? 0, slice.count).value,
  }));
  const isOther = ({ key }: Slice) => key === otherKey;
  return [...slices.filter((slice) => !isOther(slice)), ...slices.filter(isOther)];
}
