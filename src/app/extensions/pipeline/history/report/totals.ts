import type { HistoryReport } from '#core/views/history-view.ts';

/** What the months of a report come to together. */
export interface ReportTotals {
  readonly invisible: number;
  readonly value: number;
  readonly covered: number;
  readonly silent: number;
  readonly silentValue: number;
  /** Opportunities, with a deal or without. */
  readonly all: number;
}

export function totalsOf({ months, total }: HistoryReport): ReportTotals {
  const sum = (field: 'covered' | 'silent' | 'silentValue') =>
    months.reduce((whole, month) => whole + month[field], 0);
  const covered = sum('covered');
  return {
    invisible: total.invisible,
    value: total.value,
    covered,
    silent: sum('silent'),
    silentValue: sum('silentValue'),
    all: total.invisible + covered,
  };
}

/** The first day of a month such as `2026-03`, for formats of days. */
export function monthToDay(month: string): string {
  return `${month}-01`;
}
