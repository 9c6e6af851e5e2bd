import { byId } from '#core/collections.ts';
import { toHistoryPoint } from '#core/metrics/history-point.ts';
import { encodeFitting } from '#core/snapshot/fit.ts';
import { withPoint } from '#core/snapshot/history.ts';
import { countQuality } from '#core/snapshot/quality-counts.ts';
import type { Snapshot } from '#core/snapshot/snapshot.ts';
import { readSnapshot, writeHistory, writeSnapshot, type SnapshotIndex } from '#store/snapshot-notes.ts';
import { readParts, type SnapshotRows } from '#store/snapshot-parts.ts';
import { keepWalk } from './lease.ts';
import type { StepContext } from './walk-context.ts';
import type { WalkStop } from './walk.ts';
import type { WalkState } from './walk-state.ts';

/** Milliseconds before the deadline after which writing is left to the next step. */
export const finishMs = 4_000;

export interface Finished {
  readonly state: WalkState;
  readonly index: SnapshotIndex;
}

/**
 * Makes the snapshot of all parts and writes it in the place of the one that holds: 1 call to read 100 parts, 1 for each
 * piece, and 6. Done twice, it leaves what it leaves done once.
 */
export async function finishWalk(state: WalkState, context: StepContext): Promise<Finished | WalkStop> {
  const { notes } = context;
  const rows = await readParts(notes, state.parts);
  if (!rows) return 'void';
  const snapshot = await toSnapshot(rows, state, context);
  const text = encodeFitting(snapshot);
  const write = async () => {
    const index = await writeSnapshot(notes, { text, takenAt: snapshot.takenAt }, context.index);
    await writeHistory(notes, withPoint(context.history, toHistoryPoint(snapshot)));
    return index;
  };
  let index = context.index;
  const done = await keepWalk(context, write, (written) => {
    index = written;
    return { ...state, phase: 'done', after: null, parts: [], movedAt: context.now() };
  });
  return done && index ? { state: done, index } : 'taken';
}

async function toSnapshot(rows: SnapshotRows, state: WalkState, context: StepContext): Promise<Snapshot> {
  // A record that was read twice counts once.
  const deals = [...byId(rows.deals).values()];
  const { scan } = context;
  const isScanned = scan !== null && scan.phase === 'done';
  const counted = isScanned ? { ...scan.done, warnings: scan.warnings } : await earlierCounts(context);
  return {
    takenAt: state.startedAt,
    ...{ currency: state.currency, timeZone: state.timeZone, rates: state.rates },
    ...{ deals, signals: rows.signals, asks: rows.asks },
    quality: countQuality(deals, state.checkedDeals, counted),
  };
}

/** While a new scan is on its way, what the last one counted still holds. */
async function earlierCounts({ notes, scan }: StepContext) {
  return scan === null ? null : ((await readSnapshot(notes)).snapshot?.quality ?? null);
}
