import type { FunctionResult } from '#core/views/signals-view.ts';
import type { HistoryRequest, HistoryView } from '#core/views/history-view.ts';
import { CrmError } from '#crm/crm.ts';
import { baselinesKey, toBaselines } from '#store/account-notes-baselines.ts';
import { applySettings, settingsKey } from '#store/account-settings.ts';
import { failed, succeeded } from '../context.ts';
import { learnFromDecisions } from '../learn-from-decisions.ts';
import { frameHistory } from './frame.ts';
import type { HistoryContext, StepContext } from './history-context.ts';
import {
  beginHistory,
  historyKey,
  historyPauseKey,
  historySeenKey,
  isPausedBy,
  seenStartOf,
  toHistoryState,
  type HistoryState,
} from './history-state.ts';
import { toHistoryView } from './history-view.ts';
import { freeState, isScanHeld, takeLease } from './lease.ts';
import { hasRoom, walkPages } from './walk-pages.ts';

/**
 * Reads the email of the last months, from the newest on, for as long as one call may last, and counts what
 * no deal knew of; see docs/history-scan.md. A step costs 5 calls beside its pages, a page of 200 emails some
 * 8 to 20 and 2 searches; never more than the chosen share of HubSpot's limit. Killed anywhere, or run twice
 * at once, it comes to the same report.
 * @throws CrmError
 */
export async function historyScan(
  request: HistoryRequest,
  context: HistoryContext,
): Promise<FunctionResult<HistoryView>> {
  const notes = await context.notes.read([
    ...[historyKey, historyPauseKey, historySeenKey],
    ...[baselinesKey, settingsKey],
  ]);
  const stored = toHistoryState(notes.get(historyKey));
  if (stored?.spent) context.pace.resume(stored.spent);
  const isPaused = await setPause(request, isPausedBy(notes.get(historyPauseKey)), context);
  const wantsReport = request.action === 'report';
  const seenStart = await setSeen(wantsReport, stored, seenStartOf(notes.get(historySeenKey)), context);
  const view = (state: HistoryState | null) =>
    succeeded(toHistoryView(state, { now: context.now(), isPaused, wantsReport, seenStart }));
  if (!isWorking(request) || isPaused || isScanHeld(stored, context)) return view(stored);
  const isStart = request.action === 'start';
  context.pace.use(isStart ? (request.share ?? defaultShare) : (stored?.share ?? 1));
  if (!hasRoom(context)) {
    await waitForRoom(context);
    // Whoever began something has to know that it has not begun.
    return isStart ? failed('rate-limited', true) : view(stored);
  }
  const begun = isStart ? await begin(request, notes, context) : resumed(stored, request);
  return view(await goOn(begun, notes, context));
}

/** The state after this call's part of the work; where another run was faster, as it was before. */
async function goOn(
  begun: HistoryState | null,
  notes: ReadonlyMap<string, unknown>,
  context: HistoryContext,
): Promise<HistoryState | null> {
  if (!begun || begun.finishedAt !== null) return begun;
  const held = await takeLease(begun, context);
  return held ? work(held, notes, context) : begun;
}

/** Half of it leaves room for the cards and for other apps. */
const defaultShare = 0.5;

function isWorking({ action }: HistoryRequest): boolean {
  return action === 'start' || action === 'continue' || action === 'resume';
}

/** Whether the scan is paused afterwards; 1 call where that changes. */
async function setPause(
  { action }: HistoryRequest,
  before: boolean,
  { notes }: HistoryContext,
): Promise<boolean> {
  const isPaused = action === 'pause' || (before && action !== 'resume' && action !== 'start');
  if (isPaused !== before) await notes.write(historyPauseKey, { isPaused });
  return isPaused;
}

/** When the scan began of which somebody has seen the report; 1 call where this request is the first to see it. */
async function setSeen(
  wantsReport: boolean,
  state: HistoryState | null,
  before: number | null,
  { notes }: HistoryContext,
): Promise<number | null> {
  if (!wantsReport || !state || state.finishedAt === null || state.startedAt === before) return before;
  await notes.write(historySeenKey, { startedAt: state.startedAt });
  return state.startedAt;
}

async function begin(
  request: HistoryRequest,
  notes: ReadonlyMap<string, unknown>,
  context: HistoryContext,
): Promise<HistoryState> {
  const frame = await frameHistory({ share: defaultShare, ...request }, notes, context);
  return beginHistory(frame, context.now());
}

/** Milliseconds to answer in. */
const answerMs = 500;

/**
 * Whoever calls again at once would spend by looking what there is to spend: the answer waits until there
 * is something.
 */
async function waitForRoom({ pace, sleep, now, deadline }: HistoryContext): Promise<void> {
  const until = Math.min(pace.readyAt(Math.ceil(pace.limit() / 2), now()), deadline - answerMs);
  if (until > now()) await sleep(until - now());
}

/** How fast it went before a pause says nothing of now. */
function resumed(stored: HistoryState | null, { action }: HistoryRequest): HistoryState | null {
  return stored && action === 'resume' ? { ...stored, samples: [] } : stored;
}

/** The last state that was kept. A failure that passes ends the step; the next one goes on. */
async function work(
  held: HistoryState,
  notes: ReadonlyMap<string, unknown>,
  context: HistoryContext,
): Promise<HistoryState> {
  let kept = held;
  let pages = 0;
  try {
    const counted = held.total === null ? await countAll(held, context) : held;
    const isMine = await walkPages(counted, await openStep(held, notes, context), (state) => {
      kept = state;
      pages += 1;
    });
    if (isMine) kept = await freeState(kept, context);
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    context.log('history-interrupted', { category: error.category });
    // Where that fails too, the lease ends by itself.
    kept = await freeState(kept, context).catch(() => kept);
    if (!isPassing(error, pages)) throw error;
  }
  context.log('history-step', { pages, read: kept.read, done: kept.finishedAt !== null });
  return kept;
}

async function countAll(state: HistoryState, { mail }: HistoryContext): Promise<HistoryState> {
  return { ...state, total: await mail.countIncoming({ from: state.from, to: state.to }) };
}

/** A budget that is used up is no failure, also where nothing came of the step. */
function isPassing({ category, retryable }: CrmError, pages: number): boolean {
  if (category === 'rate-limited') return true;
  return pages > 0 && (retryable || category === 'timeout' || category === 'unavailable');
}

/** What a step knows beforehand: 1 call for what the account's decisions taught. */
async function openStep(
  { currency, rates, timeZone }: HistoryState,
  notes: ReadonlyMap<string, unknown>,
  context: HistoryContext,
): Promise<StepContext> {
  return {
    ...context,
    ...{ money: { currency, rates }, timeZone },
    settings: applySettings(context.settings, notes.get(settingsKey)),
    baselines: toBaselines(notes.get(baselinesKey)),
    calibration: await learnFromDecisions(context),
  };
}
