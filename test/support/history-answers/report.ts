import type { HistoryReport } from '#core/views/history-view.ts';
import { monthsOf } from './parts.ts';

const months = monthsOf([
  [3, 1, 9],
  [2, 0, 7],
  [4, 2, 6],
  [5, 1, 10],
  [3, 0, 12],
  [6, 3, 9],
  [4, 1, 11],
  [2, 1, 8],
  [1, 0, 4],
  [5, 2, 12],
  [6, 2, 13],
  [4, 1, 10],
  [3, 0, 8],
]);
const sum = (of: (month: (typeof months)[number]) => number) =>
  months.reduce((total, month) => total + of(month), 0);
const invisible = sum((month) => month.invisible);

/** A year of an account that writes a lot. */
export const fullReport: HistoryReport = {
  currency: 'EUR',
  months,
  byKind: [
    { kind: 'seat-expansion', count: 14, value: 71_400 },
    { kind: 'new-need', count: 11, value: 52_300 },
    { kind: 'pricing', count: 9, value: 33_150 },
    { kind: 'tier-upgrade', count: 6, value: 21_700 },
    { kind: 'renewal', count: 5, value: 14_250 },
    { kind: 'referral', count: 3, value: 4_000 },
  ],
  byIndustry: [
    { industry: 'COMPUTER_SOFTWARE', count: 16, value: 78_200 },
    { industry: 'INSURANCE', count: 9, value: 41_900 },
    { industry: 'FINANCIAL_SERVICES', count: 8, value: 36_400 },
    { industry: '', count: 9, value: 25_300 },
    { industry: 'LOGISTICS_AND_SUPPLY_CHAIN', count: 6, value: 15_000 },
  ],
  total: { emails: sum((month) => month.emails), invisible, value: sum((month) => month.invisibleValue) },
  invisibleShare: Math.round((invisible / (invisible + sum((month) => month.covered))) * 10_000) / 10_000,
};

/** Of this many emails, with these opportunities that a deal knew of, and none that no deal did. */
export function emptyReport(emails: number, covered: number): HistoryReport {
  return {
    currency: 'EUR',
    months: monthsOf([
      [0, 0, 0],
      [0, 0, covered],
    ]).map((month, index) => ({ ...month, emails: index * emails })),
    byKind: [],
    byIndustry: [],
    total: { emails, invisible: 0, value: 0 },
    invisibleShare: null,
  };
}

/** Few opportunities, none of which has a value. */
export const smallReport: HistoryReport = {
  ...fullReport,
  months: monthsOf([
    [0, 0, 1],
    [1, 1, 0],
    [2, 0, 1],
  ]).map((month) => ({ ...month, invisibleValue: 0, silentValue: 0 })),
  byKind: [
    { kind: 'pricing', count: 2, value: 0 },
    { kind: 'renewal', count: 1, value: 0 },
  ],
  byIndustry: [{ industry: '', count: 3, value: 0 }],
  total: { emails: 212, invisible: 3, value: 0 },
  invisibleShare: null,
};
