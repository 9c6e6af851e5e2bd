import type { DealRecord } from '#core/records.ts';
import type { Severity } from '../rule.ts';

/** False too where the deals were not read. */
export function hasOpenDeal(deals: readonly DealRecord[] | null): boolean {
  return deals !== null && deals.some((deal) => !deal.isClosed);
}

/** A gap costs more while something is for sale. */
export function whileSelling(
  deals: readonly DealRecord[] | null,
  selling: Severity,
  idle: Severity,
): Severity {
  return hasOpenDeal(deals) ? selling : idle;
}
