import * as z from 'zod/mini';
import type { TakeSnapshotView } from '#core/views/pipeline-page-view.ts';

/** The note that holds how far a walk through the account came. */
export const walkKey = 'snapshot-walk';

const count = z.number();
const counts = z.object({ deals: count, signals: count, asks: count });
const part = z.object({ first: count, notes: count, sum: z.string() });

/** Phases that gather rows, in their order: signals are matched with the deals that were gathered before. */
export const gatheredPhases = ['deals', 'signals', 'asks'] as const;
export type GatheredPhase = (typeof gatheredPhases)[number];

const walkPhases = [...gatheredPhases, 'writing', 'done'] as const;

const schema = z.object({
  phase: z.enum(walkPhases),
  /** Where the phase's next page starts; null at its beginning. */
  after: z.nullable(z.string()),
  parts: z.array(part),
  done: counts,
  totals: counts,
  /** Deals that the quality rules were asked about. */
  checkedDeals: count,
  currency: z.string(),
  timeZone: z.string(),
  rates: z.record(z.string(), count),
  startedAt: count,
  /** When something was last noted. */
  movedAt: count,
  /** Who works on it, and until when nobody else should. */
  lease: z.nullable(z.object({ by: z.string(), until: count })),
});

/** How far a walk came: all that a later call, or another process, needs to go on. Times are epoch milliseconds. */
export type WalkState = z.infer<typeof schema>;
export type WalkTotals = WalkState['totals'];
export type WalkPhase = WalkState['phase'];

/** The state from the value of its note; null when it is none, or one of another version of the app. */
export function toWalkState(value: unknown): WalkState | null {
  return schema.safeParse(value).data ?? null;
}

/** How the account counts, as it was asked at the beginning. */
export type WalkFrame = Pick<WalkState, 'currency' | 'timeZone' | 'rates' | 'totals'>;

export function beginWalk(frame: WalkFrame, now: number): WalkState {
  return {
    ...{ phase: 'deals', after: null, parts: [], checkedDeals: 0, lease: null, startedAt: now, movedAt: now },
    done: { deals: 0, signals: 0, asks: 0 },
    ...frame,
  };
}

export interface WalkPlace {
  readonly phase: WalkPhase;
  readonly after: string | null;
}

/** Where the walk goes on after a page of a phase. */
export function placeAfter(phase: WalkPhase, after: string | null): WalkPlace {
  if (after !== null) return { phase, after };
  return { phase: walkPhases[walkPhases.indexOf(phase) + 1] ?? 'done', after: null };
}

export function isGathered(phase: WalkPhase): phase is GatheredPhase {
  return (gatheredPhases as readonly string[]).includes(phase);
}

/**
 * @param now epoch milliseconds, to tell whether somebody works on it
 * @param takenAt of the snapshot that holds
 */
export function toWalkView(state: WalkState | null, now: number, takenAt: number | null): TakeSnapshotView {
  if (!state)
    return { phase: takenAt === null ? 'none' : 'done', done: 0, total: 0, takenAt, isRunning: false };
  const sum = ({ deals, signals, asks }: WalkTotals) => deals + signals + asks;
  const isDone = state.phase === 'done';
  const done = sum(state.done);
  return {
    // Writing it all down takes a moment at the end of the last phase.
    phase: state.phase === 'writing' ? 'asks' : state.phase,
    done,
    total: isDone ? done : Math.max(done, sum(state.totals)),
    takenAt,
    isRunning: !isDone && state.lease !== null && state.lease.until > now,
  };
}
