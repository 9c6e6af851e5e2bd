import { setImmediate } from 'node:timers/promises';
import type { Breathe } from '../../app/use-cases/context.ts';

/** Milliseconds of work without a pause: what other accounts' work in the process waits for at most. */
const breathMs = 20;

/**
 * Pauses where other work had no turn for a while.
 * @param now milliseconds that only go forward
 */
export function createBreathe(now: () => number = () => performance.now()): Breathe {
  let lastAt = now();
  return () => {
    if (now() - lastAt < breathMs) return undefined;
    return setImmediate().then(() => {
      lastAt = now();
    });
  };
}
