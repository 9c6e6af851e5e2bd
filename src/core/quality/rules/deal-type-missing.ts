import { isCustomer } from '#core/match/nature.ts';
import { dealRepair } from '../deals/repairs.ts';
import { isYoung } from '../deals/state.ts';
import type { DealFacts } from '../facts.ts';
import type { Repair } from '../rule.ts';
import { dealRule } from '../rule.ts';

/** Neither new nor existing business: the deal stays out of the figures of both. */
export const dealTypeMissing = dealRule({
  id: 'deal-type-missing',
  category: 'completeness',
  severity: 'low',
  options: { graceDays: 2 },
  check(facts, { graceDays }, context) {
    const { dealType, hasOwnType } = facts.deal;
    if (dealType !== null || hasOwnType || isYoung(facts, graceDays, context)) return null;
    return { values: {}, repairs: typeRepairs(facts) };
  },
});

/** By the lifecycle stage of the deal's company: who is a customer buys more, who has another stage buys first. */
function typeRepairs(facts: DealFacts): readonly Repair[] {
  const { companies, deal } = facts;
  const company = companies?.find(({ id }) => id === deal.primaryCompanyId) ?? companies?.[0];
  if (!company?.lifecycleStage) return [];
  const type = isCustomer(company, []) ? 'existingbusiness' : 'newbusiness';
  const source = { kind: 'record', type: 'company', recordId: company.id, name: company.name } as const;
  return [dealRepair(facts, 'dealtype', null, type, source)];
}
