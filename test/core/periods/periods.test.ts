import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodIds, type FiscalCalendar, type Period, type PeriodId } from '#core/periods/period.ts';
import { monthsBefore, periodOf, previousOf, quartersBefore, weekOf } from '#core/periods/periods.ts';
import { instantToDay } from '#core/wording/calendar.ts';

const paris: FiscalCalendar = { timeZone: 'Europe/Paris', fiscalYearStart: 1 };
const at = (text: string) => Date.parse(text);

/** The first day and the one after the last, in the calendar's own time zone. */
const days = ({ from, to }: Period, { timeZone }: FiscalCalendar) =>
  `${instantToDay(from, timeZone)} ${instantToDay(to, timeZone)}`;

const now = at('2026-11-22T09:00:00Z');

describe('a period', () => {
  it.each<[PeriodId, string, string]>([
    ['this-month', '2026-11-01 2026-12-01', '2026-10-01 2026-10-23'],
    ['last-month', '2026-10-01 2026-11-01', '2026-09-01 2026-10-01'],
    ['this-quarter', '2026-10-01 2027-01-01', '2026-07-01 2026-08-23'],
    ['last-quarter', '2026-07-01 2026-10-01', '2026-04-01 2026-07-01'],
    ['this-year', '2026-01-01 2027-01-01', '2025-01-01 2025-11-23'],
    ['last-year', '2025-01-01 2026-01-01', '2024-01-01 2025-01-01'],
    ['last-12-months', '2025-11-01 2026-11-01', '2024-11-01 2025-11-01'],
  ])('%s is %s, compared with %s', (id, period, previous) => {
    expect(days(periodOf(id, now, paris), paris)).toBe(period);
    expect(days(previousOf(id, now, paris), paris)).toBe(previous);
  });

  it.each<[string, number, PeriodId, string]>([
    ['2026-11-22', 4, 'this-quarter', '2026-10-01 2027-01-01'],
    ['2026-11-22', 4, 'this-year', '2026-04-01 2027-04-01'],
    ['2026-02-10', 4, 'this-year', '2025-04-01 2026-04-01'],
    ['2026-11-22', 2, 'this-quarter', '2026-11-01 2027-02-01'],
    ['2026-01-31', 2, 'this-quarter', '2025-11-01 2026-02-01'],
    ['2026-11-22', 12, 'last-year', '2024-12-01 2025-12-01'],
    ['2026-12-01', 12, 'this-year', '2026-12-01 2027-12-01'],
    ['2026-03-15', 6, 'this-quarter', '2026-03-01 2026-06-01'],
  ])('on %s in a fiscal year from month %d, %s is %s', (day, fiscalYearStart, id, expected) => {
    const calendar = { ...paris, fiscalYearStart };
    expect(days(periodOf(id, at(`${day}T12:00:00Z`), calendar), calendar)).toBe(expected);
  });

  it('begins at the local midnight, in winter and in summer time', () => {
    const month = (instant: string) => periodOf('this-month', at(instant), paris).from;
    expect(month('2026-11-22T09:00:00Z')).toBe(at('2026-10-31T23:00:00Z'));
    expect(month('2026-07-22T09:00:00Z')).toBe(at('2026-06-30T22:00:00Z'));
    expect(month('2026-06-30T22:00:00Z')).toBe(at('2026-06-30T22:00:00Z'));
    expect(month('2026-06-30T21:59:59Z')).toBe(at('2026-05-31T22:00:00Z'));
  });
});

describe('the period before', () => {
  it.each([
    ['a month after the end of a shorter one', '2026-03-31', '2026-02-01 2026-03-01'],
    ['a leap day', '2028-02-29', '2028-01-01 2028-01-30'],
    ['the first day', '2026-11-01', '2026-10-01 2026-10-02'],
  ])('goes up to the same elapsed day: %s', (_, day, expected) => {
    expect(days(previousOf('this-month', at(`${day}T12:00:00Z`), paris), paris)).toBe(expected);
  });
});

describe('full periods before now', () => {
  it('are the last ones, oldest first', () => {
    expect(quartersBefore(now, paris, 3).map((each) => days(each, paris))).toEqual([
      '2026-01-01 2026-04-01',
      '2026-04-01 2026-07-01',
      '2026-07-01 2026-10-01',
    ]);
    expect(monthsBefore(now, paris, 2).map((each) => days(each, paris))).toEqual([
      '2026-09-01 2026-10-01',
      '2026-10-01 2026-11-01',
    ]);
    expect(monthsBefore(now, paris, 0)).toEqual([]);
  });
});

describe('a week', () => {
  it.each([
    ['2026-11-22T22:59:59Z', 'Europe/Paris', '2026-11-16'],
    ['2026-11-22T23:00:00Z', 'Europe/Paris', '2026-11-23'],
    ['2026-11-23T05:00:00Z', 'America/Los_Angeles', '2026-11-16'],
    ['2027-01-01T12:00:00Z', 'UTC', '2026-12-28'],
  ])('that %s lies in, in %s, is that of %s', (instant, timeZone, monday) => {
    expect(weekOf(at(instant), timeZone)).toBe(monday);
  });
});

const calendars = fc.record({
  timeZone: fc.constantFrom('UTC', 'Europe/Paris', 'America/Santiago', 'Asia/Kolkata', 'Pacific/Auckland'),
  fiscalYearStart: fc.integer({ min: 1, max: 12 }),
});
const instants = fc.integer({ min: at('2000-01-01'), max: at('2060-01-01') });

describe('periods of any calendar', () => {
  it('hold the present, and adjoin the ones before', () => {
    fc.assert(
      fc.property(calendars, instants, (calendar, instant) => {
        for (const unit of ['month', 'quarter', 'year'] as const) {
          const present = periodOf(`this-${unit}`, instant, calendar);
          expect(present.from).toBeLessThanOrEqual(instant);
          expect(present.to).toBeGreaterThan(instant);
          const last = periodOf(`last-${unit}`, instant, calendar);
          expect(last.to).toBe(present.from);
          expect(previousOf(`last-${unit}`, instant, calendar).to).toBe(last.from);
          expect(previousOf(`this-${unit}`, instant, calendar).from).toBe(last.from);
        }
      }),
    );
  });

  it('tile without gap or overlap', () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 1, max: 12 }), (calendar, instant, count) => {
        for (const before of [quartersBefore, monthsBefore]) {
          const spans = before(instant, calendar, count);
          expect(spans).toHaveLength(count);
          for (const [index, span] of spans.entries()) {
            expect(span.to).toBeGreaterThan(span.from);
            if (index > 0) expect(spans[index - 1]?.to).toBe(span.from);
          }
        }
        expect(quartersBefore(instant, calendar, 1)[0]).toEqual(periodOf('last-quarter', instant, calendar));
      }),
    );
  });

  it('are compared with one that ends before they begin, and is no longer', () => {
    fc.assert(
      fc.property(calendars, instants, fc.constantFrom(...periodIds), (calendar, instant, id) => {
        const previous = previousOf(id, instant, calendar);
        expect(previous.to).toBeGreaterThan(previous.from);
        expect(previous.to).toBeLessThanOrEqual(periodOf(id, instant, calendar).from);
      }),
    );
  });
});
