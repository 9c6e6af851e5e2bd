import type { SnapshotContext } from './walk-context.ts';
import { toWalkState, walkKey, type WalkState } from './walk-state.ts';

/** Nobody else works on a walk for so long after each part; a process that was killed blocks it no longer. */
export const leaseMs = 20_000;

type Holder = Pick<SnapshotContext, 'notes' | 'now' | 'runner'>;

export function isHeldByOther(state: WalkState | null, { now, runner }: Holder): boolean {
  const lease = state?.lease ?? null;
  // A lease that ends long after any could was taken before the clock went back.
  return lease !== null && lease.by !== runner && lease.until > now() && lease.until <= now() + 2 * leaseMs;
}

/**
 * Takes a walk over and looks whether it was kept: HubSpot has no compare-and-swap, so of two runs that do so at once, the
 * one that wrote last goes on. 2 calls. Null where another one did.
 */
export async function takeLease(state: WalkState, holder: Holder): Promise<WalkState | null> {
  const held = { ...state, lease: leaseOf(holder) };
  await holder.notes.write(walkKey, held);
  return (await isMine(holder)) ? held : null;
}

/**
 * Looks whether the walk is still this run's, writes what was gathered, then notes the state after it. 2 calls and those of
 * `write`. Null where another run has taken the walk over: then nothing is written.
 */
export async function keepWalk<Written>(
  holder: Holder,
  write: () => Promise<Written> | Written,
  toNext: (written: Written) => WalkState,
): Promise<WalkState | null> {
  if (!(await isMine(holder))) return null;
  const next = { ...toNext(await write()), lease: leaseOf(holder) };
  await holder.notes.write(walkKey, next);
  return next;
}

async function isMine({ notes, runner }: Holder): Promise<boolean> {
  return toWalkState((await notes.read([walkKey])).get(walkKey))?.lease?.by === runner;
}

function leaseOf({ now, runner }: Holder): { readonly by: string; readonly until: number } {
  return { by: runner, until: now() + leaseMs };
}
