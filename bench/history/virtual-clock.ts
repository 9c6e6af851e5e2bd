import { setImmediate } from 'node:timers/promises';

/** A clock that leaps from one thing that is waited for to the next, so that hours of waiting take no time. */
export interface VirtualClock {
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Lets time pass in which the process computes and nothing else happens. */
  compute(ms: number): void;
  /** Moves on until the work is done. */
  run<T>(work: Promise<T>): Promise<T>;
}

export function createVirtualClock(start: number): VirtualClock {
  let at = start;
  const waiting: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    now: () => Math.floor(at),
    sleep: (ms) =>
      new Promise((wake) => {
        const until = at + Math.max(0, ms);
        const index = waiting.findIndex((one) => one.until > until);
        waiting.splice(index === -1 ? waiting.length : index, 0, { until, wake });
      }),
    compute(ms) {
      at += ms;
    },
    async run(work) {
      let isDone = false;
      const settled = work.finally(() => (isDone = true));
      settled.catch(() => undefined);
      while (!isDone) {
        await setImmediate();
        const next = waiting.shift();
        if (next) at = Math.max(at, next.until);
        next?.wake();
      }
      return settled;
    },
  };
}
