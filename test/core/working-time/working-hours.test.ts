import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultManagementSettings } from '#core/settings/management.ts';
import { createWorkCalendar } from '#core/working-time/create-calendar.ts';
import { holidayCountries, type WorkingTimeSettings } from '#core/working-time/work-calendar.ts';
import { addWorkingHours, mostDays, workingHoursBetween } from '#core/working-time/working-hours.ts';

const hour = 3_600_000;
const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

function calendar(part: Partial<WorkingTimeSettings> = {}, absences: { from: string; to: string }[] = []) {
  const settings = { ...defaultManagementSettings.workingTime, ...part };
  return createWorkCalendar(settings, 'Europe/Paris', absences);
}

describe('adding working hours, from nine to six in Paris', () => {
  it.each([
    ['within a day', '2026-11-23T09:00:00Z', 2, '2026-11-23T11:00:00Z'],
    ['over a night', '2026-11-23T16:00:00Z', 2, '2026-11-24T09:00:00Z'],
    ['over a weekend', '2026-11-27T16:00:00Z', 2, '2026-11-30T09:00:00Z'],
    ['from before work', '2026-11-23T04:00:00Z', 1, '2026-11-23T09:00:00Z'],
    ['from after work', '2026-11-23T20:00:00Z', 1, '2026-11-24T09:00:00Z'],
    ['from a Sunday', '2026-11-22T10:00:00Z', 9, '2026-11-23T17:00:00Z'],
    ['to the end of a day, not the next morning', '2026-11-23T08:00:00Z', 9, '2026-11-23T17:00:00Z'],
    ['none, from within work', '2026-11-23T09:30:00Z', 0, '2026-11-23T09:30:00Z'],
    ['none, from a Saturday', '2026-11-28T09:30:00Z', 0, '2026-11-30T08:00:00Z'],
    ['fewer than none', '2026-11-23T09:30:00Z', -4, '2026-11-23T09:30:00Z'],
    ['a part of an hour', '2026-11-23T16:45:00Z', 0.5, '2026-11-24T08:15:00Z'],
    ['24 hours are two days and two thirds', '2026-11-23T08:00:00Z', 24, '2026-11-25T14:00:00Z'],
    ['over the change to winter time', '2026-10-23T15:00:00Z', 2, '2026-10-26T09:00:00Z'],
    ['over the change to summer time', '2026-03-27T16:00:00Z', 2, '2026-03-30T08:00:00Z'],
  ])('%s', (_, from, hours, expected) => {
    expect(iso(addWorkingHours(at(from), hours, calendar()))).toBe(expected);
  });

  it('passes over holidays, closed days and absences', () => {
    const holidays = calendar({ country: 'FR' });
    expect(iso(addWorkingHours(at('2026-12-24T16:00:00Z'), 2, holidays))).toBe('2026-12-28T09:00:00Z');
    const closed = calendar({ country: 'FR', closedDays: ['2026-12-28'] });
    expect(iso(addWorkingHours(at('2026-12-24T16:00:00Z'), 2, closed))).toBe('2026-12-29T09:00:00Z');
    const away = calendar({}, [{ from: '2026-11-24', to: '2026-11-26' }]);
    expect(iso(addWorkingHours(at('2026-11-23T16:00:00Z'), 2, away))).toBe('2026-11-27T09:00:00Z');
  });

  it('counts the days of the time zone: Monday in Auckland is Sunday in Paris', () => {
    const auckland = calendar({ timeZone: 'Pacific/Auckland' });
    expect(iso(addWorkingHours(at('2026-11-22T18:00:00Z'), 1, auckland))).toBe('2026-11-22T21:00:00Z');
  });

  it('takes UTC where nobody knows the time zone', () => {
    expect(calendar({ timeZone: 'Mars/Olympus' }).timeZone).toBe('UTC');
    expect(calendar({ timeZone: null }).timeZone).toBe('Europe/Paris');
  });
});

describe('a calendar without working time', () => {
  const from = at('2026-11-23T09:00:00Z');

  it.each([
    ['no weekday', calendar({ weekdays: [] })],
    ['a year of absence and more', calendar({}, [{ from: '2026-11-01', to: '2028-12-31' }])],
    ['a day that ends as it begins', calendar({ startMinute: 540, endMinute: 540 })],
  ])('with %s ends after 400 days', (_, none) => {
    expect(iso(addWorkingHours(from, 1, none))).toBe('2027-12-27T23:00:00Z');
    expect(workingHoursBetween(from, from + 10 * 365 * 24 * hour, none)).toBe(0);
  });

  it('and a deadline without end stop at the same day', () => {
    expect(addWorkingHours(from, Infinity, calendar())).toBe(addWorkingHours(from, 1e9, calendar()));
    expect(iso(addWorkingHours(from, Infinity, calendar()))).toBe('2027-12-27T23:00:00Z');
    expect(iso(addWorkingHours(from, Number.NaN, calendar()))).toBe('2026-11-23T09:00:00Z');
  });

  it('of a longer span the first 400 days count', () => {
    const everyDay = calendar({ weekdays: [1, 2, 3, 4, 5, 6, 7], startMinute: 0, endMinute: 1440 });
    const day = at('2026-11-22T23:00:00Z');
    expect(workingHoursBetween(day, day + 500 * 24 * hour, everyDay)).toBe(mostDays * 24);
  });
});

describe('the two odd days of the year', () => {
  const nights = { weekdays: [1, 2, 3, 4, 5, 6, 7], startMinute: 0, endMinute: 480 };

  it.each([
    ['2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T06:00:00Z'],
    ['2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T07:00:00Z'],
    ['2026-06-10', '2026-06-09T22:00:00Z', '2026-06-10T06:00:00Z'],
  ])('%s is worth eight hours of a night shift, like any other', (_, start, end) => {
    expect(workingHoursBetween(at(start), at(end), calendar(nights))).toBe(8);
    expect(iso(addWorkingHours(at(start), 8, calendar(nights)))).toBe(end);
  });

  it('cost nobody anything whose hours they do not touch', () => {
    const week = [at('2026-10-19T00:00:00Z'), at('2026-10-26T23:00:00Z')] as const;
    expect(workingHoursBetween(...week, calendar())).toBe(6 * 9);
  });

  it('hold no working time where the clocks leap over all of it', () => {
    const leapt = calendar({ weekdays: [7], startMinute: 120, endMinute: 180 });
    expect(workingHoursBetween(at('2026-03-29T00:00:00Z'), at('2026-03-29T23:00:00Z'), leapt)).toBe(0);
  });
});

const zones = [
  'UTC',
  'Europe/Paris',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'America/Santiago',
  'Pacific/Auckland',
];

const calendars = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 3 }),
    startMinute: fc.integer({ min: 0, max: 700 }),
    length: fc.integer({ min: 240, max: 740 }),
    country: fc.option(fc.constantFrom(...holidayCountries)),
  })
  .map(({ length, ...part }) => calendar({ ...part, endMinute: part.startMinute + length }));

const instants = fc.integer({ min: at('2020-01-01'), max: at('2040-01-01') });
const spans = fc.double({ min: 0, max: 120, noNaN: true });

describe('working hours on any calendar', () => {
  const minute = 1 / 60;

  it('between an instant and the deadline are the hours that were added', () => {
    fc.assert(
      fc.property(calendars, instants, spans, (work, from, hours) => {
        const deadline = addWorkingHours(from, hours, work);
        expect(Math.abs(workingHoursBetween(from, deadline, work) - hours)).toBeLessThan(minute);
      }),
    );
  });

  it('come later the more are added, and the later one begins', () => {
    fc.assert(
      fc.property(
        calendars,
        instants,
        spans,
        spans,
        fc.nat(10 * 24 * hour),
        (work, from, hours, more, later) => {
          const deadline = addWorkingHours(from, hours, work);
          expect(addWorkingHours(from, hours + more, work)).toBeGreaterThanOrEqual(deadline);
          expect(addWorkingHours(from + later, hours, work)).toBeGreaterThanOrEqual(deadline);
        },
      ),
    );
  });

  it('of adjoining spans add up', () => {
    fc.assert(
      fc.property(calendars, instants, fc.nat(60 * 24), fc.nat(60 * 24), (work, from, first, second) => {
        const middle = from + first * hour;
        const end = middle + second * hour;
        const parts = workingHoursBetween(from, middle, work) + workingHoursBetween(middle, end, work);
        expect(parts).toBeCloseTo(workingHoursBetween(from, end, work), 6);
      }),
    );
  });

  it('are none on holidays, backwards, and never more than the time that passed but for the odd days', () => {
    const christmas = calendar({ country: 'FR', weekdays: [1, 2, 3, 4, 5, 6, 7] });
    const [eve, end] = [at('2026-12-24T23:00:00Z'), at('2026-12-25T23:00:00Z')];
    expect(workingHoursBetween(eve, end, christmas)).toBe(0);
    fc.assert(
      fc.property(calendars, instants, fc.nat(60 * 24), (work, from, hours) => {
        const worked = workingHoursBetween(from, from + hours * hour, work);
        expect(worked).toBeGreaterThanOrEqual(0);
        expect(worked).toBeLessThanOrEqual(hours + 1.001);
        expect(workingHoursBetween(from + hours * hour, from, work)).toBe(0);
      }),
    );
  });
});
