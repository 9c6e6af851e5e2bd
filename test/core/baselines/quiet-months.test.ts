import { describe, expect, it } from 'vitest';
import { quietMonths } from '#core/baselines/quiet-months.ts';

const now = Date.UTC(2026, 10, 23, 12);

/** As many closings in each of the 24 whole months before November 2026 as `count` says; months are 1 to 12. */
function closings(count: (month: number, year: number) => number): number[] {
  const times: number[] = [];
  for (let index = 0; index < 24; index++) {
    const first = new Date(Date.UTC(2024, 10 + index, 1));
    const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
    for (let one = 0; one < count(month, year); one++) times.push(Date.UTC(year, month - 1, 5 + one, 12));
  }
  return times;
}

describe('quiet months', () => {
  it.each<[string, (month: number, year: number) => number, number[]]>([
    ['an even year', () => 2, []],
    ['no deal ever closes in August', (month) => (month === 8 ? 0 : 2), [8]],
    ['July and August', (month) => (month === 7 || month === 8 ? 0 : 3), [7, 8]],
    ['one in two Augusts is not quiet', (month, year) => (month === 8 && year === 2025 ? 0 : 4), []],
    ['a weak month is not quiet', (month) => (month === 8 ? 1 : 3), []],
    ['a very weak one is', (month, year) => (month === 8 ? Number(year === 2026) : 4), [8]],
    ['under 40 deals say nothing', (month) => (month % 2 === 0 ? 3 : 0), []],
    ['the first month of the window may be the quiet one', (month) => (month === 11 ? 0 : 3), [11]],
  ])('%s', (_name, count, expected) => {
    expect(quietMonths(closings(count), now, 'Europe/Paris')).toEqual(expected);
  });

  it('are unknown to an account that is younger than two years', () => {
    const young = closings((month, year) =>
      year === 2024 || (year === 2025 && month < 3) || month === 8 ? 0 : 6,
    );
    expect(young.length).toBeGreaterThan(40);
    expect(quietMonths(young, now, 'Europe/Paris')).toEqual([]);
    expect(quietMonths([], now, 'Europe/Paris')).toEqual([]);
  });

  it('leave the present month and what lies ahead out', () => {
    const even = closings(() => 2);
    const crowd = Array.from({ length: 500 }, (_, index) => Date.UTC(2026, 10, 1 + (index % 20)));
    const ahead = Array.from({ length: 500 }, () => Date.UTC(2027, 3, 1));
    expect(quietMonths([...even, ...crowd, ...ahead], now, 'Europe/Paris')).toEqual([]);
  });

  it('go by the calendar of the account: midnight in Paris is the day before in UTC', () => {
    const inAugust = (times: readonly number[]) => times.filter((at) => new Date(at).getUTCMonth() === 7);
    // Summer time: 1 September in Paris begins at 22:00 of 31 August in UTC.
    const shifted = closings((month) => (month === 8 ? 0 : 2)).map((at) => {
      const date = new Date(at);
      return date.getUTCMonth() === 8 ? Date.UTC(date.getUTCFullYear(), 7, 31, 22, 30) : at;
    });
    expect(inAugust(shifted)).toHaveLength(4);
    expect(quietMonths(shifted, now, 'Europe/Paris')).toEqual([8]);
    expect(quietMonths(shifted, now, 'UTC')).toEqual([9]);
    // Winter time: the same hour of the wall clock is 23:00 in UTC.
    const inWinter = closings((month) => (month === 1 ? 0 : 2)).map((at) => {
      const date = new Date(at);
      return date.getUTCMonth() === 1 ? Date.UTC(date.getUTCFullYear(), 0, 31, 23, 30) : at;
    });
    expect(quietMonths(inWinter, now, 'Europe/Paris')).toEqual([1]);
    expect(quietMonths(inWinter, now, 'America/New_York')).toEqual([2]);
  });
});
