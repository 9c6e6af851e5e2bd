/** Values of which two people changed something at once, as JSON. */

/** Whether two values say the same, as JSON. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What I changed since `base` as I have it, all else as they have it. A field that I removed is gone. */
export function mergeFields<Fields extends object>(base: Fields, mine: Fields, theirs: Fields): Fields {
  const merged = { ...theirs };
  for (const key of Object.keys({ ...base, ...mine }) as (keyof Fields)[]) {
    if (isSame(mine[key], base[key])) continue;
    if (key in mine) merged[key] = mine[key];
    else delete merged[key];
  }
  return merged;
}

/** Theirs, without what I removed and with what I added. */
export function mergeLists<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
): readonly Item[] {
  const has = (items: readonly Item[]) => {
    const texts = new Set(items.map((item) => JSON.stringify(item)));
    return (item: Item) => texts.has(JSON.stringify(item));
  };
  const [inBase, inMine, inTheirs] = [has(base), has(mine), has(theirs)];
  const added = mine.filter((item) => !inBase(item) && !inTheirs(item));
  return [...theirs.filter((item) => inMine(item) || !inBase(item)), ...added];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The same through every depth: records field by field, lists of words word by word. A list of anything else has an order
 * that means something and is one value.
 */
export function mergeDeep<Value>(base: Value, mine: Value, theirs: Value): Value;
export function mergeDeep(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (isFields(base) && isFields(mine) && isFields(theirs)) return mergeRecords(base, mine, theirs);
  if (isWords(base) && isWords(mine) && isWords(theirs)) return mergeLists(base, mine, theirs);
  return mine;
}

function mergeRecords(base: Fields, mine: Fields, theirs: Fields): Fields {
  const keys = Object.keys({ ...theirs, ...mine });
  const merged = keys.map((key) => [key, mergeDeep(base[key], mine[key], theirs[key])] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
