import { correctionMs } from '#core/health/days.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { Figure } from '#core/views/figure.ts';
import type { MetricContext } from '../context.ts';
import { known, term, toFigure } from '../figure.ts';
import { isWithin } from '../filters.ts';

/**
 * When a deal first reached a stage of the role qualification or later, or was won. A stage that it left within the hour was
 * a slip. Null where it never did, and where HubSpot keeps no history of it.
 */
export function qualifiedAtOf(
  { pipelineId, stages: entries }: SnapshotDeal,
  { stages }: Pick<MetricContext, 'stages'>,
): number | null {
  for (const [index, { stageId, at }] of entries.entries()) {
    const next = entries[index + 1];
    if (next && next.at - at < correctionMs) continue;
    if (stages.find(pipelineId, stageId)?.isQualified) return at;
  }
  return null;
}

/** Deals that came into the pipeline in the period, and those that were qualified in it. */
export function countNewDeals(context: MetricContext) {
  const { period, previous } = context;
  const created = { now: 0, before: 0 };
  const qualified = { now: 0, before: 0 };
  const count = (counts: typeof created, at: number) => {
    if (isWithin(at, period)) counts.now += 1;
    if (isWithin(at, previous)) counts.before += 1;
  };
  return {
    add(deal: SnapshotDeal): void {
      count(created, deal.createdAt);
      const at = qualifiedAtOf(deal, context);
      if (at !== null) count(qualified, at);
    },
    newFigure: (): Figure =>
      toFigure('new-deals', known(created.now), {
        n: created.now,
        terms: [term('created', created.now)],
        previous: created.before,
      }),
    qualifiedFigure: (): Figure =>
      toFigure('qualified-leads', known(qualified.now), {
        n: qualified.now,
        terms: [term('qualified', qualified.now)],
        previous: qualified.before,
        records: { list: 'qualified-deals' },
      }),
  };
}
