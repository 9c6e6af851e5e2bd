import { knownTimeZone } from '#core/wording/calendar.ts';
import { isHoliday } from './holidays/is-holiday.ts';
import { weekdayOf } from './weekday.ts';
import type { Absence, WorkCalendar, WorkingTimeSettings } from './work-calendar.ts';

/**
 * The working time that settings describe. A day is a workday when its weekday is one and neither the country, the
 * company nor an absence takes it away. Days are those of the calendar's own time zone.
 *
 * @param accountTimeZone IANA name, where the settings name none; of a name that nobody knows, UTC is taken
 * @param absences of the one person whose calendar it is
 */
export function createWorkCalendar(
  settings: WorkingTimeSettings,
  accountTimeZone: string,
  absences: readonly Pick<Absence, 'from' | 'to'>[] = [],
): WorkCalendar {
  const { startMinute, endMinute, country } = settings;
  const weekdays = new Set(settings.weekdays);
  const closedDays = new Set(settings.closedDays);
  const isAway = (day: string) => absences.some(({ from, to }) => from <= day && day <= to);
  return {
    timeZone: knownTimeZone(settings.timeZone ?? accountTimeZone),
    startMinute,
    endMinute,
    isWorkday: (day) =>
      weekdays.has(weekdayOf(day)) &&
      !closedDays.has(day) &&
      !isAway(day) &&
      !(country !== null && isHoliday(day, country)),
  };
}
