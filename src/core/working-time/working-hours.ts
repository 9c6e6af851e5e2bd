import { clockToInstant, dayToInstant, instantToDay } from '#core/wording/calendar.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Nothing looks further: a calendar without a workday has an end too. Calendar days. */
export const mostDays = 400;

const msPerHour = 3_600_000;
const msPerMinute = 60_000;
const msPerDay = 24 * msPerHour;

/**
 * When so many hours of working time will have passed. Time outside the calendar's windows does not count; a deadline
 * that fills a day ends with it, not on the next morning. After 400 calendar days it stops: the deadline then is the
 * first instant of the day that follows them, however few hours were found.
 *
 * @param from epoch milliseconds
 * @param hours 0 or more; less counts as 0, which gives the first instant of working time from `from` on
 */
export function addWorkingHours(from: number, hours: number, calendar: WorkCalendar): number {
  let left = hours > 0 ? hours * msPerHour : 0;
  const first = dayNumber(from, calendar);
  for (let day = first; day < first + mostDays; day += 1) {
    const window = windowOf(day, calendar);
    if (window === null || from >= window.to) continue;
    const begin = Math.max(from, window.from);
    const available = (window.to - begin) * window.worth;
    if (left <= available) return Math.round(begin + left / window.worth);
    left -= available;
  }
  return dayToInstant(numberToDay(first + mostDays), calendar.timeZone);
}

/**
 * Hours of working time between two instants, epoch milliseconds; 0 when `to` is not later than `from`. Of a longer
 * span the first 400 calendar days count.
 */
export function workingHoursBetween(from: number, to: number, calendar: WorkCalendar): number {
  if (!(to > from)) return 0;
  let worked = 0;
  const first = dayNumber(from, calendar);
  const last = Math.min(dayNumber(to, calendar), first + mostDays - 1);
  for (let day = first; day <= last; day += 1) {
    const window = windowOf(day, calendar);
    if (window === null) continue;
    const span = Math.min(to, window.to) - Math.max(from, window.from);
    if (span > 0) worked += span * window.worth;
  }
  return worked / msPerHour;
}

/** The working time of one day. */
interface Window {
  readonly from: number;
  readonly to: number;
  /**
   * What one millisecond counts for: 1, but on a day whose clocks change within working time. There the hours that the
   * wall clock promises are spread over those that pass, so that the day is worth as much as any other.
   */
  readonly worth: number;
}

/** The local day of an instant, counted from 1970: walking over numbers costs a tenth of walking over dates. */
function dayNumber(at: number, { timeZone }: WorkCalendar): number {
  return Date.parse(instantToDay(at, timeZone)) / msPerDay;
}

function numberToDay(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** By calendar and day: the same few days are asked for again and again. */
const windows = new WeakMap<WorkCalendar, Map<number, Window | null>>();

function windowOf(day: number, calendar: WorkCalendar): Window | null {
  const known = windows.get(calendar) ?? new Map<number, Window | null>();
  windows.set(calendar, known);
  const kept = known.get(day);
  if (kept !== undefined) return kept;
  const date = numberToDay(day);
  const window = calendar.isWorkday(date) ? toWindow(date, calendar) : null;
  known.set(day, window);
  return window;
}

function toWindow(day: string, { startMinute, endMinute, timeZone }: WorkCalendar): Window | null {
  const from = clockToInstant(day, startMinute, timeZone);
  const to = clockToInstant(day, endMinute, timeZone);
  // Working time that the clocks leap over altogether is none.
  return to > from ? { from, to, worth: ((endMinute - startMinute) * msPerMinute) / (to - from) } : null;
}
