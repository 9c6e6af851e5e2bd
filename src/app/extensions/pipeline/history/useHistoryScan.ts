import { useCallback, useEffect, useRef, useState } from 'react';
import type { HistoryRequest, HistoryView } from '#core/views/history-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';
import { driveScan, isUnderWay } from './drive-scan.ts';

export interface HistoryScanState {
  /** As it was last answered; it stays while more is asked and where a call fails. */
  readonly view: HistoryView | null;
  readonly failure: Failure | null;
  /** What this page does now; null where it only shows. */
  readonly work: 'opening' | 'starting' | 'reading' | 'pausing' | null;
}

export type HistoryScan = ReturnType<typeof useHistoryScan>;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * The reading of past mail, driven from here while the page is open, whatever view is looked at. One flight at a time.
 * @param onDone called when a reading that this page took part in has come to its end
 */
export function useHistoryScan(onDone: () => void) {
  const [state, setState] = useState<HistoryScanState>({ view: null, failure: null, work: null });
  const { flight, isGone, isPausing, workOf } = useFlight();
  const done = useRef(onDone);
  done.current = onDone;
  const change = useCallback(
    (part: Partial<HistoryScanState>) => {
      if (!isGone.current) setState((shown) => ({ ...shown, ...part }));
    },
    [isGone],
  );

  const drive = useCallback(
    async (request: HistoryRequest) => {
      if (flight.current && request.action === 'continue') return;
      // Where a pause is taken back at once, the call before is still on its way.
      if (flight.current) await flight.current;
      isPausing.current = false;
      workOf.current = 'reading';
      change({ failure: null, work: request.action === 'start' ? 'starting' : 'reading' });
      flight.current = driveScan(request, {
        pause: wait,
        isWanted: () => !isGone.current && !isPausing.current,
        show: (view) => {
          const isPaused = isPausing.current && isUnderWay(view.progress);
          const progress = isPaused ? { ...view.progress, phase: 'paused' as const } : view.progress;
          change({ view: { ...view, progress }, work: isPaused ? null : workOf.current });
          if (progress.phase === 'done') done.current();
          return !isPaused;
        },
      });
      const failure = await flight.current;
      flight.current = null;
      if (!isPausing.current) change({ failure, work: null });
    },
    [change, flight, isGone, isPausing, workOf],
  );

  const open = useCallback(
    async (action: 'status' | 'report') => {
      if (flight.current) return;
      change({ failure: null, work: 'opening' });
      const answer = await callFunction('history-scan', { action });
      if (!answer.ok) return change({ failure: answer.failure, work: null });
      change({ view: answer.view, work: null });
      if (isUnderWay(answer.view.progress)) await drive({ action: 'continue' });
    },
    [change, drive, flight],
  );

  const pause = async () => {
    workOf.current = 'pausing';
    change({ failure: null, work: 'pausing' });
    const answer = await callFunction('history-scan', { action: 'pause' });
    workOf.current = 'reading';
    // Whoever may not pause it reads on.
    if (!answer.ok) return change({ failure: answer.failure, work: flight.current ? 'reading' : null });
    isPausing.current = true;
    await flight.current;
    change({ view: answer.view, work: null });
  };

  const asked = useRef(() => {});
  const ask = (act: () => Promise<void>) => {
    asked.current = () => void act();
    asked.current();
  };

  return {
    state,
    open,
    start: (months: number, share: number) => ask(() => drive({ action: 'start', months, share })),
    pause: () => ask(pause),
    resume: () => ask(() => drive({ action: 'resume' })),
    /** What was asked for last, once more: it was refused for want of the access code. */
    again: () => asked.current(),
    readOn: () => void drive({ action: 'continue' }),
  };
}

/** What outlives a drawing: the flight, whether it is to end, and whether the page is still there. */
function useFlight() {
  const flight = useRef<Promise<Failure | null> | null>(null);
  const isPausing = useRef(false);
  const isGone = useRef(false);
  /** What a call that is answered meanwhile leaves as it is. */
  const workOf = useRef<'reading' | 'pausing'>('reading');
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return { flight, isGone, isPausing, workOf };
}
