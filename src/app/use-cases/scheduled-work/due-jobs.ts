import { baselinesKey, toBaselines } from '#store/account-notes-baselines.ts';
import { snapshotKey, toSnapshotIndex } from '#store/snapshot-notes.ts';
import { retentionKey, toRetentionState } from '../data-rights/retention-state.ts';
import { historyKey, historyPauseKey, isPausedBy, toHistoryState } from '../history/history-state.ts';
import { scanKey, toScanState } from '../scan/scan-state.ts';
import { toWalkState, walkKey } from '../snapshot/walk-state.ts';
import { agoMs, sweepKey, toSweepState } from '../sweep/sweep-state.ts';

/** What a schedule keeps up, in this order. */
export const jobs = ['sweep', 'learn', 'scan', 'snapshot', 'retain', 'history'] as const;
export type Job = (typeof jobs)[number];

/** The notes that tell how far each job is. */
export const jobNotes = [
  ...[sweepKey, baselinesKey, scanKey, walkKey, snapshotKey, retentionKey],
  ...[historyKey, historyPauseKey],
] as const;

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * How old the last run of each must be before the next begins; one that is unfinished goes on at once. Infinity: only a
 * person begins it.
 */
export const pausesMs: Readonly<Record<Job, number>> = {
  sweep: 10 * minuteMs,
  learn: dayMs,
  scan: 7 * dayMs,
  snapshot: dayMs,
  retain: dayMs,
  history: Infinity,
};

/** Whether a job has something to do. A note that cannot be read counts as of a job that never ran. */
export function isDue(job: Job, notes: ReadonlyMap<string, unknown>, now: number): boolean {
  const { isUnfinished, lastAt } = progress[job](notes);
  if (isUnfinished) return true;
  return Number.isFinite(pausesMs[job]) && agoMs(lastAt, now) >= pausesMs[job];
}

interface JobProgress {
  readonly isUnfinished: boolean;
  readonly lastAt: number | null;
}

type Notes = ReadonlyMap<string, unknown>;

/** How far each job is, from its note. */
const progress: Readonly<Record<Job, (notes: Notes) => JobProgress>> = {
  sweep: (notes) => ofPhases(toSweepState(notes.get(sweepKey))),
  learn: (notes) => ({
    isUnfinished: false,
    lastAt: toBaselines(notes.get(baselinesKey))?.learnedAt ?? null,
  }),
  scan: (notes) => ofPhases(toScanState(notes.get(scanKey))),
  snapshot: (notes) => {
    const walk = toWalkState(notes.get(walkKey));
    const lastAt = toSnapshotIndex(notes.get(snapshotKey))?.takenAt ?? null;
    return { isUnfinished: walk !== null && walk.phase !== 'done', lastAt };
  },
  retain: (notes) => {
    const run = toRetentionState(notes.get(retentionKey));
    return { isUnfinished: run?.isUnfinished ?? false, lastAt: run?.finishedAt ?? null };
  },
  history: (notes) => {
    const scan = toHistoryState(notes.get(historyKey));
    const isPaused = isPausedBy(notes.get(historyPauseKey));
    return {
      isUnfinished: scan !== null && scan.finishedAt === null && !isPaused,
      lastAt: scan?.finishedAt ?? null,
    };
  },
};

function ofPhases(state: { readonly phase: string; readonly finishedAt: number | null } | null): JobProgress {
  return {
    isUnfinished: state !== null && state.phase !== 'done',
    lastAt: state?.finishedAt ?? null,
  };
}

/** The jobs in their order, begun with the one that the call before had no time for. */
export function inTurn(first: Job | null): readonly Job[] {
  const at = first === null ? 0 : jobs.indexOf(first);
  return [...jobs.slice(at), ...jobs.slice(0, at)];
}
