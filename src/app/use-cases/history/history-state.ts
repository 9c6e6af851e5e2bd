import * as z from 'zod/mini';
import { addMonth, emptyTally } from '#core/history/tally.ts';
import { decodeBuyers } from '#core/history/buyer.ts';
import { monthOf } from '#core/history/months.ts';
import { longestNote } from '#store/account-notes.ts';

/** The note that holds how far a scan came, with all that it has counted. */
export const historyKey = 'history-scan';

/** The note that says whether anybody may go on: apart, so that no writer of the other one undoes it. */
export const historyPauseKey = 'history-pause';

const count = z.number();
const sum = z.object({ count, cents: count });
const window = z.object({ from: count, to: count });

const walk = z.object({
  before: count,
  window: z.nullable(window),
  after: z.nullable(z.string()),
  done: count,
  width: z.nullable(count),
});

const tally = z.object({
  months: z.record(z.string(), z.object({ emails: count, invisible: sum, silent: sum, covered: count })),
  kinds: z.record(z.string(), sum),
  industries: z.record(z.string(), sum),
});

const spent = z.object({ most: count, general: z.array(count), search: z.array(count) });

const schema = z.object({
  months: count,
  share: count,
  /** The span: from the first instant to before the last one. */
  from: count,
  to: count,
  ...{ currency: z.string(), timeZone: z.string(), rates: z.record(z.string(), count) },
  /** Emails as they were counted; null before. */
  total: z.nullable(count),
  read: count,
  signals: count,
  walk,
  /** Of the month that is being read. */
  buyers: z.object({ industries: z.array(z.string()), rows: z.string() }),
  tally,
  samples: z.array(z.object({ at: count, read: count })),
  spent: z.nullable(spent),
  startedAt: count,
  finishedAt: z.nullable(count),
  /** Who works on it, and until when nobody else should. */
  lease: z.nullable(z.object({ by: z.string(), until: count })),
});

/**
 * How far a scan came: all that a later call, or another process, needs to go on. Place and counts are
 * written together, so that whatever a killed run leaves is right in itself. Times are epoch milliseconds.
 */
export type HistoryState = z.infer<typeof schema>;

/** How the account counts, and what is asked for. */
export type HistoryFrame = Pick<
  HistoryState,
  'months' | 'share' | 'from' | 'to' | 'currency' | 'timeZone' | 'rates'
>;

/** The state from the value of its note; null when it is none, or one of another version of the app. */
export function toHistoryState(value: unknown): HistoryState | null {
  return schema.safeParse(value).data ?? null;
}

const pause = z.object({ isPaused: z.boolean() });

export function isPausedBy(value: unknown): boolean {
  return pause.safeParse(value).data?.isPaused ?? false;
}

/** The note that says of which scan somebody has seen the report. */
export const historySeenKey = 'history-seen';

const seen = z.object({ startedAt: z.number() });

/** When that scan began; null where nobody has seen one. */
export function seenStartOf(value: unknown): number | null {
  return seen.safeParse(value).data?.startedAt ?? null;
}

export function beginHistory(frame: HistoryFrame, now: number): HistoryState {
  return {
    ...frame,
    ...{ total: null, read: 0, signals: 0, tally: emptyTally, samples: [], spent: null },
    walk: { before: frame.to, window: null, after: null, done: 0, width: null },
    buyers: { industries: [], rows: '' },
    ...{ startedAt: now, finishedAt: null, lease: null },
  };
}

/** What is left beside is for the lease and the requests that were sent lately. */
const mostCharacters = longestNote - 4_000;

/** Where the buyers of a month do not fit into the note any more, those so far are counted as they are. */
export function fitIntoNote(state: HistoryState): HistoryState {
  return JSON.stringify(state).length <= mostCharacters ? state : closeMonth(state);
}

/** Counts the buyers of the month that is being read. */
export function closeMonth(state: HistoryState): HistoryState {
  const month = monthOf(state.walk.before - 1, state.timeZone);
  return {
    ...state,
    tally: addMonth(state.tally, month, decodeBuyers(state.buyers).values()),
    buyers: { industries: [], rows: '' },
  };
}
