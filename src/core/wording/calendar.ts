/** Calendar days in a time zone; instants are epoch milliseconds, days are ISO 8601 dates such as `2026-09-01`. */

const msPerDay = 86_400_000;

/** The time zone itself, or UTC where the runtime does not know it. */
export function knownTimeZone(timeZone: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timeZone ?? 'UTC' }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

/** The calendar day that an instant falls on. */
export function instantToDay(at: number, timeZone: string): string {
  return new Date(wallClock(at, timeZone)).toISOString().slice(0, 10);
}

/** The first instant of a calendar day in a time zone. */
export function dayToInstant(day: string, timeZone: string): number {
  return clockToInstant(day, 0, timeZone);
}

/**
 * When the clock on the wall shows so many minutes after the midnight of a day. A time that it shows twice is the
 * earlier one; a time that it leaves out is read on the clock as it went before the change.
 */
export function clockToInstant(day: string, minute: number, timeZone: string): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const before = wall - offsetAt(wall - msPerDay, timeZone);
  const after = wall - offsetAt(wall + msPerDay, timeZone);
  if (before === after) return before;
  const shown = [before, after].filter((at) => wallClock(at, timeZone) === wall);
  return shown.length > 0 ? Math.min(...shown) : before;
}

/** Whole calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10);
}

/**
 * Milliseconds that the wall clock is ahead of UTC. Asking the runtime is slow, so it is asked at the UTC midnights
 * around: where both answers are the same, they hold for the day between.
 */
function offsetAt(at: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const day = Math.floor(at / msPerDay);
  const first = offsetOn(day, zone);
  return first === offsetOn(day + 1, zone) ? first : exactOffset(at, zone);
}

/** What the clock on the wall shows, as if that clock stood in UTC. */
function wallClock(at: number, timeZone: string): number {
  return Math.floor(at / 1000) * 1000 + offsetAt(at, timeZone);
}

interface Zone {
  readonly clock: Intl.DateTimeFormat;
  /** By number of the UTC day: the offset at its first instant. */
  readonly offsets: Map<number, number>;
}

/** Days whose offsets are kept, some 55 years; a longer walk begins anew. */
const mostKept = 20_000;

function offsetOn(day: number, zone: Zone): number {
  const known = zone.offsets.get(day);
  if (known !== undefined) return known;
  if (zone.offsets.size >= mostKept) zone.offsets.clear();
  const offset = exactOffset(day * msPerDay, zone);
  zone.offsets.set(day, offset);
  return offset;
}

function exactOffset(at: number, { clock }: Zone): number {
  const parts = clock.formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

/** By time zone: making a clock costs fifty times as much as asking it. */
const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const zone = { clock, offsets: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}
