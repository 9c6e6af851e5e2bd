import { keptPlaces, type KeptCounts } from '#core/views/data-rights-view.ts';
import { callFunction } from '#shared/call-function.ts';
import type { Step } from '../run/useRun.ts';
import { targetOf, type Target } from './target.ts';

/** A count of what is kept, part by part. */
export interface Counted {
  readonly kept: KeptCounts;
  readonly cursor: string | null;
  /** Contacts of a company that are still to be counted. */
  readonly remaining: number;
  /** When its last part was read; epoch milliseconds, 0 before the first. */
  readonly readAt: number;
}

export const uncounted: Counted = {
  kept: { signals: 0, summaries: 0, ledgers: 0, repairLogs: 0, tasks: 0, notes: 0 },
  ...{ cursor: null, remaining: 0, readAt: 0 },
};

/** Counts one more part. */
export async function countKept(target: Target, before: Counted): Promise<Step<Counted>> {
  const { cursor } = before;
  const result = await callFunction('data-rights', {
    ...{ action: 'prove', ...targetOf(target) },
    ...(cursor === null ? {} : { cursor }),
  });
  if (!result.ok) return result;
  const { view } = result;
  const kept = addCounts(before.kept, view.kept ?? uncounted.kept);
  const progress = { kept, cursor: view.cursor, remaining: view.remaining, readAt: Date.now() };
  return { ok: true, progress, isDone: view.cursor === null };
}

export function totalOf(kept: KeptCounts): number {
  return keptPlaces.reduce((sum, place) => sum + kept[place], 0);
}

function addCounts(a: KeptCounts, b: KeptCounts): KeptCounts {
  const sums = keptPlaces.map((place) => [place, a[place] + b[place]] as const);
  return { ...a, ...Object.fromEntries(sums) };
}
