import { weekOf } from '#core/periods/periods.ts';
import type { HistoryPoint, Snapshot } from '#core/snapshot/snapshot.ts';
import { knownTimeZone } from '#core/wording/calendar.ts';
import { addMoney, noMoney, toMoney } from './money.ts';
import { invisibleTotal } from './signals/invisible.ts';
import { createOpportunityReader } from './signals/opportunities.ts';

/** What is kept of a snapshot for the trends: the account as a whole, in the week in which it was taken. */
export function toHistoryPoint(snapshot: Snapshot): HistoryPoint {
  const { takenAt, timeZone, quality } = snapshot;
  const opportunities = createOpportunityReader();
  for (const signal of snapshot.signals) opportunities.add(signal);
  const { count, expected } = invisibleTotal(opportunities.read());
  const open = snapshot.deals.filter(({ isClosed }) => !isClosed);
  const amounts = noMoney();
  for (const { amount } of open) addMoney(amounts, amount);
  return {
    week: weekOf(takenAt, knownTimeZone(timeZone)),
    takenAt,
    invisible: expected,
    invisibleCount: count,
    openDeals: open.length,
    openAmount: toMoney(amounts.cents),
    quality,
  };
}
