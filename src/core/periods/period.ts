/** Spans of time that figures are told for, in the account's calendar and fiscal year. Instants are epoch milliseconds. */

export const periodIds = [
  'this-month',
  'last-month',
  'this-quarter',
  'last-quarter',
  'this-year',
  'last-year',
  'last-12-months',
] as const;
/** Months are calendar months; quarters and years are fiscal ones. */
export type PeriodId = (typeof periodIds)[number];

/** From the first instant to before the last one. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** How the account counts its time. */
export interface FiscalCalendar {
  /** IANA name. */
  readonly timeZone: string;
  /** 1 to 12: the month in which the fiscal year begins. */
  readonly fiscalYearStart: number;
}
