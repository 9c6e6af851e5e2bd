import type { Field } from './model.ts';

/** The values of one field, each distinct value once. */
export interface Column {
  /** Index of the value by record; -1 where there is none. */
  readonly valueOf: Int32Array;
  readonly values: readonly unknown[];
  readonly indexByKey: ReadonlyMap<string, number>;
  /** Records by value. */
  readonly counts: readonly number[];
  /** Records that have a value. */
  readonly filled: number;
}

export function readColumn<Item>(items: readonly Item[], field: Field<Item>): Column {
  const valueOf = new Int32Array(items.length).fill(-1);
  const values: unknown[] = [];
  const counts: number[] = [];
  const indexByKey = new Map<string, number>();
  let filled = 0;
  for (const [at, item] of items.entries()) {
    const value = field.read(item);
    if (value === null) continue;
    const key = field.key(value);
    const known = indexByKey.get(key);
    const index = known ?? values.length;
    if (known === undefined) {
      indexByKey.set(key, index);
      values.push(value);
    }
    counts[index] = (counts[index] ?? 0) + 1;
    valueOf[at] = index;
    filled += 1;
  }
  return { valueOf, values, indexByKey, counts, filled };
}

/** How many records hold both a value of one column and a value of another, by `togetherKey`. */
export function countTogether(column: Column, other: Column): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [at, value] of column.valueOf.entries()) {
    const group = other.valueOf[at] ?? -1;
    if (value < 0 || group < 0) continue;
    const key = togetherKey(column, value, group);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export function togetherKey(column: Column, value: number, group: number): number {
  return group * column.values.length + value;
}
