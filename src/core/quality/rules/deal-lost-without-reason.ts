import { dayMs } from '#core/health/days.ts';
import { dealRepair } from '../deals/repairs.ts';
import { ownSignals } from '../deals/own-signals.ts';
import type { DealFacts, QualityContext } from '../facts.ts';
import type { Repair } from '../rule.ts';
import { dealRule } from '../rule.ts';

/** Days before a loss within which the buyer's "no" is its reason. */
const refusalDays = 60;

/** A deal lost of late without a word why; older ones are left in peace. */
export const dealLostWithoutReason = dealRule({
  id: 'deal-lost-without-reason',
  category: 'completeness',
  severity: 'medium',
  appliesTo: 'lost',
  options: { days: 90 },
  check(facts, { days }, context) {
    const { lostReason, closeAt } = facts.deal;
    // Undefined: the field was not read.
    if (lostReason === undefined || lostReason?.trim()) return null;
    if (closeAt !== null && context.now - closeAt > days * dayMs) return null;
    return { values: {}, repairs: reasonRepairs(facts, context) };
  },
});

/** The buyer's own words, where the last weeks before the loss hold a refusal. */
function reasonRepairs(facts: DealFacts, context: QualityContext): readonly Repair[] {
  const closedAt = Math.min(facts.deal.closeAt ?? context.now, context.now);
  const refusal = ownSignals(facts, context).find(
    ({ kind, sentAt }) =>
      (kind === 'churn-risk' || kind === 'stall') &&
      sentAt <= closedAt + dayMs &&
      closedAt - sentAt <= refusalDays * dayMs,
  );
  if (!refusal) return [];
  const { emailId, quote, sentAt } = refusal;
  const source = { kind: 'email', emailId, quote, at: sentAt } as const;
  return [dealRepair(facts, 'closed_lost_reason', facts.deal.lostReason ?? null, quote, source)];
}
