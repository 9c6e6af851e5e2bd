import type { HolidayRule } from './rules.ts';
import {
  fixed,
  goodFriday,
  last,
  monday,
  nth,
  saturday,
  since,
  sunday,
  thursday,
  withSubstitute,
} from './rules.ts';

/** On a Saturday the Friday before is free, on a Sunday the Monday after. Source: 5 U.S.C. 6103(b), E.O. 11582. */
const observed = (rule: HolidayRule): HolidayRule => withSubstitute(rule, { [saturday]: -1, [sunday]: 1 });

/** Of New Year's Day on a Saturday the free day is the last of the year before. */
const newYear: HolidayRule = (year) =>
  [...observed(fixed(1, 1))(year), ...observed(fixed(1, 1))(year + 1)].filter((day) =>
    day.startsWith(String(year)),
  );

/** The federal holidays; source: 5 U.S.C. 6103(a). */
export const unitedStates: readonly HolidayRule[] = [
  newYear,
  nth(3, monday, 1),
  nth(3, monday, 2),
  last(monday, 5),
  since(2021, observed(fixed(6, 19))),
  observed(fixed(7, 4)),
  nth(1, monday, 9),
  nth(2, monday, 10),
  observed(fixed(11, 11)),
  nth(4, thursday, 11),
  observed(fixed(12, 25)),
];

/**
 * The five that every province and territory has; Canada Day goes to the Monday when it falls on a Sunday (Holidays Act,
 * section 2). Source: the provinces' employment standards acts. In Quebec the employer chooses Good Friday or Easter Monday.
 */
export const canada: readonly HolidayRule[] = [
  fixed(1, 1),
  goodFriday,
  withSubstitute(fixed(7, 1), { [sunday]: 1 }),
  nth(1, monday, 9),
  fixed(12, 25),
];
