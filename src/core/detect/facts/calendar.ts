/** Calendar arithmetic on plain dates; no clock, no time zone. Months are 1 to 12. */

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dateToIso({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The sender's calendar day at an instant. */
export function instantToDate(epochMs: number, utcOffsetMinutes: number): CalendarDate {
  const local = new Date(epochMs + utcOffsetMinutes * 60_000);
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return instantToDate(Date.UTC(date.year, date.month - 1, date.day + days), 0);
}

/** Keeps the day of the month where the month has it, else takes its last. */
export function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, lastDayOfMonth(target.year, target.month)) };
}

export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 is Sunday. */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function isRealDate({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

/** The next such day on or after `today`. */
export function nextMonthDay(today: CalendarDate, month: number, day: number): CalendarDate {
  const thisYear = { year: today.year, month, day };
  return compareDates(thisYear, today) >= 0 ? thisYear : { ...thisYear, year: today.year + 1 };
}
