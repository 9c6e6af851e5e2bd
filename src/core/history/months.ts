import { dayToInstant, instantToDay } from '#core/wording/calendar.ts';

/** The calendar month that an instant lies in, e.g. `2026-03`. */
export function monthOf(at: number, timeZone: string): string {
  return instantToDay(at, timeZone).slice(0, 7);
}

/** The first instant of a month such as `2026-03`. */
export function monthStart(month: string, timeZone: string): number {
  return dayToInstant(`${month}-01`, timeZone);
}

/** The month so many months before another. */
export function monthsEarlier(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 - count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The first instant of the span that is scanned: so many whole months, and the days of the present one. */
export function spanStart(now: number, months: number, timeZone: string): number {
  return monthStart(monthsEarlier(monthOf(now, timeZone), months), timeZone);
}
