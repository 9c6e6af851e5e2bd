import type { TakeSnapshotView } from '#core/views/pipeline-page-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

export type ReadOutcome =
  | { readonly status: 'done' }
  /** Somebody else reads, or nothing moves: it waits for a click. */
  | { readonly status: 'paused' }
  | { readonly status: 'failed'; readonly failure: Failure };

/** More calls than the largest account needs: each works for as long as one call may last. */
const mostCalls = 400;
/** Calls in a row that brought nothing new. */
const mostIdleCalls = 20;
const idleMs = 3000;

/**
 * Reads the account call by call until its snapshot stands.
 * @param show takes the progress, and says whether anybody still looks
 * @param pause waits for some milliseconds, where another page reads the account at this moment
 */
export async function readAccount(
  show: (progress: TakeSnapshotView) => boolean,
  pause: (ms: number) => Promise<void>,
): Promise<ReadOutcome> {
  let before: TakeSnapshotView | null = null;
  let idle = 0;
  for (let call = 0; call < mostCalls && idle < mostIdleCalls; call++) {
    const result = await callFunction('take-snapshot', { action: call === 0 ? 'start' : 'continue' });
    if (!result.ok) return { status: 'failed', failure: result.failure };
    const progress = result.view;
    if (progress.phase === 'done') return { status: 'done' };
    if (!show(progress)) return { status: 'paused' };
    const isIdle = before?.phase === progress.phase && before.done === progress.done;
    idle = isIdle ? idle + 1 : 0;
    before = progress;
    if (isIdle || progress.isRunning) await pause(idleMs);
  }
  return { status: 'paused' };
}
