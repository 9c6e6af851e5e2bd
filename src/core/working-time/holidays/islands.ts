import { weekdayOf } from '../weekday.ts';
import type { HolidayRule } from './rules.ts';
import {
  easterMonday,
  except,
  fixed,
  friday,
  goodFriday,
  last,
  monday,
  nthOf,
  nth,
  only,
  saturday,
  since,
  sunday,
  withSubstitute,
} from './rules.ts';

/**
 * England and Wales. Source: Banking and Financial Dealings Act 1971, schedule 1, with the royal proclamations: substitute
 * days on the next free weekday, the days moved for VE Day and the jubilee, three single ones.
 */
export const englandAndWales: readonly HolidayRule[] = [
  withSubstitute(fixed(1, 1), { [saturday]: 2, [sunday]: 1 }),
  goodFriday,
  easterMonday,
  except(nth(1, monday, 5), { 2020: '2020-05-08' }),
  except(last(monday, 5), { 2022: '2022-06-02' }),
  last(monday, 8),
  // Christmas on a Sunday finds Boxing Day on the Monday; each of the two on a Saturday or Sunday goes two days on.
  withSubstitute(fixed(12, 25), { [saturday]: 2, [sunday]: 2 }),
  withSubstitute(fixed(12, 26), { [saturday]: 2, [sunday]: 2 }),
  only('2022-06-03', '2022-09-19', '2023-05-08'),
];

/** Saint Brigid's Day: the first of February when that is a Friday, else the first Monday. */
const saintBrigid: HolidayRule = (year) => {
  const first = `${year}-02-01`;
  return [weekdayOf(first) === friday ? first : nthOf(year, 1, monday, 2)];
};

/**
 * Source: Organisation of Working Time Act 1997, schedule 2, and S.I. 50/2022. The law moves no holiday that falls on a
 * weekend: it gives a day off within the month, which every employer fixes.
 */
export const ireland: readonly HolidayRule[] = [
  fixed(1, 1),
  since(2023, saintBrigid),
  fixed(3, 17),
  easterMonday,
  nth(1, monday, 5),
  nth(1, monday, 6),
  nth(1, monday, 8),
  last(monday, 10),
  fixed(12, 25),
  fixed(12, 26),
  only('2022-03-18'),
];
