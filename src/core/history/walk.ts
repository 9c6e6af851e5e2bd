import { monthOf, monthStart } from './months.ts';
import { widthAfter, windowBefore, type Window } from './windows.ts';

/**
 * Where a scan is in its span, which it reads from the end: what is newest is of most use. Epoch
 * milliseconds.
 */
export interface Walk {
  /** All emails from here on were read. */
  readonly before: number;
  /** What is being read; null between two windows. */
  readonly window: Window | null;
  /** Where the window's next page starts; null at its beginning. */
  readonly after: string | null;
  /** Emails of the window that were read. */
  readonly done: number;
  /** Milliseconds that the next window begins with; null: a whole month. */
  readonly width: number | null;
}

export interface WalkFrame {
  /** First instant of the span. */
  readonly from: number;
  /** IANA name. */
  readonly timeZone: string;
}

/** The window to read from; null where all was read. A new one may turn out too full. */
export function presentWindow({ window, before, width }: Walk, { from, timeZone }: WalkFrame): Window | null {
  if (window) return window;
  const start = monthStart(monthOf(before - 1, timeZone), timeZone);
  return windowBefore(before, { since: from, monthStart: start, width: width ?? Infinity });
}

export interface ReadPage {
  readonly window: Window;
  /** Emails on it. */
  readonly count: number;
  /** Where the next page starts; null after the window's last. */
  readonly after: string | null;
}

/** The place after a page. */
export function walkAfter(walk: Walk, { window, count, after }: ReadPage): Walk {
  const done = walk.done + count;
  if (after !== null) return { ...walk, window, after, done };
  return { before: window.from, window: null, after: null, done: 0, width: widthAfter(window, done) };
}

/** Whether the month that was being read is complete. */
export function isMonthOver({ before, window }: Walk, { from, timeZone }: WalkFrame): boolean {
  if (window) return false;
  return before <= from || before === monthStart(monthOf(before, timeZone), timeZone);
}
