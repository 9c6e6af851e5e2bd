import { describe, expect, it } from 'vitest';
import type { DealDetails } from '#core/deals/deal-details.ts';
import type { DealRuleId } from '#core/quality/rules/deal-rules.ts';
import { aSignal, dayMs, noon } from '../../../support/records.ts';
import { dealFacts, warnedRules, warningOf } from './deal-facts.ts';

const won = { isClosed: true, isClosedWon: true, stageId: 'won', closeAt: noon - 10 * dayMs };
const lost = { ...won, isClosedWon: false, stageId: 'lost' };

describe('rules about closed deals', () => {
  it.each<[DealRuleId, string, Partial<DealDetails>, boolean]>([
    ['deal-lost-without-reason', 'lost without a word', lost, true],
    ['deal-lost-without-reason', 'lost with one', { ...lost, lostReason: 'Price' }, false],
    ['deal-lost-without-reason', 'lost with a blank', { ...lost, lostReason: '  ' }, true],
    ['deal-lost-without-reason', 'lost long ago', { ...lost, closeAt: noon - 91 * dayMs }, false],
    ['deal-lost-without-reason', 'lost without a date', { ...lost, closeAt: null }, true],
    ['deal-lost-without-reason', 'won', won, false],
    ['deal-lost-without-reason', 'open', {}, false],
    ['deal-won-without-amount', 'won for nothing', { ...won, amount: null }, true],
    ['deal-won-without-amount', 'won for zero', { ...won, amount: 0 }, true],
    ['deal-won-without-amount', 'won', won, false],
    [
      'deal-won-without-amount',
      'won years ago',
      { ...won, amount: null, closeAt: noon - 366 * dayMs },
      false,
    ],
    ['deal-won-without-amount', 'lost', { ...lost, amount: null }, false],
    ['deal-closed-in-future', 'closing tomorrow', { ...won, closeAt: noon + dayMs }, true],
    ['deal-closed-in-future', 'closing today', { ...won, closeAt: noon + 3_600_000 }, false],
    ['deal-closed-in-future', 'without a date', { ...won, closeAt: null }, false],
    ['deal-closed-in-future', 'open', { closeAt: noon + dayMs }, false],
    ['deal-closed-before-created', 'closed first', { ...won, createdAt: noon - 9 * dayMs }, true],
    ['deal-closed-before-created', 'closed on the day', { ...won, createdAt: noon - 10 * dayMs }, false],
  ])('%s: %s', (id, _, deal, found) => {
    expect(warningOf(id, dealFacts({ deal })) !== null).toBe(found);
  });

  it('ask nothing that only an open deal needs', () => {
    const facts = dealFacts({
      deal: { ...won, ownerId: null, dealType: null, nextActivityAt: null, closeAt: noon - 400 * dayMs },
      contacts: [],
      companyIds: [],
    });
    expect(warnedRules(facts)).toEqual([]);
  });

  it('know the reason of a loss from the buyer’s own refusal, close to it', () => {
    const refusal = (days: number) =>
      aSignal({
        kind: 'stall',
        coverage: 'context',
        quote: 'No budget this year.',
        sentAt: noon - days * dayMs,
      });
    const repairsOf = (days: number) =>
      warningOf('deal-lost-without-reason', dealFacts({ deal: lost, signals: [refusal(days)] }))?.repairs;
    expect(repairsOf(12)).toMatchObject([
      { property: 'closed_lost_reason', from: null, to: 'No budget this year.', source: { emailId: '901' } },
    ]);
    expect(repairsOf(71)).toEqual([]);
    expect(repairsOf(2)).toEqual([]);
  });

  it('know the day of the decision from the stage’s history', () => {
    const deal = { ...won, closeAt: noon + 9 * dayMs, stageEnteredAt: noon - 3 * dayMs };
    expect(warningOf('deal-closed-in-future', dealFacts({ deal }))?.repairs).toMatchObject([
      { property: 'closedate', to: '2026-11-20T10:00:00.000Z', source: { kind: 'record', type: 'deal' } },
    ]);
  });
});
