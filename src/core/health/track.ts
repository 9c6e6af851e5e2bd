import { rangeOf } from '#core/baselines/stage-range.ts';
import type { DealDetails } from '#core/deals/deal-details.ts';
import type { StageStep } from './health.ts';
import type { HealthContext } from './input.ts';
import type { DealReading } from './reading.ts';
import type { StageMeaning } from './stage-role.ts';
import { daysInStage } from './stays.ts';
import type { Stay } from './stays.ts';

/**
 * The open stages of the pipeline in order, with the days that the deal spent in each. A present stage that is not among
 * them (archived, or unknown) stands after the last one that the deal went through.
 */
export function buildTrack(
  deal: DealDetails,
  { pipeline, stages, stays }: Pick<DealReading, 'pipeline' | 'stages' | 'stays'>,
  context: HealthContext,
): readonly StageStep[] {
  const present = stages.findIndex(({ stage }) => stage.id === deal.stageId);
  const passed = present >= 0 ? present : lastVisited(stages, stays) + 1;
  const steps = stages.map(({ stage, role, isVague }, index) =>
    toStep(stage.id, stage.label, { role, isVague, state: stateOf(stage.id, index) }),
  );
  if (present >= 0 || deal.isClosed) return steps;
  const label = pipeline?.stages.find(({ id }) => id === deal.stageId)?.label ?? '';
  const unknown = toStep(deal.stageId, label, { role: null, isVague: false, state: 'current' });
  return [...steps.slice(0, passed), unknown, ...steps.slice(passed)];

  function stateOf(stageId: string, index: number): StageStep['state'] {
    if (index === present) return 'current';
    if (index >= passed) return 'ahead';
    const isKnown = deal.history.stages.length > 0;
    return isKnown && !stays.some((stay) => stay.stageId === stageId) ? 'skipped' : 'done';
  }

  function toStep(
    stageId: string,
    label: string,
    rest: Pick<StageStep, 'role' | 'isVague' | 'state'>,
  ): StageStep {
    const range = rangeOf(context.baselines, deal.pipelineId, stageId, context.settings.stageDays);
    return { stageId, label, days: daysInStage(stays, stageId), range, ...rest };
  }
}

function lastVisited(stages: readonly StageMeaning[], stays: readonly Stay[]): number {
  return stages.findLastIndex(({ stage }) => stays.some(({ stageId }) => stageId === stage.id));
}
