import { describe, expect, it } from 'vitest';
import { findDuplicates } from '#core/duplicates/linkage/find-duplicates.ts';
import { febrlModel, isFebrlPresent, readFebrl } from './febrl.ts';

describe.runIf(isFebrlPresent)(
  '5,000 persons of the public record-linkage set, without their social security number',
  () => {
    const people = isFebrlPresent ? readFebrl() : [];
    const entityById = new Map(people.map(({ id, entity }) => [id, entity]));
    const expected = countPairs(people.map(({ entity }) => entity));
    const found = isFebrlPresent ? findDuplicates(people, febrlModel).clusters : [];
    const pairs = found.flatMap(({ ids }) =>
      ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const)),
    );
    const right = pairs.filter(([a, b]) => entityById.get(a) === entityById.get(b)).length;

    it('are read whole', () => {
      expect([people.length, expected]).toEqual([5_000, 6_538]);
    });

    it('are linked with a precision of 0.98 or more', () => {
      expect(right / pairs.length).toBeGreaterThanOrEqual(0.98);
    });

    it('are linked with a recall of 0.90 or more', () => {
      expect(right / expected).toBeGreaterThanOrEqual(0.9);
    });
  },
);

function countPairs(entities: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const entity of entities) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
