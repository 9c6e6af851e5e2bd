/** The items by the key that `keyOf` gives, in the order they came. */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Records by their id; of several with the same id the last. */
export function byId<Item extends { readonly id: string }>(items: Iterable<Item>): Map<string, Item> {
  return new Map([...items].map((item) => [item.id, item]));
}

/** Each value once, in the order of its first coming. */
export function unique<Value>(values: Iterable<Value>): Value[] {
  return [...new Set(values)];
}

/** Slices of at most `size` items. */
export function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Orders HubSpot's ids, which are decimal numbers too long for a number, from the oldest to the newest. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
