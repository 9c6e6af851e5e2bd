import type { RecordPage } from '#crm/record-pages.ts';
import { writePart } from '#store/snapshot-parts.ts';
import { askRows } from './ask-rows.ts';
import { dealRows, gatheredDeals, signalRows, type GatheredDeals, type GatheredRows } from './gather-rows.ts';
import { keepWalk } from './lease.ts';
import type { StepContext } from './walk-context.ts';
import {
  isGathered,
  placeAfter,
  type GatheredPhase,
  type WalkPhase,
  type WalkPlace,
  type WalkState,
} from './walk-state.ts';

/** Milliseconds before the deadline after which no part is begun, and after which no page of one is. */
const partMs = 3_000;
const pageMs = 2_200;

/** Records of a part: a note's worth of deals, a few calls' worth of contacts. */
export const defaultPartSize: Readonly<Record<GatheredPhase, number>> = {
  deals: 400,
  signals: 400,
  asks: 1_000,
};

/** Of an account with more rows than this, a step works on one phase alone: together they need more memory than it has. */
const largeAccount = 5_000;

/** Whether a step that began in one phase may work on another. */
export function mayGoOn(phase: WalkPhase, { phase: begun, totals, done }: WalkState): boolean {
  const rows = Math.max(totals.deals + totals.signals, done.deals + done.signals);
  return phase === begun || rows <= largeAccount;
}

/** Why a walk stopped before its time: another run has taken it over, or what it had gathered is lost. */
export type WalkStop = 'taken' | 'void';

/**
 * Walks on, part by part, until the account or the time ends. Rows are written, then the place after them is noted: whenever
 * the walk breaks off, at most one part is read again. While one part is completed and written, the next is listed.
 */
export async function walk(
  start: WalkState,
  context: StepContext,
  onNoted: (state: WalkState) => void,
): Promise<WalkStop | null> {
  let state = start;
  let place: WalkPlace = start;
  let landed: Promise<WalkState | WalkStop> = Promise.resolve(start);
  const deals = gatheredDeals(context);
  try {
    while (isGathered(place.phase) && mayGoOn(place.phase, start) && hasTime(context, partMs)) {
      const { phase } = place;
      const part = await listPart(phase, place.after, deals, context);
      place = placeAfter(phase, part.after);
      const before = await landed;
      if (typeof before === 'string') return before;
      state = before;
      landed = quietly(land(part.complete, state, place, context, onNoted));
    }
    const last = await landed;
    return typeof last === 'string' ? last : null;
  } finally {
    await quietly(landed).catch(() => undefined);
  }
}

interface ListedPart {
  readonly after: string | null;
  /** Reads what belongs to the records. */
  readonly complete: (
    state: WalkState,
  ) => Promise<{ readonly records: number; readonly rows: GatheredRows | null }>;
}

async function listPart(
  phase: GatheredPhase,
  after: string | null,
  deals: GatheredDeals,
  context: StepContext,
): Promise<ListedPart> {
  const { crm, partSize = defaultPartSize } = context;
  const parts = {
    deals: () => listed(crm.listDealReadings, (found, state) => dealRows(found, state, context)),
    signals: () => listed(crm.listSignals, (found, state) => signalRows(found, state, context, deals)),
    asks: () => listed(crm.listAskingContacts, (found, state) => askRows(found, state, context)),
  };
  return parts[phase]();

  async function listed<Item>(
    list: (after: string | null) => Promise<RecordPage<Item>>,
    toRows: (found: readonly Item[], state: WalkState) => Promise<GatheredRows | null>,
  ): Promise<ListedPart> {
    const found: Item[] = [];
    let place = after;
    do {
      const page = await list(place);
      for (const record of page.records) found.push(record);
      place = page.after;
    } while (place !== null && found.length < partSize[phase] && hasTime(context, pageMs));
    return {
      after: place,
      complete: async (state) => ({ records: found.length, rows: await toRows(found, state) }),
    };
  }
}

async function land(
  complete: ListedPart['complete'],
  state: WalkState,
  place: WalkPlace,
  context: StepContext,
  onNoted: (state: WalkState) => void,
): Promise<WalkState | WalkStop> {
  const { records, rows } = await complete(state);
  if (!rows) return 'void';
  const { checkedDeals, ...kept } = rows;
  const isEmpty = kept.deals.length + kept.signals.length + kept.asks.length === 0;
  const write = () => (isEmpty ? null : writePart(context.notes, kept, state.parts));
  const phase = state.phase as GatheredPhase;
  const next = await keepWalk(context, write, (part) => ({
    ...state,
    ...place,
    parts: part ? [...state.parts, part] : state.parts,
    done: { ...state.done, [phase]: state.done[phase] + records },
    checkedDeals: state.checkedDeals + checkedDeals,
    movedAt: context.now(),
  }));
  if (next === null) return 'taken';
  onNoted(next);
  return next;
}

function hasTime({ now, deadline }: StepContext, needed: number): boolean {
  return now() + needed < deadline;
}

/** A promise that is awaited later: until then its failure is nobody's surprise. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
