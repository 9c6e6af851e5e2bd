/** Time in the demo account: days count back from `now`, people work from Monday to Friday. */

export const hour = 3_600_000;
export const day = 24 * hour;

export const startOfDay = (at: number): number => Math.floor(at / day) * day;
export const iso = (at: number): string => new Date(at).toISOString();

/** Saturdays go back to Friday, Sundays on to Monday; the time of day stays. */
export function toWorkday(at: number): number {
  const weekday = new Date(at).getUTCDay();
  if (weekday === 6) return at - day;
  return weekday === 0 ? at + day : at;
}

/** The last day of the month that holds `at`, midnight UTC: where sales people put close dates. */
export function endOfMonth(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0);
}
