import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks, linearScale } from '#emulator/host/components/charts/chart-scale.ts';

const cents = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100);

describe('the ticks of a value axis', () => {
  it.each<[readonly number[], readonly number[]]>([
    [[], [0, 1]],
    [[0], [0, 1]],
    [[19], [0, 5, 10, 15, 20]],
    [[27], [0, 10, 20, 30]],
    [[0.3], [0, 0.1, 0.2, 0.3]],
    [
      [-15, 28],
      [-20, -10, 0, 10, 20, 30],
    ],
    [[-4], [-4, -3, -2, -1, 0]],
  ])('over %j are %j', (values, ticks) => {
    expect(axisTicks(values)).toEqual(ticks);
  });

  it('hold zero and every value, and are few', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), (values) => {
        const ticks = axisTicks(values);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(9);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(ticks[0] ?? 0);
        expect(Math.max(...values)).toBeLessThanOrEqual(ticks.at(-1) ?? 0);
      }),
    );
  });
});

it('a scale maps its ends to its ends', () => {
  const scale = linearScale([-20, 30], [200, 0]);
  expect([scale(-20), scale(0), scale(30)]).toEqual([200, 120, 0]);
});
