import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePage } from '#core/metrics/compute-page.ts';
import { anyFilters, anyInput } from './random-account.ts';
import { computeFigures, computeList, views } from './support.ts';

const settings = { numRuns: 20 };

/** Every number of a payload, wherever it stands. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('for any account', { timeout: 30_000 }, () => {
  it('no payload holds a number that is none', () => {
    fc.assert(
      fc.property(anyInput, anyFilters, (input, filters) => {
        for (const view of views) {
          const page = computePage({ view, filters }, input);
          expect(numbersIn(page).filter((number) => !Number.isFinite(number))).toEqual([]);
        }
      }),
      settings,
    );
  });

  it('a figure has a value or a reason why not', () => {
    fc.assert(
      fc.property(anyInput, anyFilters, (input, filters) => {
        for (const { value, missing } of computeFigures(filters, input)) {
          expect(value === null).toBe(missing !== null);
        }
      }),
      settings,
    );
  });

  it('the order of the records does not matter', () => {
    const shuffled = anyInput.chain((input) => {
      const { deals, signals, asks } = input.snapshot;
      const shuffle = <Item>(items: readonly Item[]) =>
        fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
      return fc
        .record({ deals: shuffle(deals), signals: shuffle(signals), asks: shuffle(asks) })
        .map((lists) => [input, { ...input, snapshot: { ...input.snapshot, ...lists } }] as const);
    });
    const lists = ['invisible', 'facts-missing', 'waiting', 'closed-deals'] as const;
    fc.assert(
      fc.property(shuffled, anyFilters, ([input, other], filters) => {
        for (const view of views) {
          expect(computePage({ view, filters }, other)).toEqual(computePage({ view, filters }, input));
        }
        for (const list of lists) {
          expect(computeList({ list }, filters, other)).toEqual(computeList({ list }, filters, input));
        }
      }),
      settings,
    );
  });

  it('the pages of a list hold each record once', () => {
    fc.assert(
      fc.property(anyInput, anyFilters, (input, filters) => {
        const page = (index: number) => computeList({ list: 'open-deals' }, filters, input, index);
        const { total } = page(0);
        const ids = Array.from({ length: Math.ceil(total / 25) }, (_, index) => page(index).rows)
          .flat()
          .map(({ id }) => id);
        expect(new Set(ids).size).toBe(total);
        expect(ids).toHaveLength(total);
      }),
      settings,
    );
  });
});
