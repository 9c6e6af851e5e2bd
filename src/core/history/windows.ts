/** Spans of time that a scan reads one after the other. Times are epoch milliseconds. */

/** From the first instant to before the last one. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Results of one search that HubSpot lets anybody page through. */
export const searchLimit = 10_000;

/** Emails that a window is made for: below the limit, since they never lie evenly. */
const wanted = 8_000;

/** A window grows at most so much from one to the next: behind a quiet week may lie a busy one. */
const mostGrowth = 4;

/**
 * The window before an instant. It does not reach over `monthStart`, so that all it holds belongs to one
 * month, nor before `since`; null where there is nothing left.
 *
 * @param before all from here on was read
 * @param monthStart first instant of the month that the last millisecond before `before` lies in
 * @param width milliseconds to begin with; Infinity for the whole month
 */
export function windowBefore(
  before: number,
  {
    since,
    monthStart,
    width,
  }: { readonly since: number; readonly monthStart: number; readonly width: number },
): Window | null {
  if (before <= since) return null;
  return { from: Math.max(since, monthStart, before - Math.max(1, Math.floor(width))), to: before };
}

/**
 * Whether a search of the window would hold more than HubSpot lets anybody page through, and a smaller one
 * may not.
 */
export function isTooFull(window: Window, total: number): boolean {
  return total > searchLimit && window.to - window.from > 1;
}

/** The later part of a window that was too full: at most half of it, and less where it holds that much more. */
export function narrow({ from, to }: Window, total: number): Window {
  const share = Math.min(0.5, wanted / Math.max(1, total));
  return { from: Math.min(to - 1, Math.max(from, to - Math.max(1, Math.floor((to - from) * share)))), to };
}

/** How wide to begin with after a window of so many emails; milliseconds. */
export function widthAfter({ from, to }: Window, total: number): number {
  return Math.max(1, Math.round((to - from) * Math.min(mostGrowth, wanted / Math.max(1, total))));
}
