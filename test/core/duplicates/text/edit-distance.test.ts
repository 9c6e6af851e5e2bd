import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMistyped, isWithinSlips, longestCompared } from '#core/duplicates/text/edit-distance.ts';

describe('slips of typing', () => {
  it.each([
    ['martin', 'martin', 0],
    ['martin', 'matrin', 1],
    ['martin', 'martn', 1],
    ['martin', 'martiin', 1],
    ['martin', 'mertin', 1],
    ['martin', 'amtrin', 2],
    ['kervtison', 'kevrtisno', 2],
    ['', 'a', 1],
    ['ab', 'ba', 1],
  ])('%s and %s are %i apart', (a, b, slips) => {
    expect(isWithinSlips(a, b, slips)).toBe(true);
    if (slips > 0) expect(isWithinSlips(a, b, slips - 1)).toBe(false);
  });

  it('tells what is farther apart than allowed', () => {
    expect(isWithinSlips('martin', 'dubois', 2)).toBe(false);
  });

  it.each([
    ['luc', 'lic', false],
    ['jean', 'joan', false],
    ['martin', 'matrin', true],
    ['martin', 'matirn', false],
    ['bartholdi', 'bratholid', true],
  ])('short words may hold none: %s and %s, %s', (a, b, mistyped) => {
    expect(isMistyped(a, b)).toBe(mistyped);
  });

  it('agrees with the full table of distances', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(isWithinSlips(a, b, limit)).toBe(alignment(a, b) <= limit);
      }),
    );
  });

  it('does not care which of the two comes first', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(isWithinSlips(a, b, limit)).toBe(isWithinSlips(b, a, limit));
      }),
    );
  });

  it('reads no further than its limit', () => {
    const long = 'a'.repeat(1_000_000);
    expect(isWithinSlips(`${long}b`, `${long}c`, 0)).toBe(true);
    expect(isWithinSlips(long, 'a'.repeat(longestCompared), 0)).toBe(true);
  });
});

/** Optimal string alignment by the whole table. */
function alignment(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const exchanged =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      table[i]?.splice(j, 1, Math.min(replaced, exchanged, at(i - 1, j) + 1, at(i, j - 1) + 1));
    }
  }
  return at(a.length, b.length);
}
