import { enoughStays } from '#core/baselines/stage-range.ts';
import { stageKey } from '#core/health/stage-agreement.ts';
import { createContext, type PageInput } from '#core/metrics/context.ts';
import { passDeals } from '#core/metrics/deals/pass-deals.ts';
import { countStages } from '#core/metrics/deals/stage-rows.ts';
import type { StageRow } from '#core/views/page-parts.ts';
import type { StepReality } from './funnel-map.ts';

/**
 * How the open stages of every pipeline went in the last twelve whole months: the figures of the page's stages (docs/metrics.md),
 * each from at least eight deals. One pass over the deals, whatever the number of pipelines.
 */
export function measurePipelines(input: PageInput): readonly StepReality[] {
  const context = createContext({ period: 'last-12-months' }, input);
  const counters = new Map(context.stages.pipelines.map(({ id }) => [id, countStages(context, id)]));
  passDeals(context, { all: [(deal) => counters.get(deal.pipelineId)?.add(deal)] });
  return [...counters.values()].flatMap((counter) => counter.rows().flatMap(toReality));
}

function toReality({ pipelineId, stageId, conversion, days }: StageRow): StepReality[] {
  const stepId = stageKey(pipelineId, stageId);
  const rate = conversion && conversion.n >= enoughStays ? conversion : null;
  const stay = days && days.n >= enoughStays ? { days: days.median, n: days.n } : null;
  return rate || stay ? [{ stepId, conversion: rate, medianDays: stay }] : [];
}
