import { monthOf } from '#core/history/months.ts';
import { toReport } from '#core/history/report.ts';
import { rateOf, timeLeft } from '#core/history/speed.ts';
import type { HistoryProgress, HistoryView } from '#core/views/history-view.ts';
import type { HistoryState } from './history-state.ts';

const noScan: HistoryProgress = {
  phase: 'none',
  ...{ months: 0, read: 0, total: 0, signals: 0, startedAt: null, finishedAt: null },
  ...{ rate: null, left: null, isRunning: false, isReportSeen: false },
};

interface ViewContext {
  readonly now: number;
  readonly isPaused: boolean;
  readonly wantsReport: boolean;
  /** When the scan began of which somebody has seen the report. */
  readonly seenStart: number | null;
}

/** What the page shows of a scan; the report only once it is done. */
export function toHistoryView(
  state: HistoryState | null,
  { now, isPaused, wantsReport, seenStart }: ViewContext,
): HistoryView {
  if (!state) return { progress: noScan, report: null };
  const isDone = state.finishedAt !== null;
  return {
    progress: {
      ...toProgress(state, isPaused && !isDone, now),
      isReportSeen: isDone && seenStart === state.startedAt,
    },
    report: isDone && wantsReport ? reportOf(state) : null,
  };
}

function toProgress(
  state: HistoryState,
  isPaused: boolean,
  now: number,
): Omit<HistoryProgress, 'isReportSeen'> {
  const { months, read, signals, samples, startedAt, finishedAt, lease } = state;
  const isDone = finishedAt !== null;
  // What was logged or deleted meanwhile makes the count at the beginning wrong by a little.
  const total = isDone ? read : Math.max(read, state.total ?? 0);
  const rate = rateOf(samples);
  return {
    phase: isDone ? 'done' : isPaused ? 'paused' : state.total === null ? 'counting' : 'reading',
    ...{ months, read, total, signals, startedAt, finishedAt, rate },
    left: isDone ? 0 : timeLeft(total - read, rate),
    isRunning: !isDone && lease !== null && lease.until > now,
  };
}

function reportOf({ tally, from, to, timeZone, currency }: HistoryState) {
  const span = { first: monthOf(from, timeZone), last: monthOf(to - 1, timeZone) };
  return toReport(tally, span, currency);
}
