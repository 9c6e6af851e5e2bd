import { useEffect } from 'react';
import { isUnderWay } from '../run/run-store.ts';
import { useRun } from '../run/useRun.ts';
import { countKept, uncounted, type Counted } from './count-kept.ts';
import type { Target } from './target.ts';
import { useErasure } from './useErasure.ts';
import { useExport } from './useExport.ts';

/** All that can be done about one record; it is counted as soon as it is opened, and one thing is done at a time. */
export function usePersonRuns(target: Target) {
  const { begin, ...counting } = useRun((before: Counted) => countKept(target, before));
  const exporting = useExport(target);
  const erasing = useErasure(target);
  useEffect(() => begin(uncounted), []);
  const counted = counting.run?.status === 'done' ? counting.run.progress : null;
  const after = erasing.run?.status === 'done' ? erasing.run.progress.after : null;
  return {
    counting: { ...counting, start: () => begin(uncounted) },
    exporting,
    erasing,
    isBusy: [counting.run, exporting.run, erasing.run].some(isUnderWay),
    /** What is kept as it was counted last; null before the first count is done. */
    latest: counted && after && after.readAt > counted.readAt ? after : counted,
  };
}

export type PersonRuns = ReturnType<typeof usePersonRuns>;
