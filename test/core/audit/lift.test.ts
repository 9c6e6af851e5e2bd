import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liftOf } from '#core/audit/lift.ts';
import { table } from './support/reference.ts';

const cell = fc.integer({ min: 1, max: 400 });

describe('the lift of a fact', () => {
  // The first is the Physicians' Health Study on aspirin and heart attacks (N. Engl. J. Med. 321, 1989), 0.55 (0.43 to 0.70).
  it.each([
    [[104, 10_933, 189, 10_845], 0.55, 0.43, 0.7],
    [[60, 40, 30, 70], 2, 1.425, 2.807],
    [[30, 70, 60, 40], 0.5, 0.356, 0.702],
    [[50, 50, 50, 50], 1, 0.76, 1.316],
  ] as const)('of %j is %f, between %f and %f', ([a, b, c, d], value, low, high) => {
    const lift = liftOf(table(a, b, c, d));
    expect(lift?.value).toBeCloseTo(value, 2);
    expect(lift?.low).toBeCloseTo(low, 2);
    expect(lift?.high).toBeCloseTo(high, 2);
  });

  it('of an empty cell is worked out with half a deal in each', () => {
    const lift = liftOf(table(0, 40, 20, 20));
    expect(lift?.value).toBeCloseTo(0.5 / 41 / (20.5 / 41), 9);
    expect(lift?.high).toBeLessThan(1);
  });

  it.each([[[10, 30, 0, 40]], [[0, 40, 0, 40]], [[0, 0, 20, 20]]] as const)(
    'of %j is none, since nothing can be compared',
    ([a, b, c, d]) => {
      expect(liftOf(table(a, b, c, d))).toBeNull();
    },
  );

  it('lies within its interval, and turned around is its inverse', () => {
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const lift = liftOf(table(a, b, c, d)) ?? expect.fail('none');
        const turned = liftOf(table(c, d, a, b)) ?? expect.fail('none');
        expect(lift.low).toBeLessThanOrEqual(lift.value);
        expect(lift.value).toBeLessThanOrEqual(lift.high);
        expect(turned.value).toBeCloseTo(1 / lift.value, 6);
        expect(turned.low).toBeCloseTo(1 / lift.high, 6);
      }),
    );
  });

  it('grows surer with more deals', () => {
    const width = (times: number) => {
      const lift = liftOf(table(60 * times, 40 * times, 30 * times, 70 * times));
      return (lift?.high ?? 0) / (lift?.low ?? 1);
    };
    expect(width(4)).toBeLessThan(width(1));
  });
});
