import { weekdayOf } from '../weekday.ts';
import type { HolidayRule } from './rules.ts';
import { ascension, easterMonday, easterSunday, fixed, sunday, whitMonday, whitSunday } from './rules.ts';

/** Source: Code du travail, article L3133-1. Alsace and Moselle have two more. */
export const france: readonly HolidayRule[] = [
  fixed(1, 1),
  easterMonday,
  fixed(5, 1),
  fixed(5, 8),
  ascension,
  whitMonday,
  fixed(7, 14),
  fixed(8, 15),
  fixed(11, 1),
  fixed(11, 11),
  fixed(12, 25),
];

/** Source: arrêté royal of 18 April 1974, article 1: the ten legal holidays. */
export const belgium: readonly HolidayRule[] = [
  fixed(1, 1),
  easterMonday,
  fixed(5, 1),
  ascension,
  whitMonday,
  fixed(7, 21),
  fixed(8, 15),
  fixed(11, 1),
  fixed(11, 11),
  fixed(12, 25),
];

/** The four that every canton has; the others are cantonal law. Federal is the first of August alone. */
export const switzerland: readonly HolidayRule[] = [fixed(1, 1), ascension, fixed(8, 1), fixed(12, 25)];

/** Source: Code du travail, article L.232-2. */
export const luxembourg: readonly HolidayRule[] = [
  fixed(1, 1),
  easterMonday,
  fixed(5, 1),
  fixed(5, 9),
  ascension,
  whitMonday,
  fixed(6, 23),
  fixed(8, 15),
  fixed(11, 1),
  fixed(12, 25),
  fixed(12, 26),
];

/** King's Day: a day earlier when it would be a Sunday. */
const kingsDay: HolidayRule = (year) =>
  fixed(4, 27)(year).map((day) => (weekdayOf(day) === sunday ? `${year}-04-26` : day));

/** Liberation Day is free for all every five years; in the others it is for collective agreements to say. */
const liberationDay: HolidayRule = (year) => (year % 5 === 0 ? [`${year}-05-05`] : []);

/** Source: Algemene termijnenwet, article 3, without Good Friday, on which business goes on. */
export const netherlands: readonly HolidayRule[] = [
  fixed(1, 1),
  easterSunday,
  easterMonday,
  kingsDay,
  liberationDay,
  ascension,
  whitSunday,
  whitMonday,
  fixed(12, 25),
  fixed(12, 26),
];
