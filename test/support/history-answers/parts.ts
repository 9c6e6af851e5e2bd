import type { HistoryMonth, HistoryProgress, HistoryReport, HistoryView } from '#core/views/history-view.ts';
import type { Answers } from '../stubbed-functions.ts';

const minuteMs = 60_000;

export const noProgress: HistoryProgress = {
  phase: 'none',
  months: 0,
  read: 0,
  total: 0,
  signals: 0,
  startedAt: null,
  finishedAt: null,
  rate: null,
  left: null,
  isRunning: false,
  isReportSeen: false,
};

export function progressOf(part: Partial<HistoryProgress>): HistoryProgress {
  return { ...noProgress, phase: 'reading', months: 12, startedAt: Date.now() - 3 * minuteMs, ...part };
}

export const viewOf = (progress: Partial<HistoryProgress>, report: HistoryReport | null = null) => ({
  ok: true as const,
  view: { progress: progressOf(progress), report } satisfies HistoryView,
});

export const halfRead: Partial<HistoryProgress> = {
  ...{ read: 4_310, total: 12_040, signals: 214, rate: 41.2, left: 3 * minuteMs + 20_000 },
};

/** Answers of the reading that stay as they are, whatever is asked. */
export function staying(progress: Partial<HistoryProgress>, report: HistoryReport | null = null): Answers {
  return { 'history-scan': viewOf(progress, report) };
}

/** Months up to November 2026, oldest first, each with these opportunities: without a deal, silent, with one. */
export function monthsOf(counts: readonly (readonly [number, number, number])[]): readonly HistoryMonth[] {
  return counts.map(([invisible, silent, covered], index) => {
    const number = 2026 * 12 + 10 - (counts.length - 1 - index);
    return {
      month: `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`,
      emails: 820 + 40 * index,
      ...{ invisible, invisibleValue: invisible * 4_100 },
      ...{ silent, silentValue: silent * 3_900, covered },
    };
  });
}
