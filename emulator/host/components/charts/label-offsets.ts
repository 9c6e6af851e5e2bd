const above = -8;
const below = 16;
/** Pixels that a line of type takes. */
const lineHeight = 12;

/**
 * Where the labels of points above one another stand: pixels from each point to its label, above it where there is room,
 * else below, or null where neither is free. The points come in any order, in pixels from the top.
 */
export function labelOffsets(points: readonly number[]): readonly (number | null)[] {
  const offsets: (number | null)[] = points.map(() => null);
  const order = [...points.keys()].sort((a, b) => (points[a] ?? 0) - (points[b] ?? 0));
  const taken: number[] = [];
  for (const [rank, index] of order.entries()) {
    const y = points[index] ?? 0;
    const next = points[order[rank + 1] ?? -1] ?? Infinity;
    const isFree = (offset: number) => {
      const line = y + offset;
      const crossesNext = next >= line - lineHeight && next <= line;
      return !crossesNext && taken.every((other) => Math.abs(other - line) >= lineHeight);
    };
    const offset = [above, below].find(isFree) ?? null;
    offsets[index] = offset;
    if (offset !== null) taken.push(y + offset, y + lineHeight / 2);
  }
  return offsets;
}
