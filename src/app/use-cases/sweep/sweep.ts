import type { Claims } from '#core/manager-tasks/claims.ts';
import type { SweepEnvironment } from '#core/manager-tasks/environment.ts';
import { mergeEmails, type OpenEmail } from '#core/manager-tasks/open-email.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import type { SweepRequest, SweepView } from '#core/views/sweep-view.ts';
import { CrmError } from '#crm/crm.ts';
import { baselinesKey } from '#store/account-notes-baselines.ts';
import { applySettings, settingsKey } from '#store/account-settings.ts';
import { succeeded } from '../context.ts';
import { isHeldByOther, leaseFor } from '../lease.ts';
import { gatherSignals } from './gather-signals.ts';
import { readGathered, writeGathered } from './gathered-notes.ts';
import { raiseTasks } from './raise-tasks.ts';
import { openEnvironment, withOwners } from './open-environment.ts';
import { settleTasks } from './settle-tasks.ts';
import type { SweepContext, SweepRun } from './sweep-run.ts';
import { triageOpen } from './triage-open.ts';
import {
  agoMs,
  beginSweep,
  noCounts,
  sweepKey,
  toNoteState,
  toSweepState,
  toSweepView,
  type SweepState,
} from './sweep-state.ts';

/** Nobody else works on a sweep for so long after a call began; a process that was killed blocks it no longer. */
export const leaseMs = 20_000;

/** Cards ask for a new sweep at most so often. */
export const cardPauseMs = 15 * 60_000;

/**
 * Brings managers' tasks in line with the open opportunities, for as long as one call may last: call again while
 * `remaining` is above 0. Killed anywhere and run again, or run twice at once, it ends in the same tasks: each has a
 * key that HubSpot keeps unique, and what is done is read from the tasks and signals themselves.
 * @throws CrmError
 */
export async function sweep(
  { origin }: SweepRequest,
  context: SweepContext,
): Promise<FunctionResult<SweepView>> {
  const notes = await context.notes.read([sweepKey, settingsKey, baselinesKey]);
  const stored = toSweepState(notes.get(sweepKey));
  const settings = applySettings(context.settings, notes.get(settingsKey));
  if (
    !settings.management.tasks.isOn ||
    isHeldByOther(stored?.lease, context, leaseMs) ||
    isTooSoon(stored, origin, context)
  )
    return succeeded(toSweepView(stored, noCounts, 0));
  const begun = stored && stored.phase !== 'done' ? stored : beginSweep(stored, context.now());
  const environment = openEnvironment(notes.get(baselinesKey), settings, context.now());
  return succeeded(await work(begun, environment, context));
}

function isTooSoon(
  stored: SweepState | null,
  origin: SweepRequest['origin'],
  { now }: SweepContext,
): boolean {
  if (origin !== 'card' || !stored) return false;
  if (agoMs(stored.failedAt ?? null, now()) < cardPauseMs) return true;
  return stored.phase === 'done' && agoMs(stored.finishedAt, now()) < cardPauseMs;
}

async function work(
  begun: SweepState,
  environment: SweepEnvironment,
  context: SweepContext,
): Promise<SweepView> {
  const run = await open(begun, environment, context);
  let left = 0;
  try {
    left = await advance(run);
  } catch (error) {
    if (!(error instanceof CrmError) || !error.retryable) {
      await noteFailure(run);
      throw error;
    }
    context.log('sweep-interrupted', { category: error.category, phase: run.state.phase });
  }
  await close(run);
  const { phase, gathered } = run.state;
  const waiting = phase === 'gather' ? left : (gathered?.signals ?? 0);
  const remaining = phase === 'done' ? 0 : Math.max(1, waiting);
  context.log('sweep-step', { phase, remaining, ...run.counts });
  return toSweepView(run.state, run.counts, remaining);
}

/** Takes the lease, and what an earlier call gathered. 1 call, 2 where a sweep goes on. */
async function open(
  begun: SweepState,
  environment: SweepEnvironment,
  context: SweepContext,
): Promise<SweepRun> {
  const lease = leaseFor(context, leaseMs);
  const gathered = begun.gathered && (await readGathered(context.notes, begun.gathered.parts));
  // Without what was gathered, there is nothing to go on from.
  const state = gathered ? begun : { ...beginSweep(begun, context.now()) };
  const held = { ...state, lease };
  await context.notes.write(sweepKey, toNoteState(held));
  const emails = new Map<string, OpenEmail>();
  mergeEmails(emails, gathered ?? []);
  const run: SweepRun = {
    ...{ context, environment, emails, fresh: new Map(), counts: noCounts, state: held },
    async keepClaims(claims: Claims) {
      const before = run.state.claims;
      run.state = { ...run.state, claims: claims as SweepState['claims'] };
      if (JSON.stringify(claims) === JSON.stringify(before)) return;
      // The place is the one that this call began with: a later one goes on from there, to the same end.
      await context.notes.write(sweepKey, toNoteState({ ...held, claims: run.state.claims }));
    },
  };
  return run;
}

/** @returns signals that are still to be read */
async function advance(run: SweepRun): Promise<number> {
  if (run.state.phase === 'gather') {
    const left = await gatherSignals(run);
    if (run.state.phase === 'gather') return left;
  }
  run.environment = await withOwners(run.environment, run.context);
  const triaged = await triageOpen(run);
  if (run.state.phase === 'settle') {
    await settleTasks(run, triaged);
    run.state = { ...run.state, withoutManager: triaged.withoutManager };
  }
  if (run.state.phase === 'raise') await raiseTasks(run, triaged);
  return 0;
}

/** What will not pass by itself is not tried again with every card that somebody opens. The first failure is the one to tell. */
async function noteFailure({ context, state }: SweepRun): Promise<void> {
  const failed = { ...state, phase: 'gather' as const, gathered: null, lease: null, failedAt: context.now() };
  await context.notes.write(sweepKey, toNoteState(failed)).catch(() => undefined);
}

/** Writes down how far it came, and what was gathered where a later call needs it; gives the lease back. */
async function close(run: SweepRun): Promise<void> {
  const { notes, now, runner } = run.context;
  const { state, emails, fresh } = run;
  if (state.phase === 'done') {
    run.state = { ...state, gathered: null, lease: null, finishedAt: now() };
  } else {
    const signals = [...emails.values()].reduce((sum, email) => sum + email.signals, 0);
    const parts = await writeGathered(notes, runner, fresh.values(), state.gathered?.parts);
    run.state = { ...state, gathered: { parts, signals }, lease: null };
  }
  await notes.write(sweepKey, toNoteState(run.state));
}
