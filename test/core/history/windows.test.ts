import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOf, spanStart } from '#core/history/months.ts';
import { isMonthOver, presentWindow, walkAfter, type Walk } from '#core/history/walk.ts';
import { isTooFull, narrow, searchLimit, type Window } from '#core/history/windows.ts';

const zone = 'Europe/Paris';
const now = Date.UTC(2026, 10, 23, 9);
const dayMs = 86_400_000;

/** Emails of an account: so many at a moment. */
type Mail = readonly { readonly at: number; readonly count: number }[];

const countIn = (mail: Mail, { from, to }: Window) =>
  mail.reduce((sum, { at, count }) => (at >= from && at < to ? sum + count : sum), 0);

/** Reads an account in pages of at most so many emails; all windows that were read, and the searches. */
function readAll(mail: Mail, from: number, pageSize: number) {
  const frame = { from, timeZone: zone };
  const windows: { readonly window: Window; readonly count: number }[] = [];
  const closed: string[] = [];
  let searches = 0;
  let walk: Walk = { before: now, window: null, after: null, done: 0, width: null };
  for (let window = presentWindow(walk, frame); window; window = presentWindow(walk, frame)) {
    searches += 1;
    if (searches > 50_000) throw new Error('no end');
    const total = countIn(mail, window);
    while (walk.window === null && isTooFull(window, countIn(mail, window))) {
      window = narrow(window, countIn(mail, window));
      searches += 1;
    }
    const count = Math.min(pageSize, countIn(mail, window) - walk.done);
    const isLast = walk.done + count >= countIn(mail, window);
    if (isLast) windows.push({ window, count: countIn(mail, window) });
    const month = monthOf(walk.before - 1, zone);
    walk = walkAfter(walk, { window, count, after: isLast ? null : String(total) });
    if (isMonthOver(walk, frame)) closed.push(month);
  }
  return { windows, searches, closed };
}

const anyMail = fc.array(
  fc.record({
    at: fc.integer({ min: now - 200 * dayMs, max: now - 1 }),
    count: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 30_000 })),
  }),
  { maxLength: 60 },
);

describe('the windows of a scan', () => {
  it('cover the span once, from its end to its beginning, and none is above the limit but a single millisecond', () => {
    fc.assert(
      fc.property(anyMail, fc.integer({ min: 1, max: 6 }), (mail, months) => {
        const from = spanStart(now, months, zone);
        const { windows } = readAll(mail, from, 5_000);
        expect(windows[0]?.window.to).toBe(now);
        expect(windows.at(-1)?.window.from).toBe(from);
        for (const [index, { window, count }] of windows.entries()) {
          if (index > 0) expect(window.to).toBe(windows[index - 1]?.window.from);
          expect(window.to).toBeGreaterThan(window.from);
          if (window.to - window.from > 1) expect(count).toBeLessThanOrEqual(searchLimit);
          expect(monthOf(window.from, zone)).toBe(monthOf(window.to - 1, zone));
        }
        const read = windows.reduce((sum, { count }) => sum + count, 0);
        expect(read).toBe(countIn(mail, { from, to: now }));
      }),
    );
  });

  it('close each month once, in the order in which they are read', () => {
    fc.assert(
      fc.property(anyMail, (mail) => {
        const { closed } = readAll(mail, spanStart(now, 3, zone), 700);
        expect(closed).toEqual(['2026-11', '2026-10', '2026-09', '2026-08']);
      }),
      { numRuns: 30 },
    );
  });

  it('cost few searches beyond the pages: a million emails that lie evenly', () => {
    const from = spanStart(now, 12, zone);
    const mail = Array.from({ length: 1_000 }, (_, index) => ({
      at: now - 1 - Math.floor((index * (now - from)) / 1_000),
      count: 1_000,
    }));
    const { searches, windows } = readAll(mail, from, 200);
    expect(windows.length).toBeLessThan(200);
    expect(searches).toBeLessThan(5_000 + 250);
  });

  it('split down to one millisecond where all emails lie on it', () => {
    const at = now - 40 * dayMs;
    const { windows } = readAll([{ at, count: 25_000 }], spanStart(now, 2, zone), 10_000);
    expect(windows.find(({ count }) => count > 0)).toEqual({
      window: { from: at, to: at + 1 },
      count: 25_000,
    });
  });
});

describe('the span of a scan', () => {
  it.each([
    ['a month of 31 days', Date.UTC(2026, 0, 31, 12), 1, '2025-12'],
    ['over the turn of the year', Date.UTC(2026, 1, 3), 14, '2024-12'],
    ['a year', Date.UTC(2026, 10, 23, 9), 12, '2025-11'],
    ['when it is tomorrow in Paris already', Date.UTC(2026, 10, 30, 23, 30), 1, '2026-11'],
  ])('begins with whole months: %s', (_, at, months, first) => {
    const start = spanStart(at, months, zone);
    expect(monthOf(start, zone)).toBe(first);
    expect(monthOf(start - 1, zone)).not.toBe(first);
  });
});
