/** Below this share of what its days would bring, a month is quiet. */
const quietShare = 0.25;

/** With fewer closed deals a month without any says nothing. */
const enoughDeals = 40;

const windowMonths = 24;

/** The oldest deal may lie this many months into the window: the first months may be quiet themselves. */
const missingMonths = 2;

/**
 * Calendar months (1 to 12) in which under a quarter of the expected share of deals closed, over the last 24 whole
 * months. Expected is what the month's days would bring if deals closed evenly. None with fewer than 40 deals, or where
 * the deals do not reach back two years.
 *
 * @param closedAt when deals closed; epoch milliseconds
 * @param timeZone IANA name: whose calendar counts
 */
export function quietMonths(closedAt: readonly number[], now: number, timeZone: string): number[] {
  const monthOf = createMonthReader(timeZone);
  const end = monthOf(now);
  const start = end - windowMonths;
  const months = closedAt.map(monthOf).filter((month) => month >= start && month < end);
  const first = Math.min(...months);
  if (months.length < enoughDeals || first >= start + missingMonths) return [];
  const all = Array.from({ length: windowMonths }, (_, index) => start + index);
  const days = sumOf(all.map(daysIn));
  return Array.from({ length: 12 }, (_, calendarMonth) => calendarMonth)
    .filter((calendarMonth) => {
      const isSame = (month: number) => month % 12 === calendarMonth;
      const expected = sumOf(all.filter(isSame).map(daysIn)) / days;
      return months.filter(isSame).length < quietShare * expected * months.length;
    })
    .map((calendarMonth) => calendarMonth + 1);
}

/** Months are counted from January of the year 0. */
function createMonthReader(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
  });
  return (at) => {
    const parts = format.formatToParts(at);
    const read = (type: 'year' | 'month') => Number(parts.find((part) => part.type === type)?.value);
    return read('year') * 12 + read('month') - 1;
  };
}

function daysIn(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
