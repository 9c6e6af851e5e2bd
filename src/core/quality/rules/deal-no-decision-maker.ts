import { isDecidingTitle } from '#core/health/deciding-titles.ts';
import { ownSignals } from '../deals/own-signals.ts';
import { isInLateStage } from '../deals/stage.ts';
import type { DealFacts, QualityContext } from '../facts.ts';
import { dealRule } from '../rule.ts';

/** A late stage, and neither an email nor a contact's title says who decides. */
export const dealNoDecisionMaker = dealRule({
  id: 'deal-no-decision-maker',
  category: 'completeness',
  severity: 'high',
  options: {},
  silencedBy: ['deal-no-contact'],
  check(facts, _options, context) {
    return isInLateStage(facts, context) && !isDeciderKnown(facts, context) ? { values: {} } : null;
  },
});

function isDeciderKnown(facts: DealFacts, context: QualityContext): boolean {
  const evidence = facts.health?.evidence.find(({ id }) => id === 'decision-maker');
  if (evidence?.proof) return true;
  return (
    facts.contacts.some(({ jobTitle }) => isDecidingTitle(jobTitle)) ||
    ownSignals(facts, context).some(({ kind }) => kind === 'authority')
  );
}
