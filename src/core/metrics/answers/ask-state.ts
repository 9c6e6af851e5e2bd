import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';
import { calendarOf } from '#core/working-time/team-calendar.ts';
import type { WorkCalendar } from '#core/working-time/work-calendar.ts';
import { addWorkingHours } from '#core/working-time/working-hours.ts';
import type { MetricContext } from '../context.ts';

const hourMs = 3_600_000;

/** How an ask stands: `waiting` still has time, `late` has not and nobody has answered. */
export type AskState = 'in-time' | 'answered-late' | 'late' | 'waiting';

export type AskReader = (ask: AskSummary) => AskState;

/** Tells how asks stand at `now`, by the deadline in the working time of the contact's team. */
export function createAskReader({ settings, snapshot, now }: MetricContext): AskReader {
  const { management } = settings;
  const hours = management.answers.deadlineHours;
  const teams = new Map<string | null, { readonly calendar: WorkCalendar; readonly least: number }>();
  return ({ teamId, askedAt, answeredAt }) => {
    const team = teams.get(teamId) ?? readTeam(teamId);
    const passed = (answeredAt ?? now) - askedAt;
    if (passed <= team.least) return answeredAt === null ? 'waiting' : 'in-time';
    const deadline = addWorkingHours(askedAt, hours, team.calendar);
    if (answeredAt !== null) return answeredAt <= deadline ? 'in-time' : 'answered-late';
    return now > deadline ? 'late' : 'waiting';
  };

  function readTeam(teamId: string | null) {
    const calendar = calendarOf({ ownerId: null, teamId }, management, snapshot.timeZone);
    const team = { calendar, least: leastSpan(hours, calendar) };
    teams.set(teamId, team);
    return team;
  }
}

/** Reads each ask once, however often it is asked about. */
export function remember(read: AskReader): AskReader {
  const known = new Map<AskSummary, AskState>();
  return (ask) => {
    const state = known.get(ask) ?? read(ask);
    known.set(ask, state);
    return state;
  };
}

/**
 * A time within which so many working hours cannot have passed, whatever the day, so that most asks need no calendar:
 * between two windows of work lies the rest of a day. Two hours less, for the clocks that change; milliseconds.
 */
function leastSpan(hours: number, { startMinute, endMinute }: WorkCalendar): number {
  const window = (endMinute - startMinute) / 60;
  const nights = Math.max(0, Math.ceil(hours / window) - 1);
  return Math.max(0, hours + nights * (24 - window) - 2) * hourMs;
}
