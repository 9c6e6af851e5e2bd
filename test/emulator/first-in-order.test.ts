import { describe, expect, it } from 'vitest';
import { firstInOrder } from '#emulator/search/first-in-order.ts';
import fc from 'fast-check';

describe('the first items in order', () => {
  it('are those that sorting everything puts first, equal ones in their own order', () => {
    const items = fc.array(fc.nat({ max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(items, fc.nat({ max: 30 }), (keys, count) => {
        const numbered = keys.map((key, place) => ({ key, place }));
        const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
        expect(firstInOrder(numbered, count, compare)).toEqual(numbered.toSorted(compare).slice(0, count));
      }),
    );
  });

  it.each([400, 600])('are right for %i of two thousand', (count) => {
    const items = Array.from({ length: 2_000 }, (_, index) => (index * 7_919) % 2_003);
    const compare = (a: number, b: number) => b - a;
    expect(firstInOrder(items, count, compare)).toEqual(items.toSorted(compare).slice(0, count));
  });
});
