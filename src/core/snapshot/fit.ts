import { encodeSnapshot, longestChunk } from './encode.ts';
import type { Snapshot } from './snapshot.ts';

/** Most pieces of a snapshot: all of them are read with one call. */
export const mostChunks = 96;

/**
 * The text of a snapshot. Of an account that does not fit, some 60,000 deals, the deals closed longest ago are left out
 * first, then the oldest asks and signals.
 */
export function encodeFitting(snapshot: Snapshot, longest = mostChunks * longestChunk): string {
  let kept = snapshot;
  let text = encodeSnapshot(kept);
  while (text.length > longest) {
    kept = withoutOldest(kept, 1.05 - longest / text.length);
    text = encodeSnapshot(kept);
  }
  return text;
}

/** @param share of the rows that is to go */
function withoutOldest(snapshot: Snapshot, share: number): Snapshot {
  const { deals, signals, asks } = snapshot;
  const closed = deals.filter(({ isClosed }) => isClosed).sort((a, b) => (a.closeAt ?? 0) - (b.closeAt ?? 0));
  if (closed.length > 0) {
    const gone = new Set(closed.slice(0, Math.ceil(deals.length * share)).map(({ id }) => id));
    return { ...snapshot, deals: deals.filter(({ id }) => !gone.has(id)) };
  }
  if (asks.length > 0) return { ...snapshot, asks: newest(asks, share, ({ askedAt }) => askedAt) };
  if (signals.length > 0) return { ...snapshot, signals: newest(signals, share, ({ sentAt }) => sentAt) };
  return { ...snapshot, deals: newest(deals, share, ({ createdAt }) => createdAt) };
}

function newest<Row>(rows: readonly Row[], share: number, timeOf: (row: Row) => number): readonly Row[] {
  const sorted = [...rows].sort((a, b) => timeOf(a) - timeOf(b));
  const gone = new Set(sorted.slice(0, Math.max(1, Math.ceil(rows.length * share))));
  return rows.filter((row) => !gone.has(row));
}
