import { dayMs } from '#core/health/days.ts';
import { ownSignals } from '../deals/own-signals.ts';
import { isInEarlyStage } from '../deals/stage.ts';
import { dayOf } from '../deals/stated.ts';
import type { DealFacts, QualityContext } from '../facts.ts';
import { dealRule } from '../rule.ts';

/** Kinds of a first inquiry: a call for tenders speaks of the purchase and is still the beginning. */
const beginnings: ReadonlySet<string> = new Set(['new-need', 'evaluation']);

interface OrderWords {
  readonly quote: string;
  readonly at: number;
}

/** The buyer writes of contract or order, and the deal stands before the proposal. */
export const dealStageBehindEvidence = dealRule({
  id: 'deal-stage-behind-evidence',
  category: 'consistency',
  severity: 'high',
  options: { days: 90 },
  example: { quote: 'Please send us the contract to sign.', day: '2026-11-20' },
  check(facts, { days }, context) {
    if (!isInEarlyStage(facts, context)) return null;
    const order = facts.health ? proposedBy(facts) : orderWords(facts, context);
    if (!order || context.now - order.at > days * dayMs) return null;
    return { values: { quote: order.quote, day: dayOf(order, context) } };
  },
});

/** What the health of the deal rests its proposal of another stage on: one judgement, told twice. */
function proposedBy({ health }: DealFacts): OrderWords | undefined {
  if (health?.proposal?.kind !== 'right-stage') return undefined;
  return health.proposal.proofs.find((proof) => proof.kind === 'signal');
}

function orderWords(facts: DealFacts, context: QualityContext): OrderWords | undefined {
  const signals = ownSignals(facts, context);
  const inquiries = new Set(signals.filter(({ kind }) => beginnings.has(kind)).map(({ emailId }) => emailId));
  const order = signals.find(
    ({ kind, tier, emailId }) => kind === 'procurement' && tier === 'alert' && !inquiries.has(emailId),
  );
  return order && { quote: order.quote, at: order.sentAt };
}
