import type { Slice } from '#core/views/page-parts.ts';
import type { RecordQuery } from '#core/views/record-query.ts';
import { addMoney, compareWorth, noMoney, worthOf, type MoneySum } from './money.ts';

/** What stands for all the keys of a dimension but the largest. */
export const otherKey = 'other';

/** Keys that stand on their own. */
const mostKeys = 10;

/** How to cut a list of things into slices. */
export interface Cut<Item, Key extends string = string> {
  readonly keyOf: (item: Item) => Key;
  readonly worth: (item: Item) => number | null;
  readonly records: (key: Key) => RecordQuery;
}

/** A slice for each key: the most valuable first, then the most numerous, then in the order of the keys. */
export function sliceUp<Item, Key extends string>(
  items: readonly Item[],
  { keyOf, worth, records }: Cut<Item, Key>,
): readonly Slice[] {
  const sums = new Map<Key, { count: number; readonly money: MoneySum }>();
  for (const item of items) {
    const key = keyOf(item);
    const sum = sums.get(key) ?? { count: 0, money: noMoney() };
    sums.set(key, sum);
    sum.count += 1;
    addMoney(sum.money, worth(item));
  }
  return [...sums]
    .map(([key, { count, money }]) => ({ key, count, value: worthOf(money, count), records: records(key) }))
    .sort(compareSlices);
}

/** The keys that stand on their own, of slices in their order; all others are `other`. */
export function largestKeys(slices: readonly Pick<Slice, 'key'>[]): ReadonlySet<string> {
  const own = slices.filter(({ key }) => key !== otherKey);
  return new Set(own.slice(0, mostKeys).map(({ key }) => key));
}

/** Ten slices at most, and the rest in one. */
export function sliceLargest<Item>(items: readonly Item[], cut: Cut<Item>): readonly Slice[] {
  const largest = largestKeys(sliceUp(items, cut));
  const keyOf = (item: Item) => foldKey(cut.keyOf(item), largest);
  const slices = sliceUp(items, { ...cut, keyOf });
  const other = slices.filter(({ key }) => key === otherKey);
  return [...slices.filter(({ key }) => key !== otherKey), ...other];
}

export function foldKey(key: string, largest: ReadonlySet<string>): string {
  return largest.has(key) ? key : otherKey;
}

function compareSlices(a: Slice, b: Slice): number {
  return compareWorth(a.value, b.value) || b.count - a.count || (a.key < b.key ? -1 : 1);
}
