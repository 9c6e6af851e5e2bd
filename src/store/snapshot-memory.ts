import type { Snapshot } from '#core/snapshot/snapshot.ts';
import type { SnapshotMemory } from './snapshot-notes.ts';

/** Keeps one snapshot, the last that was read. */
export function createSnapshotMemory(): SnapshotMemory {
  let kept: { readonly sum: string; readonly snapshot: Snapshot } | null = null;
  return {
    recall: (sum) => (kept?.sum === sum ? kept.snapshot : null),
    keep(sum, snapshot) {
      kept = { sum, snapshot };
    },
  };
}
