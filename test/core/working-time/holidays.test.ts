import { describe, expect, it } from 'vitest';
import { easterOf } from '#core/working-time/holidays/easter.ts';
import { holidaysOf, isHoliday } from '#core/working-time/holidays/is-holiday.ts';
import { holidayCountries, type HolidayCountry } from '#core/working-time/work-calendar.ts';
import { officialCalendars } from './official-calendars.ts';

const rows = holidayCountries.flatMap((country) =>
  Object.entries(officialCalendars[country]).map(([year, days]) => ({ country, year: Number(year), days })),
);

describe('public holidays', () => {
  it.each(rows)('of $country in $year are those of the official calendar', ({ country, year, days }) => {
    const ours = [...holidaysOf(country, year)].map((day) => day.slice(5)).sort();
    expect(ours.join(' ')).toBe(days);
  });

  it.each<[HolidayCountry, string, string]>([
    ['GB', '2020-05-08', 'the early May holiday, moved to VE Day'],
    ['GB', '2022-06-02', 'the spring holiday, moved for the jubilee'],
    ['GB', '2022-06-03', 'the jubilee'],
    ['GB', '2022-09-19', 'the state funeral'],
    ['GB', '2023-05-08', 'the coronation'],
    ['GB', '2022-01-03', 'New Year on a Saturday'],
    ['GB', '2022-12-27', 'Christmas on a Sunday'],
    ['GB', '2020-12-28', 'Boxing Day on a Saturday'],
    ['IE', '2022-03-18', 'the day of remembrance'],
    ['IE', '2030-02-01', 'Saint Brigid on a Friday'],
    ['US', '2021-12-31', 'New Year on a Saturday, a day before the year'],
    ['US', '2023-11-10', 'Veterans Day on a Saturday'],
    ['US', '2021-06-18', 'the first Juneteenth'],
    ['CA', '2029-07-02', 'Canada Day on a Sunday'],
    ['NL', '2031-04-26', 'the King’s Day before a Sunday'],
    ['NL', '2030-05-05', 'Liberation Day, every five years'],
    ['IT', '2027-10-04', 'Saint Francis'],
  ])('in %s include %s: %s', (country, day) => {
    expect(isHoliday(day, country)).toBe(true);
  });

  it.each<[HolidayCountry, string, string]>([
    ['GB', '2022-05-30', 'the usual spring holiday of the year of the jubilee'],
    ['GB', '2020-05-04', 'the usual early May holiday of 2020'],
    ['IE', '2022-02-07', 'Saint Brigid before the law'],
    ['IE', '2026-12-28', 'a day in place of a Saturday, which Irish law does not fix'],
    ['US', '2020-06-19', 'Juneteenth before the law'],
    ['IT', '2025-10-04', 'Saint Francis before the law'],
    ['ES', '2022-12-26', 'what some regions have in place of a Sunday'],
    ['CH', '2026-04-03', 'Good Friday, which two cantons do not have'],
    ['NL', '2026-05-05', 'Liberation Day in the years between'],
    ['NL', '2031-04-27', 'the King’s Day that is a Sunday'],
    ['FR', '2026-04-03', 'Good Friday'],
  ])('in %s do not include %s: %s', (country, day) => {
    expect(isHoliday(day, country)).toBe(false);
  });

  it.each(holidayCountries)('of %s are days of the year that was asked for, until 2040', (country) => {
    for (let year = 2020; year <= 2040; year += 1) {
      const days = [...holidaysOf(country, year)];
      expect(days.length).toBeGreaterThanOrEqual(4);
      for (const day of days) {
        expect(day.startsWith(`${year}-`)).toBe(true);
        expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      }
    }
  });
});

describe('Easter Sunday', () => {
  it.each([
    [1818, '1818-03-22'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2020, '2020-04-12'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2040, '2040-04-01'],
  ])('of %d is %s', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });
});
