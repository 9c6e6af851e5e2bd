/** Beyond this many, sorting everything is cheaper than keeping the first ones in order. */
const fewItems = 500;

/** The first `count` items in order; equal items stay in theirs. A page of a large search needs no sorting of it all. */
export function firstInOrder<Item>(
  items: readonly Item[],
  count: number,
  compare: (a: Item, b: Item) => number,
): Item[] {
  if (count < 1) return [];
  if (count > fewItems || items.length <= count) return items.toSorted(compare).slice(0, count);
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === count && compare(item, first.at(-1)!) >= 0) continue;
    first.splice(placeAfterEquals(first, item, compare), 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}

function placeAfterEquals<Item>(
  sorted: readonly Item[],
  item: Item,
  compare: (a: Item, b: Item) => number,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle]!, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
