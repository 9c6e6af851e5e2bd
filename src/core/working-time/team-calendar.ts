import type { ManagementSettings } from '#core/settings/management.ts';
import { createWorkCalendar } from './create-calendar.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Whose time it is. */
export interface Worker {
  readonly ownerId: string | null;
  /** The owner's primary team. */
  readonly teamId: string | null;
}

/**
 * The working time of an owner: the account's, with what differs in the team, less the owner's absences. Asked again
 * with the same settings it is the same calendar, so that ten thousand signals cost no ten thousand calendars.
 *
 * @param accountTimeZone IANA name
 */
export function calendarOf(
  { ownerId, teamId }: Worker,
  settings: ManagementSettings,
  accountTimeZone: string,
): WorkCalendar {
  const known = calendars.get(settings) ?? new Map<string, WorkCalendar>();
  calendars.set(settings, known);
  const key = JSON.stringify([ownerId, teamId, accountTimeZone]);
  const kept = known.get(key);
  if (kept) return kept;
  const team = settings.teams.find((each) => each.teamId === teamId);
  const absences = settings.absences.filter((absence) => absence.ownerId === ownerId);
  const workingTime = { ...settings.workingTime, ...team?.workingTime };
  const calendar = createWorkCalendar(workingTime, accountTimeZone, absences);
  known.set(key, calendar);
  return calendar;
}

const calendars = new WeakMap<ManagementSettings, Map<string, WorkCalendar>>();
