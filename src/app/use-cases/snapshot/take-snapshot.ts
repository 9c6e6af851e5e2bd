import type { FunctionResult } from '#core/views/signals-view.ts';
import type { TakeSnapshotRequest, TakeSnapshotView } from '#core/views/pipeline-page-view.ts';
import { CrmError } from '#crm/crm.ts';
import { historyKey, snapshotKey, toHistory, toSnapshotIndex } from '#store/snapshot-notes.ts';
import { succeeded } from '../context.ts';
import { readKnowledge } from '../facts/account-knowledge.ts';
import { scanKey, toScanState } from '../scan/scan-state.ts';
import { frameWalk } from './begin.ts';
import { finishMs, finishWalk } from './finish.ts';
import { isWalkHeld, takeLease } from './lease.ts';
import type { SnapshotContext, StepContext } from './walk-context.ts';
import { mayGoOn, walk, type WalkStop } from './walk.ts';
import { beginWalk, toWalkState, toWalkView, walkKey, type WalkState } from './walk-state.ts';

const minuteMs = 60_000;

/** A walk that was left unfinished for longer is begun anew: it would show what has changed since. */
const leftMs = 60 * minuteMs;

/** So young a snapshot is not taken again: several people open the page at the same time. */
const freshMs = minuteMs;

/**
 * Takes a snapshot of the account, which the pipeline page is computed from, for as long as one call may last: every deal,
 * every signal, every contact who asked for something. A step costs 4 calls beside what it reads; see
 * docs/decisions/0015-snapshot.md. Killed anywhere, or run twice at once, it comes to the same end.
 * @throws CrmError
 */
export async function takeSnapshot(
  request: TakeSnapshotRequest,
  context: SnapshotContext,
): Promise<FunctionResult<TakeSnapshotView>> {
  const { state: stored, step } = await openStep(context);
  const view = (state: WalkState | null, takenAt = step.index?.takenAt ?? null) =>
    succeeded(toWalkView(state, context.now(), takenAt));
  if (request.action === 'status' || isWalkHeld(stored, context)) return view(stored);
  const begun = request.action === 'start' ? await startOf(stored, step) : { state: stored, step };
  if (!begun.state || begun.state.phase === 'done') return view(begun.state);
  const held = await takeLease(begun.state, context);
  if (!held) return view(begun.state);
  const { state, takenAt } = await work(held, begun.step);
  return view(state, takenAt);
}

/** What lies in notes, 1 call. */
async function openStep(
  context: SnapshotContext,
): Promise<{ readonly state: WalkState | null; readonly step: StepContext }> {
  const otherNotes = [walkKey, snapshotKey, historyKey, scanKey];
  const { notes: found, ...knowledge } = await readKnowledge(context, { otherNotes, isFrugal: true });
  return {
    state: toWalkState(found.get(walkKey)),
    step: {
      ...context,
      knowledge,
      index: toSnapshotIndex(found.get(snapshotKey)),
      history: toHistory(found.get(historyKey)),
      scan: toScanState(found.get(scanKey)),
      companies: new Map(),
    },
  };
}

async function startOf(
  stored: WalkState | null,
  step: StepContext,
): Promise<{ readonly state: WalkState | null; readonly step: StepContext }> {
  const now = step.now();
  // What was noted in the future was noted before the clock went back; a minute is what clocks may differ by.
  const age = stored && stored.movedAt <= now + minuteMs ? now - stored.movedAt : Infinity;
  const mayStay = stored?.phase === 'done' ? age < freshMs && step.index !== null : age < leftMs;
  if (stored && mayStay) return { state: stored, step };
  const { frame, knowledge } = await frameWalk(step.knowledge, step);
  return { state: beginWalk(frame, now), step: { ...step, knowledge } };
}

/** The last state that was noted. A failure that passes ends the step, if it came to anything; the next one goes on. */
async function work(
  held: WalkState,
  step: StepContext,
): Promise<{ readonly state: WalkState; readonly takenAt: number | null }> {
  let noted = held;
  let takenAt = step.index?.takenAt ?? null;
  try {
    const stop = await walk(held, step, (state) => {
      noted = state;
    });
    if (stop) return { state: await afterStop(stop, noted, step), takenAt };
    const isDue = noted.phase === 'writing' && mayGoOn('writing', held);
    if (isDue && step.now() + finishMs < step.deadline) {
      const finished = await finishWalk(noted, step);
      if (typeof finished === 'string') return { state: await afterStop(finished, noted, step), takenAt };
      noted = finished.state;
      takenAt = finished.index.takenAt;
    }
  } catch (error) {
    // Whoever tries again need not wait for the lease to end.
    const freed = { ...noted, lease: null };
    await step.notes.write(walkKey, freed).catch(() => undefined);
    if (noted === held || !(error instanceof CrmError) || !isPassing(error)) throw error;
    step.log('snapshot-interrupted', { category: error.category });
    return { state: freed, takenAt };
  }
  const free = { ...noted, lease: null };
  await step.notes.write(walkKey, free);
  const { phase, done } = free;
  step.log('snapshot-step', { phase, deals: done.deals, signals: done.signals, contacts: done.asks });
  return { state: free, takenAt };
}

/** What was gathered is lost: somebody removed it, or two runs mixed it up. The walk begins anew. */
async function afterStop(stop: WalkStop, noted: WalkState, step: StepContext): Promise<WalkState> {
  step.log('snapshot-stopped', { reason: stop });
  if (stop === 'taken') return noted;
  const { currency, timeZone, rates, totals } = noted;
  const anew = beginWalk({ currency, timeZone, rates, totals }, step.now());
  await step.notes.write(walkKey, anew);
  return anew;
}

function isPassing({ category, retryable }: CrmError): boolean {
  return retryable || category === 'timeout' || category === 'rate-limited' || category === 'unavailable';
}
