import type { JobRuns } from '#core/installation/readings.ts';
import { baselinesKey, toBaselines } from '#store/account-notes-baselines.ts';
import type { AccountNotes } from '#store/account-notes.ts';
import { snapshotKey, toSnapshotIndex } from '#store/snapshot-notes.ts';
import { scanKey, toScanState } from '../scan/scan-state.ts';
import { sweepKey, toSweepState } from '../sweep/sweep-state.ts';

/** When each job last came to its end, from its note; all notes in 1 call. */
export async function readRuns(notes: AccountNotes): Promise<JobRuns> {
  const found = await notes.read([sweepKey, baselinesKey, scanKey, snapshotKey]);
  return {
    sweep: toSweepState(found.get(sweepKey))?.finishedAt ?? null,
    learn: toBaselines(found.get(baselinesKey))?.learnedAt ?? null,
    scan: toScanState(found.get(scanKey))?.finishedAt ?? null,
    snapshot: toSnapshotIndex(found.get(snapshotKey))?.takenAt ?? null,
  };
}
