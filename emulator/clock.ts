import type { PortalClock } from './portal.contract.ts';

/** Portal time: stands until it is moved (`manual`), or runs on with real time from where it was set last. */
export function createClock(mode: 'running' | 'manual', startAt: number): PortalClock {
  let base = startAt;
  let setAt = performance.now();
  const elapsed = () => (mode === 'running' ? Math.floor(performance.now() - setAt) : 0);
  const set = (epochMs: number) => {
    base = epochMs;
    setAt = performance.now();
  };
  return {
    now: () => base + elapsed(),
    set,
    advance: (ms) => set(base + elapsed() + ms),
  };
}
