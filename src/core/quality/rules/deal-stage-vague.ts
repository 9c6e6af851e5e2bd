import { presentStage } from '../deals/stage.ts';
import { dealRule } from '../rule.ts';

/** A stage whose name stands for nothing that can be observed: two people put the same deal into different ones. */
export const dealStageVague = dealRule({
  id: 'deal-stage-vague',
  category: 'consistency',
  severity: 'low',
  options: {},
  silencedBy: ['deal-stage-archived'],
  example: { stage: 'Warm' },
  check(facts, _options, context) {
    const stage = presentStage(facts, context);
    return stage?.isVague ? { values: { stage: stage.label } } : null;
  },
});
