import type { Country } from './companies.ts';
import { day, hour, startOfDay, toWorkday } from './days.ts';
import type { Random } from './random.ts';
import type { ThreadScript } from './thread-script.ts';

/** Hours between UTC and the office of the other side; summer time is left aside. */
export const utcOffsetHours: Readonly<Record<Country, number>> = {
  FR: 1,
  BE: 1,
  CH: 1,
  CA: -5,
  GB: 0,
  IE: 0,
  US: -5,
};

/** A moment in office hours on the working day nearest to `at`. */
export function officeTime(random: Random, at: number, offsetHours: number): number {
  const minutes = 8 * 60 + 10 + random.int(0, 570);
  return toWorkday(startOfDay(at)) + minutes * 60_000 - offsetHours * hour;
}

/**
 * When each message of a script is sent: machines at once, people in office hours of a working day. Messages that
 * would lie after `now` are not sent yet: the thread waits for an answer.
 */
export function threadTimes(
  random: Random,
  script: ThreadScript,
  startAt: number,
  offsetHours: number,
  now: number,
): number[] {
  const times: number[] = [];
  let at = startAt;
  for (const [index, message] of script.messages.entries()) {
    if (index > 0) at = message.auto ? at + 60_000 : nextHumanTime(random, at, message.hours, offsetHours);
    if (at >= now) break;
    times.push(at);
  }
  return times;
}

function nextHumanTime(random: Random, before: number, hours: number, offsetHours: number): number {
  const drawn = before + Math.max(0.3, hours * (0.75 + random.next() * 0.5)) * hour;
  const local = drawn + offsetHours * hour;
  const minuteOfDay = (local % day) / 60_000;
  if (minuteOfDay >= 8 * 60 && minuteOfDay < 18.5 * 60 && toWorkday(local) === local)
    return Math.floor(drawn);
  const nextMorning = minuteOfDay < 8 * 60 ? local : local + day;
  const workday = skipWeekend(nextMorning);
  return startOfDay(workday) + (8 * 60 + 20 + random.int(0, 100)) * 60_000 - offsetHours * hour;
}

function skipWeekend(at: number): number {
  const weekday = new Date(at).getUTCDay();
  if (weekday === 6) return at + 2 * day;
  return weekday === 0 ? at + day : at;
}
