import * as z from 'zod/mini';
import type { Claims } from '#core/manager-tasks/claims.ts';
import type { SweepView } from '#core/views/sweep-view.ts';

/** The note that holds how far a sweep came. */
export const sweepKey = 'sweep';

/** Most characters that the managers' days take of the note. */
const longestClaims = 40_000;

const count = z.number();
const claims = z.record(z.string(), z.object({ day: z.string(), keys: z.array(z.string()) }));

const schema = z.object({
  /** First all open signals are read, then the tasks that exist are brought in line, then new ones are made. */
  phase: z.enum(['gather', 'settle', 'raise', 'done']),
  /** Where the phase goes on; null at its beginning. */
  after: z.nullable(z.string()),
  /** Which run wrote each of the notes that hold what was gathered; null where none do. */
  gathered: z.nullable(z.object({ parts: z.array(z.string()), signals: count })),
  beganAt: count,
  movedAt: count,
  /** When a sweep last came to its end. */
  finishedAt: z.nullable(count),
  /** When one last failed for a reason that will not pass by itself, such as a missing scope. */
  failedAt: z.catch(z.optional(z.nullable(count)), null),
  inDigests: count,
  withoutManager: count,
  claims: z.catch(claims, {}),
  /** Who works on it, and until when nobody else should. */
  lease: z.nullable(z.object({ by: z.string(), until: count })),
});

/** All that a later call, or another process, needs to go on. Times are epoch milliseconds. */
export type SweepState = z.infer<typeof schema>;

/** What one call did. */
export type SweepCounts = Pick<SweepView, 'created' | 'completed' | 'reopened' | 'escalated'>;

export const noCounts: SweepCounts = { created: 0, completed: 0, reopened: 0, escalated: 0 };

/** The state from the value of its note; null when it is none, or one of another version of the app. */
export function toSweepState(value: unknown): SweepState | null {
  return schema.safeParse(value).data ?? null;
}

/** A new sweep. What the managers' days hold stays. */
export function beginSweep(before: SweepState | null, now: number): SweepState {
  return {
    ...{ phase: 'gather', after: null, gathered: null, beganAt: now, movedAt: now },
    ...{ finishedAt: before?.finishedAt ?? null, inDigests: 0, withoutManager: 0 },
    ...{ claims: before?.claims ?? {}, lease: null },
  };
}

/** The state as a note holds it: of very many managers, the days whose tasks can be read from the tasks go first. */
export function toNoteState(state: SweepState): SweepState {
  let kept: Claims = state.claims;
  while (JSON.stringify(kept).length > longestClaims) {
    const newest = Object.entries(kept).sort(([, a], [, b]) => (a.day < b.day ? 1 : -1));
    kept = Object.fromEntries(newest.slice(0, Math.floor(newest.length / 2)));
  }
  return { ...state, claims: kept as SweepState['claims'] };
}

/** How long ago; an instant in the future, of a clock that has gone back since, is not believed. */
export function agoMs(at: number | null, now: number): number {
  return at === null || at > now ? Infinity : now - at;
}

export function toSweepView(state: SweepState | null, counts: SweepCounts, remaining: number): SweepView {
  return {
    ...counts,
    inDigests: state?.inDigests ?? 0,
    remaining,
    finishedAt: state?.finishedAt ?? null,
    withoutManager: state?.withoutManager ?? 0,
  };
}
