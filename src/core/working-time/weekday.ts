/** The ISO weekday of an ISO 8601 date, 1 is Monday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}
