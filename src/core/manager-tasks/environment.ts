import { instantToDay } from '#core/wording/calendar.ts';
import type { Owner } from '#core/deals/deal-details.ts';
import type { ManagementSettings } from '#core/settings/management.ts';
import { calendarOf } from '#core/working-time/team-calendar.ts';
import type { WorkCalendar } from '#core/working-time/work-calendar.ts';
import { addWorkingHours } from '#core/working-time/working-hours.ts';
import { managerChain } from './choose-manager.ts';

/** What a sweep goes by, the same for all that it looks at. */
export interface SweepEnvironment {
  readonly settings: ManagementSettings;
  /** The account's, those who left included. */
  readonly owners: readonly Owner[];
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 4217: sums are in this currency, other money is counted only. */
  readonly currency: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Working time that a manager has for a task, hours. */
const hoursToAct = 8;

/** Working days for which somebody's absence puts their deadline off at most: a buyer waits no longer than that. */
const longestPauseDays = 5;

export function calendarOfOwner(ownerId: string | null, environment: SweepEnvironment): WorkCalendar {
  const { settings, timeZone } = environment;
  return calendarOf({ ownerId, teamId: teamOf(ownerId, environment) }, settings, timeZone);
}

/** The owner's primary team. */
export function teamOf(ownerId: string | null, { owners }: SweepEnvironment): string | null {
  return owners.find(({ id }) => id === ownerId)?.teams?.[0]?.id ?? null;
}

/** Whom to tell of a record of this owner, in order. */
export function chainOf(ownerId: string | null, environment: SweepEnvironment): readonly string[] {
  const { settings, owners, timeZone, now } = environment;
  return managerChain(ownerId, settings, owners, instantToDay(now, timeZone));
}

/** The calendar day that it is for somebody. */
export function dayOf(ownerId: string, environment: SweepEnvironment): string {
  return instantToDay(environment.now, calendarOfOwner(ownerId, environment).timeZone);
}

/** When a task that somebody gets now is due. */
export function dueFor(ownerId: string, environment: SweepEnvironment): number {
  return addWorkingHours(environment.now, hoursToAct, calendarOfOwner(ownerId, environment));
}

/**
 * Whether so many hours of somebody's working time have passed since then. An absence puts the end off by five working
 * days at most, so that what a person on long leave was asked does not grow too old for anybody to hear of it.
 */
export function havePassed(
  hours: number,
  since: number,
  ownerId: string | null,
  environment: SweepEnvironment,
): boolean {
  const { settings, timeZone, now } = environment;
  const own = calendarOfOwner(ownerId, environment);
  const present = calendarOf({ ownerId: null, teamId: teamOf(ownerId, environment) }, settings, timeZone);
  const pause = (longestPauseDays * (own.endMinute - own.startMinute)) / 60;
  return Math.min(addWorkingHours(since, hours, own), addWorkingHours(since, hours + pause, present)) <= now;
}

export function hasLeft(ownerId: string, { owners }: SweepEnvironment): boolean {
  return owners.find(({ id }) => id === ownerId)?.isActive === false;
}
