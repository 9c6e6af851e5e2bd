/** What past mail holds: the reading and its report. */
export function HistoryPage() {
  return null;
}
