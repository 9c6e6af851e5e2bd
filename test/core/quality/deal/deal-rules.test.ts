import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DealDetails } from '#core/deals/deal-details.ts';
import { checkDeal } from '#core/quality/engine.ts';
import type { Repair, RuleSettings } from '#core/quality/rule.ts';
import { dealRules } from '#core/quality/rules/deal-rules.ts';
import { arbitraryContext, arbitraryFacts } from './arbitrary-facts.ts';
import { aContext, dealFacts, warnedRules, withHealth } from './deal-facts.ts';

const ids: readonly string[] = dealRules.map(({ id }) => id);
const everyRuleOn: RuleSettings = Object.fromEntries(ids.map((id) => [id, { isOn: true }]));
const folder = new URL('../../../../src/core/quality/rules/', import.meta.url);

describe('the rules about deals', () => {
  it('are the files of their folder, each once', () => {
    const files = readdirSync(folder).filter((name) => name.startsWith('deal-') && name !== 'deal-rules.ts');
    expect([...ids].sort()).toEqual(files.map((name) => name.replace('.ts', '')).sort());
  });

  it('are silenced by rules that exist', () => {
    const silencers = dealRules.flatMap((rule) => ('silencedBy' in rule ? [...(rule.silencedBy ?? [])] : []));
    expect(silencers.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('say nothing of a well-kept deal', () => {
    expect(warnedRules(dealFacts())).toEqual([]);
    const { warnings, failed } = checkDeal(withHealth(dealFacts()), aContext(), {});
    expect([...warnings.filter(({ severity }) => severity === 'high'), ...failed]).toEqual([]);
  });

  it('never throw, whatever is missing', () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryContext, (facts, context) => {
        expect(checkDeal(facts, context, everyRuleOn).failed).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('say the same whatever the order of the contacts and signals', () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryContext, (facts, context) => {
        const turned = { ...facts, contacts: [...facts.contacts].reverse() };
        expect(checkDeal(turned, context, everyRuleOn)).toEqual(checkDeal(facts, context, everyRuleOn));
      }),
      { numRuns: 150 },
    );
  });

  it('leave a repaired deal in peace', () => {
    let repaired = 0;
    fc.assert(
      fc.property(arbitraryFacts, arbitraryContext, (facts, context) => {
        for (const { ruleId, repairs } of checkDeal(facts, context, everyRuleOn).warnings) {
          if (repairs.length === 0) continue;
          repaired += 1;
          const deal = repairs.reduce(applyRepair, facts.deal);
          const again = checkDeal({ ...facts, deal }, context, everyRuleOn).warnings;
          expect(again.map((warning) => warning.ruleId)).not.toContain(ruleId);
        }
      }),
      { numRuns: 250 },
    );
    expect(repaired).toBeGreaterThan(50);
  });

  it('propose to write only what differs, with its source', () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryContext, (facts, context) => {
        for (const repair of checkDeal(facts, context, everyRuleOn).warnings.flatMap(
          ({ repairs }) => repairs,
        )) {
          expect(repair.recordId).toBe(facts.deal.id);
          expect(repair.to).not.toBe(repair.from);
          expect(repair.to).not.toMatch(/NaN|Infinity|undefined|^\s*$/);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** The deal as HubSpot would give it back. */
function applyRepair(deal: DealDetails, { property, to }: Repair): DealDetails {
  switch (property) {
    case 'amount':
      return { ...deal, amount: Number(to) };
    case 'closedate':
      return { ...deal, closeAt: Date.parse(to) };
    case 'deal_currency_code':
      return { ...deal, currency: to };
    case 'dealtype':
      return { ...deal, dealType: to === 'existingbusiness' ? to : 'newbusiness' };
    case 'hubspot_owner_id':
      return { ...deal, ownerId: to };
    case 'dealname':
      return { ...deal, name: to };
    case 'closed_lost_reason':
      return { ...deal, lostReason: to };
    default:
      throw new Error(`a repair of ${property} is not expected`);
  }
}
