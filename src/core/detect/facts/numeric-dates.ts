import type { Span } from '#core/mail/message.ts';
import { isRealDate, nextMonthDay, type CalendarDate } from './calendar.ts';

/** How a country writes 03/04: `null` where that is not known, then such a date is read only when it is unambiguous. */
export type DayOrder = 'day-first' | 'month-first' | null;

export interface NumericDate extends Span {
  readonly date: CalendarDate;
  readonly hasYear: boolean;
}

const iso = /(?<!\d)(20\d{2})-(\d{2})-(\d{2})(?!\d)/g;
const figures =
  /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})(?:\2(20\d{2}|\d{2})(?!\d|[/.,-]\d)|(?![\d/%-]|[.,]\d))/g;

/** Dates in figures: 2026-03-31, 31.03.2026, 31/3, 3/31. Months outside 1 to 12 and "24/7" are none. Linear. */
export function findNumericDates(text: string, today: CalendarDate, order: DayOrder): NumericDate[] {
  const found = [...text.matchAll(iso)].map((match) => ({
    ...spanOf(match),
    date: { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) },
    hasYear: true,
  }));
  for (const match of text.matchAll(figures)) {
    const span = spanOf(match);
    const [, a, mark, b, year] = match;
    if (found.some((taken) => span.start < taken.end && taken.start < span.end)) continue;
    if (!year && !isDateWithoutYear(text, match.index, match[0], mark)) continue;
    const date = readFigures(Number(a), Number(b), year, today, mark === '.' ? 'day-first' : order);
    if (date) found.push({ ...span, date, hasYear: year !== undefined });
  }
  return found.filter(({ date }) => isRealDate(date)).sort((a, b) => a.start - b.start);
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** "24/7", "6-8" and "2.5" are no dates; "12.03." and "12/03" may be. */
function isDateWithoutYear(text: string, start: number, figures: string, mark: string | undefined): boolean {
  if (figures === '24/7' || mark === '-' || text.charAt(start - 1) === '(') return false;
  if (mark === '/') return true;
  return /^\d{1,2}\.\d{2}$/.test(figures)
    ? text.charAt(start + figures.length) === '.' ||
        /\b(?:am|zum|bis|ab|vom|du|le|au)\s$/.test(text.slice(Math.max(0, start - 5), start))
    : text.charAt(start + figures.length) === '.';
}

function readFigures(
  a: number,
  b: number,
  year: string | undefined,
  today: CalendarDate,
  order: DayOrder,
): CalendarDate | null {
  const isAmbiguous = a <= 12 && b <= 12 && a !== b;
  if (isAmbiguous && order === null) return null;
  const isDayFirst = b <= 12 && (a > 12 || order !== 'month-first');
  const [day, month] = isDayFirst ? [a, b] : [b, a];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (!year) return nextMonthDay(today, month, day);
  return { year: Number(year.length === 2 ? `20${year}` : year), month, day };
}
