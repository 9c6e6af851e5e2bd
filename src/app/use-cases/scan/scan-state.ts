import * as z from 'zod/mini';
import { noScan, scanPhases, type ScanView } from '#core/views/scan-view.ts';
import { addCounts, type PageOutcome } from './plan-page.ts';

/** The note that holds how far a scan came. */
export const scanKey = 'scan';

const count = z.number();
const totals = z.object({ deals: count, companies: count, contacts: count });

const schema = z.object({
  phase: z.enum(scanPhases),
  /** Where the phase's next page starts; null at its beginning. */
  after: z.nullable(z.string()),
  done: totals,
  totals,
  /** Records written. */
  written: count,
  warnings: z.record(z.string(), count),
  startedAt: count,
  /** When a page was last noted. */
  movedAt: count,
  finishedAt: z.nullable(count),
  /** Who works on it, and until when nobody else should. */
  lease: z.nullable(z.object({ by: z.string(), until: count })),
});

/** How far a scan came: all that a later call, or another process, needs to go on. Times are epoch milliseconds. */
export type ScanState = z.infer<typeof schema>;
export type ScanTotals = ScanState['totals'];
export type ScanPhase = ScanState['phase'];

/** Phases that walk through records, in their order. Companies come before contacts, whose duplicates they find. */
export const checkedPhases = ['deals', 'companies', 'contacts'] as const;
export type CheckedPhase = (typeof checkedPhases)[number];

/** A page that was listed. */
export interface ListedPage {
  readonly records: number;
  /** Where the next page of the phase starts; null after its last. */
  readonly after: string | null;
}

/** The state from the value of its note; null when it is none, or one of another version of the app. */
export function toScanState(value: unknown): ScanState | null {
  return schema.safeParse(value).data ?? null;
}

export function beginScan(scanTotals: ScanTotals, now: number): ScanState {
  return {
    phase: 'learning',
    after: null,
    done: { deals: 0, companies: 0, contacts: 0 },
    totals: scanTotals,
    written: 0,
    warnings: {},
    startedAt: now,
    movedAt: now,
    finishedAt: null,
    lease: null,
  };
}

/** The phase after this one. */
export function nextPhase(phase: ScanPhase): ScanPhase {
  return scanPhases[scanPhases.indexOf(phase) + 1] ?? 'done';
}

export function isCheckedPhase(phase: ScanPhase): phase is CheckedPhase {
  return (checkedPhases as readonly string[]).includes(phase);
}

/** Where the walk goes on after a page. */
export function placeAfter(
  phase: ScanPhase,
  { after }: Pick<ListedPage, 'after'>,
): Pick<ScanState, 'phase' | 'after'> {
  return after === null ? { phase: nextPhase(phase), after: null } : { phase, after };
}

/** The state once the page has been written. */
export function afterPage(
  state: ScanState,
  phase: CheckedPhase,
  page: ListedPage,
  { writes, warnings }: PageOutcome,
  now: number,
): ScanState {
  const place = placeAfter(phase, page);
  const written = writes.reduce((sum, { updates }) => sum + updates.length, 0);
  return {
    ...state,
    ...place,
    done: { ...state.done, [phase]: state.done[phase] + page.records },
    written: state.written + written,
    warnings: addCounts(state.warnings, warnings),
    movedAt: now,
    finishedAt: place.phase === 'done' ? now : null,
  };
}

/** @param now epoch milliseconds, to tell whether somebody works on it */
export function toScanView(state: ScanState | null, now: number): ScanView {
  if (!state) return noScan;
  const { phase, warnings, startedAt, finishedAt, written, lease } = state;
  const sum = (counts: ScanTotals) => counts.deals + counts.companies + counts.contacts;
  const done = sum(state.done);
  const isRunning = finishedAt === null && lease !== null && lease.until > now;
  return {
    ...{ phase, done, written, startedAt, finishedAt, warnings, isRunning },
    total: finishedAt === null ? Math.max(done, sum(state.totals)) : done,
  };
}
