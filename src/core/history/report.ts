import { roundTo } from '#core/baselines/day-range.ts';
import type { OpportunityKind } from '#core/signals/kind.ts';
import type { HistoryMonth, HistoryReport } from '#core/views/history-view.ts';
import { monthsEarlier } from './months.ts';
import type { MonthTally, Sum, Tally } from './tally.ts';

/** A share of fewer says nothing. */
const enough = 20;

/** The months of a scan: the first and the last one, e.g. `2025-11`. */
export interface MonthSpan {
  readonly first: string;
  readonly last: string;
}

/**
 * What a scan found, the oldest month first, kinds and industries by value. Months without mail are in it. Of
 * people there is nothing in it.
 */
export function toReport(tally: Tally, span: MonthSpan, currency: string): HistoryReport {
  const months = monthsOf(span).map((month) => toMonth(month, tally.months[month]));
  const invisible = sum(months, (month) => month.invisible);
  const all = invisible + sum(months, (month) => month.covered);
  const kinds = Object.entries(tally.kinds) as [OpportunityKind, Sum][];
  const cents = kinds.reduce((total, [, one]) => total + one.cents, 0);
  return {
    currency,
    months,
    byKind: kinds.map(([kind, one]) => ({ kind, ...toCount(one) })).sort(byWorth((one) => one.kind)),
    byIndustry: Object.entries(tally.industries)
      .map(([industry, one]) => ({ industry, ...toCount(one) }))
      .sort(byWorth((one) => one.industry)),
    total: { emails: sum(months, (month) => month.emails), invisible, value: cents / 100 },
    invisibleShare: all < enough ? null : roundTo(invisible / all, 4),
  };
}

function monthsOf({ first, last }: MonthSpan): string[] {
  const months: string[] = [];
  for (let month = last; month >= first; month = monthsEarlier(month, 1)) months.unshift(month);
  return months;
}

function toMonth(month: string, tally: MonthTally | undefined): HistoryMonth {
  return {
    month,
    emails: tally?.emails ?? 0,
    invisible: tally?.invisible.count ?? 0,
    invisibleValue: (tally?.invisible.cents ?? 0) / 100,
    silent: tally?.silent.count ?? 0,
    silentValue: (tally?.silent.cents ?? 0) / 100,
    covered: tally?.covered ?? 0,
  };
}

const toCount = ({ count, cents }: Sum) => ({ count, value: cents / 100 });

type Counted = { readonly count: number; readonly value: number };

function byWorth<Row extends Counted>(nameOf: (row: Row) => string): (a: Row, b: Row) => number {
  return (a, b) => b.value - a.value || b.count - a.count || (nameOf(a) < nameOf(b) ? -1 : 1);
}

function sum(months: readonly HistoryMonth[], of: (month: HistoryMonth) => number): number {
  return months.reduce((total, month) => total + of(month), 0);
}
