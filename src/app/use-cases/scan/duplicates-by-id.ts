import type { Duplicates } from '#core/duplicates/linkage/model.ts';

/** The other records of its cluster, by record. */
export function duplicatesById({ clusters }: Duplicates): ReadonlyMap<string, readonly string[]> {
  return new Map(
    clusters.flatMap(({ ids }) =>
      ids.map((id): [string, readonly string[]] => [id, ids.filter((other) => other !== id)]),
    ),
  );
}
