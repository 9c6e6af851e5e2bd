import { describe, expect, it } from 'vitest';
import { rateOf, timeLeft, withSample, type Sample } from '#core/history/speed.ts';

const second = 1_000;

function readEvenly(seconds: number, perSecond: number): readonly Sample[] {
  let samples: readonly Sample[] = [];
  for (let at = 0; at <= seconds; at += 2)
    samples = withSample(samples, { at: at * second, read: at * perSecond });
  return samples;
}

describe('the rate of a scan', () => {
  it('is that of the last minutes, from few samples', () => {
    const samples = readEvenly(3_600, 90);
    expect(rateOf(samples)).toBeCloseTo(90, 6);
    expect(samples.length).toBeLessThan(25);
    expect(samples[0]?.at).toBeGreaterThanOrEqual(3_300 * second);
  });

  it.each<[string, readonly Sample[]]>([
    ['nothing was read', []],
    ['one page was', [{ at: 5, read: 200 }]],
    [
      'no second has passed',
      [
        { at: 5, read: 200 },
        { at: 800, read: 400 },
      ],
    ],
  ])('is not known while %s', (_, samples) => expect(rateOf(samples)).toBeNull());

  it('forgets what a clock that went back left behind', () => {
    expect(withSample([{ at: 9_000, read: 1 }], { at: 5_000, read: 2 })).toEqual([{ at: 5_000, read: 2 }]);
  });

  it.each([
    [900, 90, 10_000],
    [0, 90, 0],
    [-5, 90, 0],
    [900, 0, null],
    [900, null, null],
  ])('%s emails at %s a second take %s ms', (emails, rate, expected) => {
    expect(timeLeft(emails, rate)).toBe(expected);
  });
});
