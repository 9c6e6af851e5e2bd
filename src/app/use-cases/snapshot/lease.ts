import { isHeldByOther, leaseFor } from '../lease.ts';
import type { SnapshotContext } from './walk-context.ts';
import { toWalkState, walkKey, type WalkState } from './walk-state.ts';

/** Nobody else works on a walk for so long after each part; a process that was killed blocks it no longer. */
export const leaseMs = 20_000;

type Holder = Pick<SnapshotContext, 'notes' | 'now' | 'runner'>;

export function isWalkHeld(state: WalkState | null, holder: Holder): boolean {
  return isHeldByOther(state?.lease, holder, 2 * leaseMs);
}

/**
 * Takes a walk over and looks whether it was kept: HubSpot has no compare-and-swap, so of two runs that do so at once, the
 * one that wrote last goes on. 2 calls. Null where another one did.
 */
export async function takeLease(state: WalkState, holder: Holder): Promise<WalkState | null> {
  const held = { ...state, lease: leaseFor(holder, leaseMs) };
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
  const next = { ...toNext(await write()), lease: leaseFor(holder, leaseMs) };
  await holder.notes.write(walkKey, next);
  return next;
}

async function isMine({ notes, runner }: Holder): Promise<boolean> {
  return toWalkState((await notes.read([walkKey])).get(walkKey))?.lease?.by === runner;
}
