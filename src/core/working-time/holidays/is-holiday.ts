import type { HolidayCountry } from '../work-calendar.ts';
import { englandAndWales, ireland } from './islands.ts';
import { austria, germany } from './middle.ts';
import { canada, unitedStates } from './north-america.ts';
import type { HolidayRule } from './rules.ts';
import { italy, portugal, spain } from './south.ts';
import { belgium, france, luxembourg, netherlands, switzerland } from './west.ts';

const rulesByCountry: Readonly<Record<HolidayCountry, readonly HolidayRule[]>> = {
  FR: france,
  BE: belgium,
  CH: switzerland,
  LU: luxembourg,
  CA: canada,
  GB: englandAndWales,
  IE: ireland,
  US: unitedStates,
  DE: germany,
  AT: austria,
  ES: spain,
  IT: italy,
  NL: netherlands,
  PT: portugal,
};

/**
 * Whether nobody works on a day anywhere in the country. The tables hold the law as it stood in 2020 and after; what a
 * government adds for a single day later is missing until the table names it.
 *
 * @param day ISO 8601 date
 */
export function isHoliday(day: string, country: HolidayCountry): boolean {
  return holidaysOf(country, Number(day.slice(0, 4))).has(day);
}

/** The public holidays of a year, as ISO 8601 dates. */
export function holidaysOf(country: HolidayCountry, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`;
  const known = holidays.get(key);
  if (known) return known;
  const days = new Set(rulesByCountry[country].flatMap((rule) => rule(year)));
  holidays.set(key, days);
  return days;
}

/** By country and year, so that each is worked out once. */
const holidays = new Map<string, ReadonlySet<string>>();
