import { amountRepairs } from '../deals/repairs.ts';
import { dayOf, isChangedSince, statedAmount } from '../deals/stated.ts';
import { dealRule } from '../rule.ts';

/** The buyer's last figure is another one than the deal's, in the same currency; a later change of the amount knows more. */
export const dealAmountDiffersFromEmail = dealRule({
  id: 'deal-amount-differs-from-email',
  category: 'consistency',
  severity: 'high',
  options: { differencePercent: 10 },
  example: { amount: 40_000, stated: 50_000, currency: 'EUR', day: '2026-11-20' },
  check(facts, { differencePercent }, context) {
    const { amount, history } = facts.deal;
    if (amount === null || amount <= 0) return null;
    const stated = statedAmount(facts, context);
    if (!stated || isChangedSince(history.amounts, stated.at)) return null;
    const currency = facts.deal.currency ?? context.currency;
    if (stated.value.currency !== null && stated.value.currency !== currency) return null;
    const difference = Math.abs(amount - stated.value.amount) * 100;
    if (difference <= stated.value.amount * differencePercent) return null;
    return {
      values: { amount, stated: stated.value.amount, currency, day: dayOf(stated, context) },
      repairs: amountRepairs(facts, context),
    };
  },
});
