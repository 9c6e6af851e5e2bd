import { walkAfter } from '#core/history/walk.ts';
import { afterPage } from './after-page.ts';
import type { StepContext } from './history-context.ts';
import type { HistoryState } from './history-state.ts';
import { keepState } from './lease.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { readPage, type PageReading } from './read-page.ts';
import { storeOpen } from './store-open.ts';

/** Milliseconds for a page, the one before it included; none is begun later than this before the deadline. */
const pageMs = 3_000;

/** Requests of a page with some opportunities; none is begun where they would not have their turn in time. */
const pageCalls = 16;

/** Told of each state once it is kept. */
export type OnKept = (state: HistoryState) => void;

/**
 * Reads on, page by page, until all is read, the time or the budget ends, or somebody pauses it. What a page
 * holds is stored, then its counts and the place after it are noted in one: whenever the walk breaks off, at
 * most two pages are read again. While one page is read, the next is listed and the one before is noted.
 *
 * @returns false where another run has taken over
 */
export async function walkPages(start: HistoryState, context: StepContext, onKept: OnKept): Promise<boolean> {
  let state = start;
  let opening = open(state.walk, start, context);
  let landing: Promise<HistoryState | null> = Promise.resolve(start);
  try {
    for (let isFirst = true; isFirst || hasRoom(context); isFirst = false) {
      const page = await opening;
      if (!page) break;
      opening = open(walkAfter(state.walk, page), start, context);
      const reading = await readPage(page, context);
      if (!mayGoOn(await landing)) break;
      state = afterPage(state, page, reading, context.now());
      landing = quietly(land(state, reading, context, onKept));
    }
  } finally {
    await landing;
  }
  return (await landing) !== null;
}

function mayGoOn(kept: HistoryState | null): boolean {
  return kept !== null && kept.lease !== null;
}

/** The next page, asked for ahead of its turn. */
function open(
  walk: HistoryState['walk'],
  frame: HistoryState,
  context: StepContext,
): Promise<OpenPage | null> {
  return quietly(openPage(walk, frame, context));
}

async function land(
  state: HistoryState,
  { purchases }: PageReading,
  context: StepContext,
  onKept: OnKept,
): Promise<HistoryState | null> {
  if (purchases) await storeOpen(purchases, context);
  const kept = await keepState(state, context);
  if (kept) onKept(kept);
  return kept;
}

/** Whether a page would end in time, and its requests within the budget. */
export function hasRoom({ pace, now, deadline }: Pick<StepContext, 'pace' | 'now' | 'deadline'>): boolean {
  return Math.max(now(), pace.readyAt(pageCalls, now())) + pageMs < deadline;
}

/** A promise that is awaited later: until then its failure is nobody's surprise. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
