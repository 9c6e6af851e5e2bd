import { addDays } from '#core/wording/calendar.ts';
import { weekdayOf } from '../weekday.ts';
import { easterOf } from './easter.ts';

/** The days of one public holiday in a year, as ISO 8601 dates: none, one, or the day and its substitute. */
export type HolidayRule = (year: number) => readonly string[];

/** ISO weekdays that holidays are told by. */
export const monday = 1;
export const thursday = 4;
export const friday = 5;
export const saturday = 6;
export const sunday = 7;

export const goodFriday = afterEaster(-2);
export const easterSunday = afterEaster(0);
export const easterMonday = afterEaster(1);
export const ascension = afterEaster(39);
export const whitSunday = afterEaster(49);
export const whitMonday = afterEaster(50);
export const corpusChristi = afterEaster(60);

/** The same day every year; months from 1. */
export function fixed(month: number, day: number): HolidayRule {
  return (year) => [dateOf(year, month, day)];
}

/** So many days after Easter Sunday. */
function afterEaster(days: number): HolidayRule {
  return (year) => [addDays(easterOf(year), days)];
}

/** The first, second, … such weekday of a month. */
export function nth(count: number, weekday: number, month: number): HolidayRule {
  return (year) => [nthOf(year, count, weekday, month)];
}

/** The last such weekday of a month. */
export function last(weekday: number, month: number): HolidayRule {
  return (year) => {
    const end = addDays(dateOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1), -1);
    return [addDays(end, -((weekdayOf(end) - weekday + 7) % 7))];
  };
}

/** A holiday that the law knows from a year on. */
export function since(first: number, rule: HolidayRule): HolidayRule {
  return (year) => (year >= first ? rule(year) : []);
}

/** Single days, which a law or a proclamation made holidays. */
export function only(...days: readonly string[]): HolidayRule {
  return (year) => days.filter((day) => day.startsWith(String(year)));
}

/** Another day in place of the usual one in some years. */
export function except(rule: HolidayRule, moved: Readonly<Record<number, string>>): HolidayRule {
  return (year) => {
    const day = moved[year];
    return day === undefined ? rule(year) : [day];
  };
}

/** With a day off so many days away, by the weekday that the holiday falls on; the day itself stays one too. */
export function withSubstitute(rule: HolidayRule, daysAway: Readonly<Record<number, number>>): HolidayRule {
  return (year) =>
    rule(year).flatMap((day) => {
      const away = daysAway[weekdayOf(day)];
      return away === undefined ? [day] : [day, addDays(day, away)];
    });
}

export function nthOf(year: number, count: number, weekday: number, month: number): string {
  const first = dateOf(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
}

function dateOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
