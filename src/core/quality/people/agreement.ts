export interface Agreement<Item> {
  readonly value: string;
  /** The items that hold it. */
  readonly items: readonly Item[];
}

/** The one value that all items with a value have; null where none has one or two differ. */
export function findAgreement<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => string | null,
): Agreement<Item> | null {
  const withValue = items.filter((item) => valueOf(item) !== null);
  const [first] = withValue;
  const value = first === undefined ? null : valueOf(first);
  if (value === null) return null;
  return withValue.every((item) => valueOf(item) === value) ? { value, items: withValue } : null;
}
