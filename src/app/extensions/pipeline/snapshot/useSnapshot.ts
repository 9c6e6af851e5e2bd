import { useCallback, useEffect, useRef, useState } from 'react';
import type { PipelinePageView, TakeSnapshotView } from '#core/views/pipeline-page-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';
import { readAccount } from './read-account.ts';

export type SnapshotState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly progress: TakeSnapshotView | null }
  | { readonly status: 'paused' }
  | { readonly status: 'failed'; readonly failure: Failure };

export interface Snapshot {
  readonly state: SnapshotState;
  readonly readOn: () => void;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Has the account read in the background when nobody ever did or the last time is too long ago, has the views read again,
 * and then, once per page, brings managers' tasks in line with what was found.
 */
export function useSnapshot(latest: PipelinePageView | null, renew: () => void): Snapshot {
  const [state, setState] = useState<SnapshotState>({ status: 'idle' });
  const isGone = useIsGone();
  const startedAt = useRef<number | null | undefined>(undefined);
  const isSwept = useRef(false);

  const sweep = useCallback(() => {
    if (isSwept.current) return;
    isSwept.current = true;
    void callFunction('sweep', { origin: 'page' });
  }, []);

  const read = useCallback(async () => {
    setState({ status: 'reading', progress: null });
    const outcome = await readAccount((progress) => {
      if (!isGone.current) setState({ status: 'reading', progress });
      return !isGone.current;
    }, pause);
    if (isGone.current) return;
    setState(outcome.status === 'done' ? { status: 'idle' } : outcome);
    if (outcome.status !== 'done') return;
    renew();
    sweep();
  }, [isGone, renew, sweep]);

  useEffect(() => {
    if (!latest) return;
    const isDue = latest.takenAt === null || latest.isStale;
    if (!isDue) sweep();
    // Once for each age of what is known: a view that stays old asks for nothing twice.
    else if (startedAt.current !== latest.takenAt) {
      startedAt.current = latest.takenAt;
      void read();
    }
  }, [latest, read, sweep]);

  return { state, readOn: () => void read() };
}

function useIsGone() {
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return isGone;
}
