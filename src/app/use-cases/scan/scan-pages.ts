import { openPage, type OpenPage, type PageContext } from './open-page.ts';
import type { PageOutcome } from './plan-page.ts';
import { afterPage, isCheckedPhase, placeAfter, type CheckedPhase, type ScanState } from './scan-state.ts';

/** Milliseconds for a page, those before it included; none is begun later than this before the deadline. */
const pageMs = 3_000;

export interface ScanSteps extends PageContext {
  readonly deadline: number;
  /** Keeps the state where the next call finds it. 1 call. */
  readonly note: (state: ScanState) => Promise<void>;
}

/** Told of each state once it is kept. */
export type OnNoted = (state: ScanState) => void;

/**
 * Walks on, page by page, until the account or the time ends. A page's records are written, then the place after it is
 * noted: whenever the walk breaks off, at most two pages are read again, and what they need no longer is not written
 * again. While one page is checked, the next is listed and the one before is written.
 */
export async function scanPages(start: ScanState, context: ScanSteps, onNoted: OnNoted): Promise<void> {
  let state = start;
  let listed = hasTime(context) ? list(start, context) : null;
  let landed: Promise<void> = Promise.resolve();
  try {
    while (listed) {
      const { phase, opening } = listed;
      const page = await opening;
      listed = hasTime(context) ? list(placeAfter(phase, page), context) : null;
      const outcome = await page.check();
      await landed;
      state = afterPage(state, phase, page, outcome, context.now());
      landed = quietly(land(state, outcome, context, onNoted));
    }
  } finally {
    await landed;
  }
}

/** The next page, asked for ahead of its turn; null where there is none. */
function list({ phase, after }: Pick<ScanState, 'phase' | 'after'>, context: PageContext) {
  if (!isCheckedPhase(phase)) return null;
  const opening: Promise<OpenPage> = quietly(openPage(phase, after, context));
  return { phase: phase as CheckedPhase, opening };
}

async function land(
  state: ScanState,
  { writes }: PageOutcome,
  { crm, note }: ScanSteps,
  onNoted: OnNoted,
): Promise<void> {
  const due = writes.filter(({ updates }) => updates.length > 0);
  await Promise.all(due.map(({ type, updates }) => crm.updateTraces(type, updates)));
  await note(state);
  onNoted(state);
}

function hasTime({ now, deadline }: ScanSteps): boolean {
  return now() + pageMs < deadline;
}

/** A promise that is awaited later: until then its failure is nobody's surprise. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
