import {
  addDays,
  addMonths,
  lastDayOfMonth,
  nextMonthDay,
  weekdayOf,
  type CalendarDate,
} from './calendar.ts';
import type { MonthPart } from './date-lexicon.ts';
import type { CalendarUnit } from './words/tables.ts';

/** A stretch of days that words name, first and last included. A single day has both alike. */
export interface Period {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const monthsOf = { month: 1, quarter: 3, half: 6, year: 12 } as const;

export const singleDay = (date: CalendarDate): Period => ({ first: date, last: date });

/** That many whole months, from the first day of `month` on. */
export function wholeMonths(year: number, month: number, count: number): Period {
  const first = { year, month, day: 1 };
  const end = addMonths(first, count - 1);
  return { first, last: { ...end, day: lastDayOfMonth(end.year, end.month) } };
}

/** The next such month, the present one included; or that of the year given. */
export function namedMonth(month: number, year: number | null, today: CalendarDate): Period {
  return wholeMonths(year ?? today.year + (month < today.month ? 1 : 0), month, 1);
}

/** The next such day, or that of the year given. */
export function namedDay(month: number, day: number, year: number | null, today: CalendarDate): Period {
  return singleDay(year === null ? nextMonthDay(today, month, day) : { year, month, day });
}

/** The n-th quarter (`months` 3) or half-year (6), the running one included; -1 is the year's last. */
export function partOfYear(
  index: number,
  months: 3 | 6,
  year: number | null,
  today: CalendarDate,
): Period | null {
  const number = index === -1 ? 12 / months : index;
  if (number < 1 || number > 12 / months) return null;
  const firstMonth = (number - 1) * months + 1;
  const isOver = firstMonth + months - 1 < today.month;
  return wholeMonths(year ?? today.year + (isOver ? 1 : 0), firstMonth, months);
}

/** The unit that holds today (`ahead` 0) or one behind it. A week is Monday to Sunday. */
export function unitAround(unit: CalendarUnit, ahead: number, today: CalendarDate): Period {
  if (unit === 'day') return singleDay(addDays(today, ahead));
  if (unit === 'week') {
    const monday = addDays(today, ahead * 7 - ((weekdayOf(today) + 6) % 7));
    return { first: monday, last: addDays(monday, 6) };
  }
  const months = monthsOf[unit];
  const start = addMonths({ ...today, day: 1 }, ahead * months - ((today.month - 1) % months));
  return wholeMonths(start.year, start.month, months);
}

/** Beginning (first ten days of a month, first month of more), middle, or end (its last day) of a period. */
export function partOfPeriod(part: MonthPart, whole: Period): Period {
  if (part === 'end') return singleDay(whole.last);
  const isLong = whole.first.month !== whole.last.month || whole.first.year !== whole.last.year;
  if (part === 'early') {
    return {
      first: whole.first,
      last: isLong ? wholeMonths(whole.first.year, whole.first.month, 1).last : addDays(whole.first, 9),
    };
  }
  const days = (dayNumber(whole.last) - dayNumber(whole.first)) / 2;
  return singleDay(
    isLong
      ? addDays(whole.first, Math.floor(days))
      : { ...whole.first, day: whole.first.day + (days < 4 ? 2 : 14) },
  );
}

const dayNumber = ({ year, month, day }: CalendarDate) => Date.UTC(year, month - 1, day) / 86_400_000;

/** That many units from today on. */
export function inSome(count: number, unit: CalendarUnit, today: CalendarDate): Period {
  if (unit === 'day' || unit === 'week')
    return singleDay(addDays(today, unit === 'week' ? count * 7 : count));
  return singleDay(addMonths(today, count * monthsOf[unit]));
}

/** The next such weekday after today. */
export function nextWeekday(weekday: number, today: CalendarDate): Period {
  return singleDay(addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7));
}

/** Monday to Sunday of an ISO 8601 week, the running one included. */
export function isoWeek(week: number, year: number | null, today: CalendarDate): Period | null {
  if (week < 1 || week > 53) return null;
  const inYear = (at: number): Period => {
    const fourth = { year: at, month: 1, day: 4 };
    const monday = addDays(fourth, (week - 1) * 7 - ((weekdayOf(fourth) + 6) % 7));
    return { first: monday, last: addDays(monday, 6) };
  };
  if (year !== null) return inYear(year);
  const thisYear = inYear(today.year);
  return dayNumber(thisYear.last) < dayNumber(today) ? inYear(today.year + 1) : thisYear;
}

/** The day of this month or, when it is over, of the next that has it. */
export function bareDay(day: number, today: CalendarDate): Period | null {
  if (day < 1 || day > 31) return null;
  const month = day >= today.day ? today : addMonths({ ...today, day: 1 }, 1);
  return singleDay({ ...month, day });
}
