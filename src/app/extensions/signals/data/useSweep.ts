import { useEffect, useRef } from 'react';
import { callFunction } from '#shared/call-function.ts';

/** Nobody waits for it: whoever only glances at the card causes no call. Milliseconds. */
const pauseMs = 2_000;

/**
 * Has managers' tasks brought in line in the background, once per card and when the card has nothing else to do. The
 * function itself works for the whole account at most once a quarter of an hour; what becomes of it is shown nowhere.
 */
export function useSweep(isIdle: boolean): void {
  const started = useRef(false);
  useEffect(() => {
    if (!isIdle || started.current) return undefined;
    const timer = setTimeout(() => {
      started.current = true;
      void callFunction('sweep', { origin: 'card' });
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [isIdle]);
}
