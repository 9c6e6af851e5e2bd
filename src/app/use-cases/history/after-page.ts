import { addBuyers, decodeBuyers, encodeBuyers, type Buyer } from '#core/history/buyer.ts';
import { monthOf } from '#core/history/months.ts';
import { withSample } from '#core/history/speed.ts';
import { addEmails } from '#core/history/tally.ts';
import { isMonthOver, walkAfter, type ReadPage } from '#core/history/walk.ts';
import { closeMonth, fitIntoNote, type HistoryState } from './history-state.ts';

/** What reading a page came to. */
export interface PageFindings {
  /** Emails that came in. */
  readonly emails: number;
  readonly signals: number;
  readonly buyers: readonly Buyer[];
}

/** The state after a page: its counts and the place after it, in one. */
export function afterPage(
  state: HistoryState,
  page: ReadPage,
  { emails, signals, buyers }: PageFindings,
  now: number,
): HistoryState {
  const month = monthOf(page.window.to - 1, state.timeZone);
  const read = state.read + page.count;
  const counted: HistoryState = {
    ...state,
    ...{ read, signals: state.signals + signals },
    tally: addEmails(state.tally, month, emails),
    buyers: withBuyers(state.buyers, buyers),
    samples: [...withSample(state.samples, { at: now, read })],
  };
  const walk = { ...walkAfter(state.walk, page) };
  const isOver = isMonthOver(walk, state);
  const next = fitIntoNote({ ...(isOver ? closeMonth(counted) : counted), walk });
  return walk.before <= state.from ? { ...next, finishedAt: now } : next;
}

function withBuyers(text: HistoryState['buyers'], buyers: readonly Buyer[]): HistoryState['buyers'] {
  if (buyers.length === 0) return text;
  const { industries, rows } = encodeBuyers(addBuyers(decodeBuyers(text), buyers));
  return { industries: [...industries], rows };
}
