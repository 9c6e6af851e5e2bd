import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateToIso, isoToDate, textToTime, timeToText } from '#emulator/host/components/calendar.ts';
import { readNumber, withinBounds } from '#emulator/host/components/numbers.ts';
import { pageWindow } from '#emulator/host/components/page-window.ts';

describe('numbers as people type them', () => {
  it.each([
    ['1500', 1500],
    ['1 500', 1500],
    ['1\u202f500,50', 1500.5],
    ['1,500', 1500],
    ['1,500.25', 1500.25],
    ['1.500,25', 1500.25],
    ['12,5', 12.5],
    ['-3', -3],
    ['€15,500', 15500],
    ['15\u202f500 €', 15500],
    ['6 600 £GB', 6600],
    ['CHF 8,700', 8700],
    ['CA$10,800', 10800],
    ['12k', Number.NaN],
    ['', Number.NaN],
    ['many', Number.NaN],
  ])('%j is read as %d', (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  it('stay within their bounds and precision', () => {
    expect(withinBounds(7, { min: 0, max: 5 })).toBe(5);
    expect(withinBounds(-1, { min: 0 })).toBe(0);
    expect(withinBounds(1.239, { precision: 2 })).toBe(1.24);
    expect(withinBounds(Number.NaN, { min: 0 })).toBeNaN();
  });
});

describe('dates of the date input', () => {
  it('count months from 0 and come back as they went', () => {
    expect(isoToDate('2027-01-31')).toEqual({ year: 2027, month: 0, date: 31 });
    const dates = fc.record({
      year: fc.integer({ min: 1, max: 9999 }),
      month: fc.integer({ min: 0, max: 11 }),
      date: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(dates, (date) => {
        expect(isoToDate(dateToIso(date))).toEqual(date);
      }),
    );
  });

  it('are empty for nothing and null for nonsense', () => {
    expect(dateToIso(null)).toBe('');
    expect(isoToDate('tomorrow')).toBeNull();
  });

  it('carry times of 24 hours', () => {
    expect(timeToText({ hours: 9, minutes: 5 })).toBe('09:05');
    expect(textToTime('15:30')).toEqual({ hours: 15, minutes: 30 });
    expect(textToTime('')).toBeNull();
  });
});

describe('the page buttons of a table', () => {
  it.each([
    [1, 3, 10, [1, 2, 3]],
    [6, 20, 5, [4, 5, 6, 7, 8]],
    [20, 20, 5, [16, 17, 18, 19, 20]],
    [1, 0, 5, []],
  ])('around page %i of %i, %i at most, are %j', (page, count, visible, expected) => {
    expect(pageWindow(page, count, visible)).toEqual(expected);
  });
});
