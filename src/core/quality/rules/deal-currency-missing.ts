import { unique } from '#core/collections.ts';
import { dealRepair } from '../deals/repairs.ts';
import { statedAmount } from '../deals/stated.ts';
import type { DealFacts, QualityContext } from '../facts.ts';
import type { Repair } from '../rule.ts';
import { dealRule } from '../rule.ts';

/** An amount without a currency where the account sells in several: it counts as the account's own. */
export const dealCurrencyMissing = dealRule({
  id: 'deal-currency-missing',
  category: 'completeness',
  severity: 'medium',
  options: {},
  example: { currency: 'EUR' },
  check(facts, _options, context) {
    const { amount, currency } = facts.deal;
    if (amount === null || amount === 0 || currency !== null) return null;
    if (unique(context.baselines.directory.currencies).length < 2) return null;
    return { values: { currency: context.currency }, repairs: currencyRepairs(facts, context) };
  },
});

/** The currency of the email that states this very amount, else the one of all other open deals of the company. */
function currencyRepairs(facts: DealFacts, context: QualityContext): readonly Repair[] {
  const stated = statedAmount(facts, context);
  if (stated?.value.currency && stated.value.amount === facts.deal.amount)
    return [dealRepair(facts, 'deal_currency_code', null, stated.value.currency, stated.source)];
  const [sibling, ...others] = (facts.siblings ?? []).filter(({ currency }) => currency !== null);
  if (!sibling?.currency || others.some(({ currency }) => currency !== sibling.currency)) return [];
  const { id, name, currency } = sibling;
  const source = { kind: 'record', type: 'deal', recordId: id, name } as const;
  return [dealRepair(facts, 'deal_currency_code', null, currency, source)];
}
