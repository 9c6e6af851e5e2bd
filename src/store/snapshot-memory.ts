import type { Snapshot } from '#core/snapshot/snapshot.ts';
import type { SnapshotMemory } from './snapshot-notes.ts';

/**
 * Rows that the snapshots in a process's memory have together, some 60 MB; the one that was used last stays, whatever its
 * size. Where a process serves many accounts, what was forgotten is read again.
 */
const mostRows = 50_000;

/** What each memory of the process holds, the one that was used last at the end. */
const held = new Map<Held, number>();

interface Held {
  forget(): void;
}

/** Keeps one snapshot, the last that was read. */
export function createSnapshotMemory(): SnapshotMemory {
  let kept: { readonly sum: string; readonly snapshot: Snapshot } | null = null;
  const self: Held = {
    forget() {
      kept = null;
    },
  };
  return {
    recall(sum) {
      if (kept?.sum !== sum) return null;
      use(self, rowsOf(kept.snapshot));
      return kept.snapshot;
    },
    keep(sum, snapshot) {
      kept = { sum, snapshot };
      use(self, rowsOf(snapshot));
    },
  };
}

function use(memory: Held, rows: number): void {
  held.delete(memory);
  held.set(memory, rows);
  let sum = [...held.values()].reduce((total, one) => total + one, 0);
  for (const [other, size] of held) {
    if (sum <= mostRows || other === memory) return;
    held.delete(other);
    other.forget();
    sum -= size;
  }
}

/** An empty one takes its place, too. */
function rowsOf({ deals, signals, asks }: Snapshot): number {
  return Math.max(10, deals.length + signals.length + asks.length);
}
