import { describe, expect, it } from 'vitest';
import { visitCandidates } from '#core/duplicates/linkage/blocking.ts';
import type { Pass } from '#core/duplicates/linkage/model.ts';

interface Item {
  readonly city: string | null;
  readonly name: string;
}

const byCity: Pass<Item> = { key: ({ city }) => city, order: ({ name }) => name };
const byName: Pass<Item> = { key: ({ name }) => name, order: ({ city }) => city ?? '' };

function pairsOf(items: readonly Item[], passes: readonly Pass<Item>[]) {
  const pairs: string[] = [];
  const counts = visitCandidates(items, passes, (a, b) => pairs.push(`${a}-${b}`));
  return { pairs, counts };
}

describe('pairs worth comparing', () => {
  it('share a key; a pair that shares two is visited once; no key shares nothing', () => {
    const items = [
      { city: 'Lyon', name: 'a' },
      { city: 'Lyon', name: 'a' },
      { city: null, name: 'b' },
      { city: null, name: 'a' },
    ];
    expect(pairsOf(items, [byCity, byName]).pairs).toEqual(['0-1', '0-3', '1-3']);
  });

  it('of a large block are neighbours in its order', () => {
    const items = Array.from({ length: 1_000 }, (_, at) => ({ city: 'Lyon', name: String(9_999 - at) }));
    const { pairs, counts } = pairsOf(items, [byCity]);
    expect(counts).toEqual({ compared: pairs.length, refinedBlocks: 1 });
    expect(pairs.length).toBeLessThanOrEqual(10_000);
    expect(pairs).toContain('0-1');
    expect(pairs).not.toContain('0-999');
  });

  it('grow with the records, not with their pairs', () => {
    const account = (size: number) =>
      Array.from({ length: size }, (_, at) => ({ city: 'Lyon', name: String(at % 7) }));
    const [half, whole] = [2_000, 4_000].map(
      (size) => pairsOf(account(size), [byCity, byName]).counts.compared,
    );
    expect((whole ?? 0) / (half ?? 1)).toBeLessThan(2.1);
  });
});
