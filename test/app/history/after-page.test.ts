import { describe, expect, it } from 'vitest';
import { decodeBuyers, type Buyer } from '#core/history/buyer.ts';
import { longestNote } from '#store/account-notes.ts';
import { afterPage } from '../../../src/app/use-cases/history/after-page.ts';
import { beginHistory, toHistoryState } from '../../../src/app/use-cases/history/history-state.ts';
import { toHistoryView } from '../../../src/app/use-cases/history/history-view.ts';

const to = Date.UTC(2026, 10, 23, 9);
const frame = {
  ...{ months: 1, share: 0.5, from: Date.UTC(2026, 8, 30, 22), to },
  ...{ currency: 'EUR', timeZone: 'Europe/Paris', rates: {} },
};
const monthStart = Date.UTC(2026, 9, 31, 23);

const buyer = (number: number): Buyer => ({
  ...{ contactId: String(98_765_432_100 + number), kind: 'pricing', cents: 123_400 },
  ...{ industry: `Branche Nummer ${number % 190} mit langem Namen`, isCovered: false, isSilent: true },
});

const page = (first: number, count: number) => ({
  emails: 200,
  signals: count,
  buyers: Array.from({ length: count }, (_, at) => buyer(first + at)),
});

describe('the state after a page', () => {
  it('fits into a note, whatever the account, and loses nobody', () => {
    let state = beginHistory(frame, to);
    const window = { from: monthStart, to };
    for (let number = 0; number < 40; number += 1) {
      const isLast = number === 39;
      const read = { window, count: 200, after: isLast ? null : String(number + 1) };
      state = afterPage(state, read, page(number * 150, 150), to);
      expect(JSON.stringify(state).length).toBeLessThan(longestNote - 3_000);
      expect(toHistoryState(JSON.parse(JSON.stringify(state)))).toEqual(state);
    }
    expect(state).toMatchObject({ read: 8_000, signals: 6_000, finishedAt: null });
    expect(state.walk).toMatchObject({ before: monthStart, window: null });
    expect(decodeBuyers(state.buyers).size).toBe(0);
    expect(state.tally.months['2026-11']).toMatchObject({ emails: 8_000, invisible: { count: 6_000 } });
  });

  it('counts a month when it is over, and ends with the last one', () => {
    const november = { window: { from: monthStart, to }, count: 10, after: null };
    const begun = afterPage(beginHistory(frame, to), november, page(0, 2), to + 1_000);
    expect(begun).toMatchObject({ finishedAt: null, read: 10 });
    const october = { window: { from: frame.from, to: monthStart }, count: 7, after: null };
    const done = afterPage(begun, october, page(0, 2), to + 2_000);
    expect(done.finishedAt).toBe(to + 2_000);
    const view = toHistoryView(done, { now: to + 2_000, isPaused: true, wantsReport: true, seenStart: null });
    expect(view.progress).toMatchObject({ phase: 'done', total: 17, rate: 7, left: 0 });
    // One contact in two months counts in both.
    expect(view.report?.months.map(({ month, invisible }) => [month, invisible])).toEqual([
      ['2026-10', 2],
      ['2026-11', 2],
    ]);
  });
});
