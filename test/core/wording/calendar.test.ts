import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayToInstant, daysBetween, instantToDay, knownTimeZone } from '#core/wording/calendar.ts';

const zones = ['UTC', 'Europe/Paris', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];

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
  ])('%s in %s begins at %s, also around a change of the clocks', (day, zone, instant) => {
    expect(new Date(dayToInstant(day, zone)).toISOString()).toBe(instant.replace('Z', '.000Z'));
  });

  it('finds the same day again from its first instant', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count));
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (day, zone) => {
        expect(instantToDay(dayToInstant(day, zone), zone)).toBe(day);
      }),
    );
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
