import type { OpenEmail } from '#core/manager-tasks/open-email.ts';
import type { SweepEnvironment } from '#core/manager-tasks/environment.ts';
import type { Claims } from '#core/manager-tasks/claims.ts';
import type { UseCaseContext } from '../context.ts';
import type { SweepCounts, SweepState } from './sweep-state.ts';

/** One call's work on a sweep, as its parts share it. */
export interface SweepRun {
  readonly context: SweepContext;
  /** Without owners as long as signals are gathered. */
  environment: SweepEnvironment;
  /** All that is gathered, by email and task, as `addToEmails` keeps it. */
  readonly emails: Map<string, OpenEmail>;
  /** Of it, what this call has read. */
  readonly fresh: Map<string, OpenEmail>;
  state: SweepState;
  counts: SweepCounts;
  /** Keeps the managers' days, and the lease, before a task is made or handed on. 1 call, none without a change. */
  readonly keepClaims: (claims: Claims) => Promise<void>;
}

export interface SweepContext extends UseCaseContext {
  /** Tells this run from all others. */
  readonly runner: string;
}

/** Milliseconds that a call keeps for writing down how far it came. */
const closingMs = 1_200;

/** Whether work that may take so long still fits, milliseconds. */
export function hasTime({ now, deadline }: Pick<SweepContext, 'now' | 'deadline'>, ms: number): boolean {
  return now() + ms + closingMs <= deadline;
}

export function addCounts(run: SweepRun, added: Partial<SweepCounts>): void {
  const { created, completed, reopened, escalated } = run.counts;
  run.counts = {
    created: created + (added.created ?? 0),
    completed: completed + (added.completed ?? 0),
    reopened: reopened + (added.reopened ?? 0),
    escalated: escalated + (added.escalated ?? 0),
  };
}
