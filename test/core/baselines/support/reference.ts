import type { DayRange } from '#core/baselines/baselines.ts';
import type { DealDetails } from '#core/deals/deal-details.ts';
import { dayMs } from '../../../support/records.ts';

/** The same figures by the plainest means: no sharing, no cleverness, every definition written out. */

/** Between which two values a share lies is searched for; type 7 puts the k-th of n values at (k − 1) ÷ (n − 1). */
export function slowQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  for (let k = 0; k < sorted.length - 1; k++) {
    const here = k / (sorted.length - 1);
    const next = (k + 1) / (sorted.length - 1);
    if (share < here || share > next) continue;
    const weight = (share - here) / (next - here);
    return (sorted[k] ?? 0) * (1 - weight) + (sorted[k + 1] ?? 0) * weight;
  }
  return sorted[0] ?? Number.NaN;
}

export function slowRange(values: readonly number[]): DayRange | null {
  if (values.length === 0) return null;
  const [median = 0, p75 = 0, p90 = 0] = [0.5, 0.75, 0.9].map((share) => slowQuantile(values, share));
  return { median, p75, p90, n: values.length };
}

/** The days of won deals in one stage, hour by hour of their history. */
export function slowDays(deals: readonly DealDetails[], stageId: string): number[] {
  const all: number[] = [];
  for (const deal of deals) {
    if (!deal.isClosedWon) continue;
    let total = 0;
    for (let index = 0; index + 1 < deal.history.stages.length; index++) {
      const here = deal.history.stages[index];
      const next = deal.history.stages[index + 1];
      if (!here || !next || here.value !== stageId) continue;
      const days = (next.at - here.at) / dayMs;
      if (days * 24 >= 1) total += days;
    }
    if (total > 0) all.push(total);
  }
  return all;
}
