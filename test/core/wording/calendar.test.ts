import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  clockToInstant,
  dayToInstant,
  daysBetween,
  instantToDay,
  knownTimeZone,
} from '#core/wording/calendar.ts';

const zones = [
  'UTC',
  'Europe/Paris',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Auckland',
  // Their clocks change at midnight: some days begin at one.
  'America/Santiago',
  'America/Havana',
  'Africa/Cairo',
];

describe('calendar days in a time zone', () => {
  it.each([
    ['2026-11-22T22:59:59Z', 'Europe/Paris', '2026-11-22'],
    ['2026-11-22T23:00:00Z', 'Europe/Paris', '2026-11-23'],
    ['2026-11-22T07:59:59Z', 'America/Los_Angeles', '2026-11-21'],
    ['2026-11-22T00:00:00Z', 'UTC', '2026-11-22'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(instantToDay(Date.parse(instant), zone)).toBe(day);
  });

  it.each([
    ['2026-07-01', 'Europe/Paris', '2026-06-30T22:00:00Z'],
    ['2026-03-29', 'Europe/Paris', '2026-03-28T23:00:00Z'],
    ['2026-03-30', 'Europe/Paris', '2026-03-29T22:00:00Z'],
    ['2026-11-01', 'America/Los_Angeles', '2026-11-01T07:00:00Z'],
    ['2026-11-02', 'America/Los_Angeles', '2026-11-02T08:00:00Z'],
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00Z'],
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00Z'],
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
  ])('%s in %s begins at %s, also around a change of the clocks', (day, zone, instant) => {
    expect(new Date(dayToInstant(day, zone)).toISOString()).toBe(instant.replace('Z', '.000Z'));
  });

  it('is the day that the runtime itself tells, at any minute', () => {
    // Swedish writes dates as ISO 8601 does.
    const runtime = new Map(
      zones.map((zone) => [zone, new Intl.DateTimeFormat('sv-SE', { timeZone: zone })]),
    );
    const minutes = fc.integer({
      min: Date.parse('1990-01-01') / 60_000,
      max: Date.parse('2045-01-01') / 60_000,
    });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        expect(instantToDay(minute * 60_000, zone)).toBe(runtime.get(zone)?.format(minute * 60_000));
      }),
      { numRuns: 500 },
    );
  });

  it.each(zones)('in %s tells each hour of the days on which clocks change as the runtime does', (zone) => {
    const runtime = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
    for (let at = Date.parse('2026-03-01'); at < Date.parse('2026-05-01'); at += 1_800_000)
      expect(instantToDay(at, zone)).toBe(runtime.format(at));
  });

  it('finds the same day again from its first instant', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count));
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (day, zone) => {
        expect(instantToDay(dayToInstant(day, zone), zone)).toBe(day);
      }),
    );
  });

  it.each([
    ['2026-11-23', 9 * 60, '2026-11-23T08:00:00Z', 'in winter'],
    ['2026-07-23', 9 * 60, '2026-07-23T07:00:00Z', 'in summer'],
    ['2026-11-23', 24 * 60, '2026-11-23T23:00:00Z', 'at the end of the day'],
    ['2026-10-25', 150, '2026-10-25T00:30:00Z', 'shown twice, the first time'],
    ['2026-03-29', 150, '2026-03-29T01:30:00Z', 'left out, on the clock before'],
  ])('on %s, %d minutes after midnight in Paris is %s: %s', (day, minute, instant) => {
    expect(clockToInstant(day, minute, 'Europe/Paris')).toBe(Date.parse(instant));
  });

  it('counts days across a change of the clocks and a leap day', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2);
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
  });

  it('falls back on UTC for a zone that nobody knows', () => {
    expect(knownTimeZone('Mars/Olympus')).toBe('UTC');
    expect(knownTimeZone(undefined)).toBe('UTC');
    expect(knownTimeZone('Europe/Paris')).toBe('Europe/Paris');
  });
});
