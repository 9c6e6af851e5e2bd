import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';

/**
 * When a closed deal closed: its close date, or the move into its last stage where the date is absent or lies ahead. Null
 * for an open deal, and where nobody can say.
 */
export function closedAtOf({ isClosed, closeAt, stages }: SnapshotDeal, now: number): number | null {
  if (!isClosed) return null;
  if (closeAt !== null && closeAt <= now) return closeAt;
  const moved = stages.at(-1)?.at;
  return moved !== undefined && moved <= now ? moved : null;
}

export function isWon({ isClosed, isWon }: SnapshotDeal): boolean {
  return isClosed && isWon;
}
