import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { MetricContext } from '../context.ts';

export type DealCounter = (deal: SnapshotDeal) => void;

/** Who looks at which deals. */
export interface DealCounters {
  /** Deals that the filters let through. */
  readonly filtered?: readonly DealCounter[];
  /** Also those of other pipelines than the filtered one. */
  readonly anyPipeline?: readonly DealCounter[];
  /** Every deal of the account. */
  readonly all?: readonly DealCounter[];
}

/** Shows each deal to each counter, in one pass. */
export function passDeals(
  { snapshot, accepts }: Pick<MetricContext, 'snapshot' | 'accepts'>,
  { filtered = [], anyPipeline = [], all = [] }: DealCounters,
): void {
  for (const deal of snapshot.deals) {
    for (const count of all) count(deal);
    if (anyPipeline.length > 0 && accepts.segment(deal)) for (const count of anyPipeline) count(deal);
    if (filtered.length > 0 && accepts.deal(deal)) for (const count of filtered) count(deal);
  }
}
