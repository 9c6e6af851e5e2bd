import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExact } from '#core/audit/fisher.ts';
import { slowFisher, table } from './support/reference.ts';

const cell = fc.integer({ min: 0, max: 25 });
const tables = fc.tuple(cell, cell, cell, cell).map((cells) => table(...cells));

describe('Fisher’s exact test', () => {
  // The first is R. A. Fisher's tea tasting, all the others are R's fisher.test.
  it.each([
    [[3, 1, 1, 3], 0.4857143],
    [[4, 0, 0, 4], 0.02857143],
    [[1, 9, 11, 3], 0.002759456],
    [[2, 10, 15, 3], 0.0005367241],
    [[10, 2, 3, 15], 0.0005367241],
    [[8, 2, 1, 5], 0.03496503],
    [[0, 5, 5, 0], 0.007936508],
    [[43, 57, 43, 57], 1],
  ] as const)('of %j has the p-value %f', ([a, b, c, d], p) => {
    expect(fisherExact(table(a, b, c, d))).toBeCloseTo(p, 7);
  });

  it.each([[[0, 0, 5, 7]], [[5, 7, 0, 0]], [[5, 0, 7, 0]], [[0, 0, 0, 0]]] as const)(
    'of %j, which has an empty margin, says nothing',
    ([a, b, c, d]) => {
      expect(fisherExact(table(a, b, c, d))).toBeCloseTo(1, 12);
    },
  );

  it('is what counting every table with the same margins gives, in whole numbers', () => {
    fc.assert(
      fc.property(tables, (one) => {
        expect(fisherExact(one)).toBeCloseTo(slowFisher(one), 9);
      }),
    );
  });

  it('does not care which side is called which', () => {
    fc.assert(
      fc.property(tables, ({ wonWith, lostWith, wonWithout, lostWithout }) => {
        const p = fisherExact(table(wonWith, lostWith, wonWithout, lostWithout));
        expect(fisherExact(table(wonWithout, lostWithout, wonWith, lostWith))).toBeCloseTo(p, 9);
        expect(fisherExact(table(lostWith, wonWith, lostWithout, wonWithout))).toBeCloseTo(p, 9);
        expect(fisherExact(table(wonWith, wonWithout, lostWith, lostWithout))).toBeCloseTo(p, 9);
      }),
    );
  });

  it('stays a number with many deals', () => {
    const p = fisherExact(table(900, 600, 700, 1_800));
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(1e-60);
  });
});
