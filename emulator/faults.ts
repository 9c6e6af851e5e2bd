import type { Fault, Faults } from './portal.contract.ts';

export type FaultEffect = Fault['effect'];

export interface FaultPlan extends Omit<Faults, 'refuseWrite'> {
  /** What happens to this request; counts it against the faults that match. */
  next(method: string, path: string): FaultEffect | null;
}

interface Waiting {
  readonly fault: Fault;
  toSkip: number;
  left: number;
}

/** Faults in the order in which they were added; the first that matches and is due hits. */
export function createFaultPlan(): FaultPlan {
  let waiting: Waiting[] = [];
  return {
    add: (fault) => void waiting.push({ fault, toSkip: fault.after ?? 0, left: fault.times ?? 1 }),
    clear: () => {
      waiting = [];
    },
    next(method, path) {
      for (const one of waiting) {
        if (one.left <= 0 || !matches(one.fault, method, path)) continue;
        if (one.toSkip > 0) one.toSkip -= 1;
        else {
          one.left -= 1;
          return one.fault.effect;
        }
      }
      return null;
    },
  };
}

function matches({ method, path }: Fault, requestMethod: string, requestPath: string): boolean {
  if (method !== undefined && method.toUpperCase() !== requestMethod) return false;
  if (path === undefined) return true;
  return typeof path === 'string'
    ? requestPath.startsWith(path)
    : new RegExp(path.source, path.flags.replace(/[gy]/g, '')).test(requestPath);
}
