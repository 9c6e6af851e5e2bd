import type { EvidenceId } from '#core/health/health.ts';
import { isInLateStage } from '../deals/stage.ts';
import { dealRule } from '../rule.ts';

/** What is usually known before a proposal goes out: need, budget, who decides, by when. */
const groundwork: readonly EvidenceId[] = ['need', 'budget', 'decision-maker', 'timing'];

/** A late stage that hardly anything proves. `items` are the missing ones, separated by commas. */
export const dealStageAheadOfEvidence = dealRule({
  id: 'deal-stage-ahead-of-evidence',
  category: 'consistency',
  severity: 'medium',
  options: { missingItems: 3 },
  silencedBy: ['deal-no-contact', 'deal-refused-but-open'],
  example: { items: 'need,budget,timing' },
  check(facts, { missingItems }, context) {
    if (!facts.health || !isInLateStage(facts, context)) return null;
    const proved = new Set(facts.health.evidence.filter(({ proof }) => proof).map(({ id }) => id));
    const missing = groundwork.filter((id) => !proved.has(id));
    return missing.length < Math.max(1, missingItems) ? null : { values: { items: missing.join(',') } };
  },
});
