import { lifecycleOrder as order } from '#core/health/lifecycle.ts';
import type { DealRecord } from '#core/records.ts';

const opportunity = order.indexOf('opportunity');
const customer = order.indexOf('customer');

export interface LifecycleGap {
  /** The present stage; empty where there is none. */
  readonly stage: string;
  readonly implied: 'opportunity' | 'customer';
  /** One that implies it. */
  readonly deal: DealRecord;
}

/**
 * The stage that the deals imply, where the present one stands before it: a won deal makes a customer, an open one an
 * opportunity if the present stage is one of `tooEarly`. Only ever forward; a stage that is not HubSpot's own says
 * nothing.
 */
export function findLifecycleGap(
  stage: string | null,
  deals: readonly DealRecord[] | null,
  tooEarly: readonly string[],
): LifecycleGap | null {
  const place = stage === null ? -1 : order.findIndex((each) => each === stage);
  if (deals === null || (stage !== null && place === -1)) return null;
  const won = deals.find((deal) => deal.isClosedWon);
  const open = deals.find((deal) => !deal.isClosed);
  if (won) return place < customer ? { stage: stage ?? '', implied: 'customer', deal: won } : null;
  const isEarly = stage === null || (place < opportunity && tooEarly.includes(stage));
  return open && isEarly ? { stage: stage ?? '', implied: 'opportunity', deal: open } : null;
}
