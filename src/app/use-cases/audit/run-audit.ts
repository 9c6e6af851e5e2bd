import type { AuditContext } from '#core/audit/audited-deal.ts';
import { lookBackMs } from '#core/baselines/learn-baselines.ts';
import type { Snapshot } from '#core/snapshot/snapshot.ts';
import { createWorkCalendar } from '#core/working-time/create-calendar.ts';
import type { AuditView } from '#core/views/audit-view.ts';
import { CrmError } from '#crm/crm.ts';
import { baselinesKey, toBaselines } from '#store/account-notes-baselines.ts';
import { applySettings, settingsKey } from '#store/account-settings.ts';
import { healthPointsKey, toHealthPoints } from '#store/health-points.ts';
import { readSnapshot } from '#store/snapshot-notes.ts';
import type { UseCaseContext } from '../context.ts';
import { isHeldByOther, leaseFor } from '../lease.ts';
import {
  auditKey,
  beginReading,
  mostDeals,
  toAuditState,
  toAuditView,
  type AuditReading,
  type AuditState,
} from './audit-state.ts';
import { readPages } from './read-pages.ts';

/** Nobody else reads for so long after each page; a process that was killed blocks it no longer. Milliseconds. */
export const leaseMs = 30_000;

/** An audit that was left unfinished for longer is begun anew: deals that closed since have moved its pages on. */
export const leftMs = 3_600_000;

export interface AuditRunContext extends UseCaseContext {
  /** Tells this run from all others. */
  readonly runner: string;
}

/** Begins an audit, or goes on with the one that was begun, for as long as one call may last. */
export async function runAudit(context: AuditRunContext): Promise<AuditView> {
  const keys = [auditKey, healthPointsKey, baselinesKey, settingsKey];
  const { snapshot, notes } = await readSnapshot(context.notes, keys, context.cache.snapshots);
  const stored = toAuditState(notes.get(auditKey));
  const agreed = toHealthPoints(notes.get(healthPointsKey));
  const now = context.now();
  if (isHeldByOther(stored.reading?.lease, context)) return toAuditView(stored, agreed, now);

  const closed = closedDeals(snapshot, now);
  const isLeft = now - (stored.reading?.movedAt ?? now) > leftMs;
  const begun = isLeft ? null : stored.reading;
  const reading = begun ?? beginReading(totalOf(closed, snapshot), now);
  const settings = applySettings(context.settings, notes.get(settingsKey));
  const baselines = toBaselines(notes.get(baselinesKey));
  const timeZone = snapshot?.timeZone ?? baselines?.timeZone ?? 'UTC';
  const audit: AuditContext = {
    ...{ now, baselines, health: settings.health },
    calendar: createWorkCalendar(settings.management.workingTime, timeZone),
    answerHours: settings.management.answers.deadlineHours,
  };
  const sources = new Map(closed.map(({ id, source }) => [id, source]));
  const state = await work({ ...stored, reading }, { ...context, audit, sources });
  return toAuditView(state, agreed, context.now());
}

type Work = AuditRunContext & { readonly audit: AuditContext; readonly sources: Map<string, string | null> };

/** The last state that was noted. A failure that passes ends the step, if it came to anything; the next one goes on. */
async function work(begun: AuditState & { readonly reading: AuditReading }, context: Work) {
  let state: AuditState = begun;
  let pages = 0;
  const note = async (reading: AuditReading, isLast: boolean) => {
    state = isLast ? toDone(reading, context) : { ...begun, reading: withLease(reading, context) };
    await context.notes.write(auditKey, state);
    pages += 1;
  };
  await context.notes.write(auditKey, { ...begun, reading: withLease(begun.reading, context) });
  const release = async () => {
    if (!state.reading) return;
    state = { ...state, reading: { ...state.reading, lease: null } };
    await context.notes.write(auditKey, state);
  };
  try {
    await readPages(begun.reading, { ...context, note });
  } catch (error) {
    const isPassing = error instanceof CrmError && error.retryable;
    if (pages === 0 || !isPassing) {
      // The lease ends by itself where this fails too.
      await release().catch(() => undefined);
      throw error;
    }
    context.log('audit-interrupted', { category: error.category });
  }
  await release();
  context.log('audit-step', { pages, read: state.reading?.read ?? state.done?.read ?? 0 });
  return state;
}

function withLease(reading: AuditReading, context: Work): AuditReading {
  return { ...reading, lease: leaseFor(context, leaseMs) };
}

function toDone({ read, won, lost, tables }: AuditReading, { now }: Work): AuditState {
  return { reading: null, done: { read, won, lost, tables, finishedAt: now() } };
}

function closedDeals(snapshot: Snapshot | null, now: number): Snapshot['deals'] {
  const deals = snapshot?.deals ?? [];
  return deals.filter(({ isClosed, closeAt }) => isClosed && (closeAt ?? 0) >= now - lookBackMs);
}

/** Without a snapshot nobody has counted them. */
function totalOf(closed: Snapshot['deals'], snapshot: Snapshot | null): number {
  return snapshot ? Math.min(mostDeals, closed.length) : mostDeals;
}
