/** How many requests may be carried out at once. */
export interface AdmissionLimits {
  readonly perAccount: number;
  readonly perProcess: number;
  /** Requests of one account that may wait for their turn. */
  readonly waitingPerAccount: number;
  /** How long one may wait, milliseconds. */
  readonly patienceMs: number;
}

/** HubSpot lets an account have twenty requests at once under way: half of them at work, half of them waiting. */
export const usualLimits: AdmissionLimits = {
  perAccount: 10,
  perProcess: 40,
  waitingPerAccount: 10,
  patienceMs: 3_000,
};

/** Carries out work when there is room for it; null where there was none in time, and nothing was begun. */
export type Admit = <Result>(portalId: number, work: () => Promise<Result>) => Promise<Result | null>;

interface Waiting {
  readonly portalId: number;
  readonly begin: () => void;
}

/** In the order of arrival, but past an account that has its share: one that asks for much keeps no other waiting. */
export function createAdmission(limits: AdmissionLimits): Admit {
  const running = new Map<number, number>();
  let total = 0;
  let queue: readonly Waiting[] = [];

  const hasRoom = (portalId: number) =>
    total < limits.perProcess && (running.get(portalId) ?? 0) < limits.perAccount;

  function enter(portalId: number): void {
    total += 1;
    running.set(portalId, (running.get(portalId) ?? 0) + 1);
  }

  function leave(portalId: number): void {
    total -= 1;
    const left = (running.get(portalId) ?? 1) - 1;
    if (left > 0) running.set(portalId, left);
    else running.delete(portalId);
    const next = queue.find((waiting) => hasRoom(waiting.portalId));
    if (!next) return;
    queue = queue.filter((waiting) => waiting !== next);
    enter(next.portalId);
    next.begin();
  }

  async function waitForRoom(portalId: number): Promise<boolean> {
    if (queue.filter((waiting) => waiting.portalId === portalId).length >= limits.waitingPerAccount)
      return false;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        queue = queue.filter((other) => other !== waiting);
        resolve(false);
      }, limits.patienceMs);
      const begin = () => {
        clearTimeout(timer);
        resolve(true);
      };
      const waiting: Waiting = { portalId, begin };
      queue = [...queue, waiting];
    });
  }

  return async (portalId, work) => {
    if (hasRoom(portalId)) enter(portalId);
    else if (!(await waitForRoom(portalId))) return null;
    try {
      return await work();
    } finally {
      leave(portalId);
    }
  };
}
