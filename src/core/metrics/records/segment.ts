import { largestKeys, otherKey, sliceUp, type Cut } from '../slices.ts';

/** Whether a thing is in a slice of a dimension; `other` holds what the largest keys leave over. */
export function inSegment<Item>(
  items: readonly Item[],
  cut: Cut<Item>,
  key: string,
): (item: Item) => boolean {
  if (key !== otherKey) return (item) => cut.keyOf(item) === key;
  const largest = largestKeys(sliceUp(items, cut));
  return (item) => !largest.has(cut.keyOf(item));
}
