import { pipelineOf } from '../deals/stage.ts';
import { dealRule } from '../rule.ts';

/** The pipeline no longer has the deal's stage: it stands in no column of the board. Quiet where pipelines were not read. */
export const dealStageArchived = dealRule({
  id: 'deal-stage-archived',
  category: 'consistency',
  severity: 'medium',
  options: {},
  check(facts, _options, context) {
    if (context.baselines.directory.pipelines.length === 0) return null;
    const stages = pipelineOf(facts, context)?.stages ?? [];
    return stages.some(({ id }) => id === facts.deal.stageId) ? null : { values: {} };
  },
});
