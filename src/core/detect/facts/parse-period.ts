import { dayAlone, dayAndMonth, dayFromToday, fromNow, monthAndDay, weekday } from './day-forms.ts';
import type { DateText, Form, ParsedPeriod } from './date-text.ts';
import { aroundNow, month, partOf, quarterOrHalf, season, unitEnd, week, yearAlone } from './period-forms.ts';

/** Reads the period that begins at token `at`, or null. The most special form wins. */
export function parsePeriod(text: DateText, at: number): ParsedPeriod | null {
  for (const form of forms) {
    const parsed = form(text, at);
    if (parsed) return parsed;
  }
  return null;
}

const forms: readonly Form[] = [
  dayAndMonth,
  monthAndDay,
  partOf,
  unitEnd,
  quarterOrHalf,
  fromNow,
  week,
  aroundNow,
  month,
  dayFromToday,
  weekday,
  season,
  dayAlone,
  yearAlone,
];
