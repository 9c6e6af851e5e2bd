/**
 * The instant before which words are too old to be kept: as many calendar months (UTC) before `now`, on the last day of a
 * month that has no such day.
 *
 * @param now epoch milliseconds
 */
export function retentionLimit(now: number, months: number): number {
  const date = new Date(now);
  const month = date.getUTCMonth() - months;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastDay);
  return Date.UTC(date.getUTCFullYear(), month, day) + (now % dayMs);
}

const dayMs = 86_400_000;
