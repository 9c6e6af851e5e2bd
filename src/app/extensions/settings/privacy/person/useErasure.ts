import type { KeptCounts } from '#core/views/data-rights-view.ts';
import { callFunction } from '#shared/call-function.ts';
import { useRun, type Step } from '../run/useRun.ts';
import { countKept, uncounted } from './count-kept.ts';
import type { Erased } from './erased.ts';
import { erasureOf } from './erasure-memory.ts';
import { targetOf, type Target } from './target.ts';

const nothing = { cursor: null, entries: 0, remaining: 0, erasedAt: null, after: uncounted };

export type Erasing = ReturnType<typeof useErasure>;

/** Erases to the end, on whatever tab, then counts every place again: the count is the proof, which the page keeps. */
export function useErasure(target: Target) {
  const { begin, run, ...others } = useRun(
    (before: Erased) => (before.erasedAt === null ? erase(target, before) : countAfter(target, before)),
    erasureOf(target),
  );
  return {
    ...others,
    run,
    start: (kept: KeptCounts) => begin({ ...nothing, before: kept }),
    again: () => {
      if (run) begin({ ...nothing, before: run.progress.before, entries: run.progress.entries });
    },
    countAgain: () => {
      if (run) begin({ ...run.progress, after: uncounted });
    },
  };
}

async function erase(target: Target, before: Erased): Promise<Step<Erased>> {
  const { cursor } = before;
  const result = await callFunction('data-rights', {
    ...{ action: 'erase', ...targetOf(target) },
    ...(cursor === null ? {} : { cursor }),
  });
  if (!result.ok) return result;
  const { view } = result;
  const progress: Erased = {
    ...before,
    cursor: view.cursor,
    entries: before.entries + view.erased,
    remaining: view.remaining,
    erasedAt: view.remaining === 0 ? Date.now() : null,
  };
  return { ok: true, progress, isDone: false };
}

async function countAfter(target: Target, before: Erased): Promise<Step<Erased>> {
  const counted = await countKept(target, before.after);
  return counted.ok ? { ...counted, progress: { ...before, after: counted.progress } } : counted;
}
