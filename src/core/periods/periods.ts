import { weekdayOf } from '#core/working-time/weekday.ts';
import { addDays, dayToInstant, daysBetween, instantToDay } from '#core/wording/calendar.ts';
import type { FiscalCalendar, Period, PeriodId } from './period.ts';

/**
 * The period that an instant lies in ("this"), the whole one before ("last"), or the twelve whole calendar months before
 * the present one. A period of the present is whole too: its end lies in the future.
 *
 * @param now epoch milliseconds
 */
export function periodOf(id: PeriodId, now: number, calendar: FiscalCalendar): Period {
  return toPeriod(spanOf(id, now, calendar), calendar);
}

/**
 * What a period is compared with. Before "last month", "last quarter" and "last year" it is the whole one before, before
 * the last twelve months the twelve before them. Before one of the present it is the one before **up to the same elapsed
 * day**, that day included: a quarter of three weeks is compared with the first three weeks of the last. Where the one
 * before is shorter, it is the whole of it.
 */
export function previousOf(id: PeriodId, now: number, calendar: FiscalCalendar): Period {
  const span = spanOf(id, now, calendar);
  const before = toPeriod({ first: span.first - span.months, months: span.months }, calendar);
  if (!id.startsWith('this-')) return before;
  const today = instantToDay(now, calendar.timeZone);
  const elapsed = daysBetween(firstDay(span.first), today) + 1;
  const end = dayToInstant(addDays(firstDay(span.first - span.months), elapsed), calendar.timeZone);
  return { from: before.from, to: Math.min(end, before.to) };
}

/** The last full fiscal quarters, oldest first; each ends where the next one begins. */
export function quartersBefore(now: number, calendar: FiscalCalendar, count: number): readonly Period[] {
  return spansBefore(spanOf('this-quarter', now, calendar), calendar, count);
}

/** The last full calendar months, oldest first; each ends where the next one begins. */
export function monthsBefore(now: number, calendar: FiscalCalendar, count: number): readonly Period[] {
  return spansBefore(spanOf('this-month', now, calendar), calendar, count);
}

/** The week that an instant lies in, by the ISO 8601 date of its Monday. */
export function weekOf(at: number, timeZone: string): string {
  const day = instantToDay(at, timeZone);
  return addDays(day, 1 - weekdayOf(day));
}

/** Whole months: the first one, counted from the year 0, and how many. */
interface Span {
  readonly first: number;
  readonly months: number;
}

function spanOf(id: PeriodId, now: number, { timeZone, fiscalYearStart }: FiscalCalendar): Span {
  const [year = 0, month = 1] = instantToDay(now, timeZone).split('-').map(Number);
  const present = year * 12 + month - 1;
  const monthsInto = (length: number) => (present - (fiscalYearStart - 1)) % length;
  const spans: Readonly<Record<PeriodId, Span>> = {
    'this-month': { first: present, months: 1 },
    'last-month': { first: present - 1, months: 1 },
    'this-quarter': { first: present - monthsInto(3), months: 3 },
    'last-quarter': { first: present - monthsInto(3) - 3, months: 3 },
    'this-year': { first: present - monthsInto(12), months: 12 },
    'last-year': { first: present - monthsInto(12) - 12, months: 12 },
    'last-12-months': { first: present - 12, months: 12 },
  };
  return spans[id];
}

function spansBefore({ first, months }: Span, calendar: FiscalCalendar, count: number): readonly Period[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    toPeriod({ first: first - (count - index) * months, months }, calendar),
  );
}

function toPeriod({ first, months }: Span, { timeZone }: FiscalCalendar): Period {
  return {
    from: dayToInstant(firstDay(first), timeZone),
    to: dayToInstant(firstDay(first + months), timeZone),
  };
}

function firstDay(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
