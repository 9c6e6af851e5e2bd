import { isHeldByOther, leaseFor } from '../lease.ts';
import type { HistoryContext } from './history-context.ts';
import {
  historyKey,
  historyPauseKey,
  isPausedBy,
  toHistoryState,
  type HistoryState,
} from './history-state.ts';

/** Nobody else works on a scan for so long after each page; a process that was killed blocks it no longer. */
export const leaseMs = 30_000;

type Holder = Pick<HistoryContext, 'notes' | 'now' | 'runner' | 'pace'>;

export function isScanHeld(state: HistoryState | null, holder: Pick<Holder, 'now' | 'runner'>): boolean {
  return isHeldByOther(state?.lease, holder, leaseMs);
}

/**
 * Takes a scan over and looks whether it was kept: HubSpot has no compare-and-swap, so of two runs that do so
 * at once, the one that wrote last goes on. 2 calls. Null where another one did.
 */
export async function takeLease(state: HistoryState, holder: Holder): Promise<HistoryState | null> {
  const held = withLease(state, holder);
  await holder.notes.write(historyKey, held);
  const { isMine, isPaused } = await look(holder);
  return isMine && !isPaused ? held : null;
}

/**
 * Notes the state after a page, if the scan is still this run's; 2 calls. The lease ends with the scan, and
 * where somebody has paused it. Null where another run has taken over: then what the page came to is
 * forgotten, and that run reads it itself.
 */
export async function keepState(next: HistoryState, holder: Holder): Promise<HistoryState | null> {
  const { isMine, isPaused } = await look(holder);
  if (!isMine) return null;
  const isOver = isPaused || next.finishedAt !== null;
  const kept = isOver ? withoutLease(next, holder) : withLease(next, holder);
  await holder.notes.write(historyKey, kept);
  return kept;
}

/** Lets others go on; 1 call where this run holds the scan. */
export async function freeState(state: HistoryState, holder: Holder): Promise<HistoryState> {
  if (state.lease === null) return state;
  const free = withoutLease(state, holder);
  await holder.notes.write(historyKey, free);
  return free;
}

async function look({ notes, runner }: Holder): Promise<{ isMine: boolean; isPaused: boolean }> {
  const found = await notes.read([historyKey, historyPauseKey]);
  const isMine = toHistoryState(found.get(historyKey))?.lease?.by === runner;
  return { isMine, isPaused: isPausedBy(found.get(historyPauseKey)) };
}

function withoutLease(state: HistoryState, holder: Holder): HistoryState {
  return { ...state, spent: spentLately(holder), lease: null };
}

function withLease(state: HistoryState, holder: Holder): HistoryState {
  return { ...state, spent: spentLately(holder), lease: leaseFor(holder, leaseMs) };
}

function spentLately({ pace, now }: Holder): HistoryState['spent'] {
  const { most, general, search } = pace.spent(now());
  return { most, general: [...general], search: [...search] };
}
