/** A map that holds so many entries at most: what was not asked for the longest goes first. */
export interface RecentMap<Key, Value> {
  /** The value of a key, made by `create` where there is none. */
  get(key: Key, create: () => Value): Value;
  peek(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  delete(key: Key): void;
  size(): number;
}

/** @param most entries, at least 1 */
export function createRecentMap<Key, Value>(most: number): RecentMap<Key, Value> {
  // A map lists its keys in the order in which they were set.
  const entries = new Map<Key, Value>();
  function set(key: Key, value: Value): void {
    entries.delete(key);
    entries.set(key, value);
    if (entries.size <= most) return;
    const [oldest] = entries.keys();
    entries.delete(oldest as Key);
  }
  return {
    get(key, create) {
      const value = entries.has(key) ? (entries.get(key) as Value) : create();
      set(key, value);
      return value;
    },
    peek: (key) => entries.get(key),
    set,
    delete: (key) => void entries.delete(key),
    size: () => entries.size,
  };
}
