import { dayMs } from '#core/health/days.ts';
import { isCustomer } from '#core/match/nature.ts';
import { dayOf } from '../deals/stated.ts';
import type { DealFacts } from '../facts.ts';
import { dealRule } from '../rule.ts';

/** A customer thinks of leaving, on whichever deal it was written, while this one counts on more business with them. */
export const dealChurnRiskOnCustomer = dealRule({
  id: 'deal-churn-risk-on-customer',
  category: 'consistency',
  severity: 'high',
  options: { days: 90 },
  example: { quote: 'We are thinking of leaving at the end of the term.', day: '2026-11-20' },
  check(facts, { days }, context) {
    if (!isExpansion(facts)) return null;
    const { now } = context;
    const risks = facts.signals.filter(
      ({ kind, tier, decision, sentAt }) =>
        kind === 'churn-risk' &&
        tier === 'alert' &&
        decision.state !== 'dismissed' &&
        sentAt <= now &&
        now - sentAt <= days * dayMs,
    );
    const newest = risks.sort((a, b) => b.sentAt - a.sentAt || (a.key < b.key ? -1 : 1))[0];
    return newest ? { values: { quote: newest.quote, day: dayOf({ at: newest.sentAt }, context) } } : null;
  },
});

function isExpansion({ deal, contacts, companies }: DealFacts): boolean {
  if (deal.dealType !== null) return deal.dealType === 'existingbusiness';
  return [...contacts, ...(companies ?? [])].some((record) => isCustomer(record, []));
}
